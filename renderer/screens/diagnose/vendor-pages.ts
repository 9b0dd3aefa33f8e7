import type { IndexEntry } from '../../../shared/model/code-index.ts'

const docs = 'https://learn.microsoft.com/azure/backup'

/** Where the vendor tells what to do about errors of a product, for a code of which no page of its own is known. */
export const vendorPages: Readonly<Record<IndexEntry['product'], string>> = {
  'azure-vm': `${docs}/backup-azure-vms-troubleshoot`,
  mars: `${docs}/backup-azure-mars-troubleshoot`,
  mabs: `${docs}/backup-azure-mabs-troubleshoot`,
  other: `${docs}/`,
}
