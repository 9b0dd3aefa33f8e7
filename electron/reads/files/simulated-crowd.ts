import { z } from 'zod'

/**
 * Very many files of one folder whose names differ in a number only: `tmp*.tmp` with `first: 0` stands for `tmp000000.tmp` and
 * those that follow.
 */
export const crowdSchema = z.strictObject({
  name: z.string().regex(/^[^*\\]*\*[^*\\]*$/),
  first: z.number().int().min(0).default(0),
  count: z.number().int().min(1),
  sizeBytes: z.number().int().min(0).default(0),
  ageDays: z.number().default(30),
  /** A program has each of them open. */
  inUse: z.boolean().default(false),
})
export type Crowd = z.infer<typeof crowdSchema>

/** One file of a crowd. */
export interface CrowdFile {
  name: string
  crowd: Crowd
  number: number
}

/** The files of crowds, by their names. */
export function filesOf(crowds: readonly Crowd[]): CrowdFile[] {
  return crowds.flatMap((crowd) =>
    Array.from({ length: crowd.count }, (_, index) => {
      const number = crowd.first + index
      return { name: crowd.name.replace('*', String(number).padStart(6, '0')), crowd, number }
    }),
  )
}

/** Files as crowds again, in as few as can be, so that those that go and come back are the same crowds as before. */
export function crowdsOf(files: readonly CrowdFile[]): Crowd[] {
  const crowds: Crowd[] = []
  for (const { crowd, number } of [...files].sort((one, other) => order(one, other))) {
    const last = crowds.at(-1)
    if (last !== undefined && kindOf(last) === kindOf(crowd) && last.first + last.count === number) last.count += 1
    else crowds.push({ ...crowd, first: number, count: 1 })
  }
  return crowds
}

function order(one: CrowdFile, other: CrowdFile): number {
  const [left, right] = [kindOf(one.crowd), kindOf(other.crowd)]
  return left === right ? one.number - other.number : left < right ? -1 : 1
}

function kindOf({ name, sizeBytes, ageDays, inUse }: Crowd): string {
  return JSON.stringify([name, sizeBytes, ageDays, inUse])
}
