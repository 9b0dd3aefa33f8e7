/** Lines that follow each other are often of the same second. */
const lastSecond = { second: Number.NaN, iso: '' }

/** A time in milliseconds since 1970 in ISO 8601. */
export function isoOf(time: number | null): string | null {
  if (time === null) return null
  const second = Math.floor(time / 1_000)
  if (second !== lastSecond.second) {
    Object.assign(lastSecond, { second, iso: new Date(second * 1_000).toISOString().slice(0, -4) })
  }
  return `${lastSecond.iso}${String(time - second * 1_000).padStart(3, '0')}Z`
}
