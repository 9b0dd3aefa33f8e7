import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { root } from '../../scripts/installed.mjs'
import { languages } from '../../shared/model/language.ts'
import type { Measurement } from './measurement.ts'
import { fastest, median, quantile, timed, timedEach } from './timing.ts'

const rounds = 5

/** P3: every message and code that is known, pasted on its own, and a log of 1 MB pasted at once. */
export async function measureDiagnosis(): Promise<Measurement[]> {
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  const { cases, codes } = knowledge
  const texts = [
    ...cases.flatMap((one) => languages.flatMap((language) => one.messages[language] ?? [])),
    ...cases.flatMap((one) => one.codes),
    ...codes.flatMap(({ code, message }) => (message === '' ? [code] : [code, message, `${code}: ${message}`])),
  ]
  const triage = buildTriage(searchable(knowledge))
  const first = await timed(() => triage.diagnose(texts[0] ?? ''))
  const each: number[][] = []
  for (let round = 0; round < rounds; round++) {
    for (const [index, text] of texts.entries()) {
      const times = each[index] ?? []
      each[index] = times
      times.push(await timed(() => triage.diagnose(text)))
    }
  }
  const times = each.map(fastest)
  const log = logOf(texts, 1_000_000)
  const paste = await timedEach(rounds, () => triage.diagnose(log))
  const plain = await timedEach(
    rounds,
    () =>
      log
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)?.length,
  )
  return [
    {
      statement: 'P3',
      what: `diagnose, p99 of ${texts.length} known messages and codes, of each the fastest of ${rounds} times`,
      value: quantile(times, 0.99),
      unit: 'ms',
      yardstick: { what: 'p50 of the same', value: median(times), unit: 'ms' },
      target: { at: 'most', value: 1 },
      note: `the very first took ${first.toFixed(1)} ms, the slowest ${Math.max(...times).toFixed(1)} ms; p99 of all ${quantile(each.flat(), 0.99).toFixed(2)} ms`,
    },
    {
      statement: 'P3',
      what: `diagnose a pasted log of 1 MB, the fastest of ${rounds} times, over merely normalizing it`,
      value: fastest(paste) / fastest(plain),
      unit: 'x',
      yardstick: { what: 'merely normalizing it and finding its words', value: fastest(plain), unit: 'ms' },
      target: { at: 'most', value: 2.5 },
      note: `${fastest(paste).toFixed(0)} ms, the slowest ${Math.max(...paste).toFixed(0)} ms`,
    },
  ]
}

/** A log in which every fiftieth line is one of the texts. */
function logOf(texts: readonly string[], length: number): string {
  const lines: string[] = []
  for (let size = 0, line = 0; size < length; line++) {
    const time = new Date(Date.UTC(2026, 10, 21) + line * 137).toISOString()
    const said =
      line % 50 === 0
        ? texts[line % texts.length]
        : `job ${line}: ${line * 4096} bytes sent, waiting for the next block`
    const text = `${time} 0x${(line * 7919).toString(16)} ${said}`
    lines.push(text)
    size += text.length + 1
  }
  return lines.join('\n').slice(0, length)
}
