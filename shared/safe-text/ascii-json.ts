/**
 * The same JSON in ASCII without control characters: what is not ASCII stands as `\uXXXX`. Read in any code page it gives the very
 * data, and nothing in it reaches a terminal as anything but text. Windows PowerShell reads what a program prints in the console's
 * OEM code page. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding
 */
export function asciiJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
