/** Whether a text holds every word of a search, in any order, whatever their case and accents. An empty search is held by all. */
export function holdsWords(text: string, search: string): boolean {
  const held = plain(text)
  return plain(search)
    .split(/\s+/)
    .every((word) => held.includes(word))
}

/** Without case and accents, as people type. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
