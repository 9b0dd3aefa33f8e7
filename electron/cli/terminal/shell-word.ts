/**
 * An argument as it is typed in a shell: in Windows' command prompt and PowerShell alike, elsewhere in a POSIX shell. Text that Windows'
 * two shells take differently (a dollar, a backtick, a quotation mark) is written for PowerShell.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export function shellWord(text: string, platform: string = process.platform): string {
  if (/^[\w./:=@+-]+$/.test(text) || (platform === 'win32' && /^[\w./:=@+\\-]+$/.test(text))) return text
  if (platform !== 'win32') return `'${text.replaceAll("'", "'\\''")}'`
  return /[$`"]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text.replace(/(\\+)$/, '$1$1')}"`
}
