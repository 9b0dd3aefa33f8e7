/**
 * How a process ended, for people: its code or its signal. A code of Windows itself, such as 0xC0000142, is written as the pages of
 * Microsoft list it (https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55).
 */
export function exitText(exitCode: number | null, signal: string | null): string {
  if (exitCode === null) return String(signal)
  const bits = exitCode >>> 0
  return bits > 0xffff ? `0x${bits.toString(16).toUpperCase()}` : String(exitCode)
}
