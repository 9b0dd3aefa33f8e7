/** Which files each file imports. */
export type Ways = ReadonlyMap<string, readonly string[]>

/** Every file that an import leads to from this one, directly or through others; the file itself only in a circle. */
export function reachedFrom(file: string, ways: Ways): Set<string> {
  const reached = new Set<string>()
  const visit = (from: string): void => {
    for (const next of ways.get(from) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  visit(file)
  return reached
}

/** Files that import each other in a circle, each circle once. */
export function circles(ways: Ways): string[][] {
  const found = new Map<string, string[]>()
  const reached = new Map([...ways.keys()].map((file) => [file, reachedFrom(file, ways)]))
  for (const [file, others] of reached) {
    if (!others.has(file)) continue
    const circle = [...others].filter((other) => reached.get(other)?.has(file))
    found.set(circle.toSorted().join(' '), circle)
  }
  return [...found.values()]
}
