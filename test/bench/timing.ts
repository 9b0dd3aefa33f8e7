/** How long a piece of work took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** How long processors worked for a piece of work, in milliseconds: unlike its time, that does not grow where others use the machine too. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Does the same work several times, one after the other, and returns the times in milliseconds. */
export async function timedEach(rounds: number, work: (round: number) => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await timed(() => work(round)))
  return times
}

/** The value below which a share of all values lies: 0.5 is the middle one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** The shortest of several times: what the work costs when nothing else takes the machine away meanwhile. */
export function fastest(times: readonly number[]): number {
  return Math.min(...times)
}

/** The middle one of several times. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
