const docs = 'https://learn.microsoft.com/azure/backup'

const pages: Readonly<Partial<Record<string, string>>> = {
  'azure-vm': `${docs}/backup-azure-vms-troubleshoot`,
  mars: `${docs}/backup-azure-mars-troubleshoot`,
  mabs: `${docs}/backup-azure-mabs-troubleshoot`,
}

/** The page about errors of a product, for a code of which no page of its own is known. */
export function vendorPage(product: string): string {
  return pages[product] ?? `${docs}/`
}
