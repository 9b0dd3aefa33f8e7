/** A moment (milliseconds since 1970) as a field for day and time takes it, by the clock of this computer. */
export function toLocalTime(moment: number): string {
  const time = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [String(time.getFullYear()).padStart(4, '0'), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The moment that such a field says; `null` while it says none. */
export function fromLocalTime(said: string): number | null {
  const moment = new Date(said).getTime()
  return said === '' || Number.isNaN(moment) || moment < 0 ? null : moment
}
