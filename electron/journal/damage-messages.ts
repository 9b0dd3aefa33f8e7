import { type Message, message } from '../../shared/model/message.ts'
import type { Flaw, History } from './history.ts'

/** Damage to a journal: the sentence for a person, and the numbers of the records concerned. */
export interface Damage {
  reason: Message
  records: [number, number][]
}

/** What is wrong with the records of a journal and not written into it yet, one sentence for each kind, with the file. */
export function flawDamage(history: History, file: string): Damage[] {
  const kinds = ['altered', 'missing', 'exchanged'] as const
  return kinds.flatMap((kind) => {
    const flaws = history.newFlaws().filter((flaw) => flaw.kind === kind)
    const reason = message(`journal.${kind}`, { file, records: numbersOf(flaws) })
    return flaws.length === 0 ? [] : [{ reason, records: flaws.map(({ from, to }) => [from, to]) }]
  })
}

/** Numbers as a person writes them: `3, 7–9`. */
export function numbersOf(ranges: readonly Pick<Flaw, 'from' | 'to'>[]): string {
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
