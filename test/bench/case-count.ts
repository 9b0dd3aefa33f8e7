import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import { buildTriage } from '../../electron/diagnosis/triage.ts'
import { root } from '../../scripts/installed.mjs'
import { writeParsedKnowledge } from '../../scripts/write-parsed-knowledge.mjs'
import { type Case, productOf } from '../../shared/model/case.ts'
import type { Measurement } from './measurement.ts'
import { median, timed, timedEach } from './timing.ts'
import { inWorkFolder } from './work-folder.ts'

const fileCount = 200
const sizes = [100, 1_000, 10_000] as const

/** P6: what learning the cases and asking them costs, for a hundred, a thousand and ten thousand of them. */
export async function measureCaseCount(): Promise<Measurement[]> {
  const { cases, codes, concepts } = await loadKnowledge(join(root, 'knowledge'))
  const words = wordsOf(codes.map(({ message }) => message))
  const made = manyCases(cases, words, sizes[2])
  buildTriage(searchable({ cases: made.slice(0, sizes[0]), codes, concepts }))
  const builds: number[] = []
  const asks: number[] = []
  for (const size of sizes) {
    const some = made.slice(0, size)
    let triage = buildTriage({ cases: [], codes: [], concepts })
    builds.push(
      median(
        await timedEach(3, () => {
          triage = buildTriage(searchable({ cases: some, codes: [], concepts }))
        }),
      ),
    )
    const asked = Array.from(
      { length: 100 },
      (_, index) => some[Math.floor((index * size) / 100)]?.messages.en?.[0] ?? '',
    )
    for (const text of asked) triage.diagnose(text)
    asks.push(median(await timedEach(asked.length, (round) => triage.diagnose(asked[round] ?? ''))))
  }
  return [growth('learn the cases (triage)', builds), growth('diagnose one message', asks), ...(await loading())]
}

/** At most linear means: a hundred times the cases cost at most a hundred times as much, so a case costs no more than before. */
function growth(what: string, times: readonly number[]): Measurement {
  const [few = Number.NaN, some = Number.NaN, many = Number.NaN] = times
  return {
    statement: 'P6',
    what: `${what}: cost of 10,000 cases over that of 100`,
    value: many / few,
    unit: 'x',
    yardstick: { what: 'cost of 1,000 over that of 100', value: some / few, unit: 'x' },
    target: { at: 'most', value: 100 },
    note: `${sizes.map((size, index) => `${size}: ${times[index]?.toFixed(2)} ms`).join(', ')}; last step ${(many / some).toFixed(1)} x`,
  }
}

/** What a case file costs at the start of the program: as YAML, and in the JSON form that the build writes. */
async function loading(): Promise<Measurement[]> {
  const source = readFileSync(join(root, 'knowledge', 'cases', 'azure-vm', 'vss-writers-bad-state.yaml'), 'utf8')
  return inWorkFolder(async (top) => {
    const folder = join(top, 'knowledge')
    mkdirSync(join(folder, 'cases', 'azure-vm'), { recursive: true })
    for (const shared of readdirSync(join(root, 'knowledge')).filter((name) => name !== 'cases')) {
      cpSync(join(root, 'knowledge', shared), join(folder, shared), { recursive: true })
    }
    for (let index = 0; index < fileCount; index++) {
      const id = `azure-vm/generated-${index}`
      // A problem and a code belong to one case each.
      const text = source
        .replace(/^related: .*$/m, 'related: []')
        .replace(/^covers: .*$/m, `covers: [generated-${index}]`)
        .replace(/^codes: .*$/m, `codes: [ErrorGenerated${index}]`)
      writeFileSync(join(folder, 'cases', `${id}.yaml`), text)
    }
    const fromYaml = await loadAll(folder)
    const parse = await timed(() => writeParsedKnowledge(folder, join(top, 'out', 'knowledge.json')))
    const fromJson = await loadAll(folder)
    const what = `a case file of ${(source.length / 1024).toFixed(1)} kB, mean of ${fileCount}`
    return [
      {
        statement: 'load',
        what: `read ${what}, as YAML`,
        value: fromYaml / fileCount,
        unit: 'ms',
        yardstick: {
          what: 'its YAML alone, read once more and written as JSON,',
          value: parse / fileCount,
          unit: 'ms',
        },
        target: null,
      },
      {
        statement: 'load',
        what: `read ${what}, in the JSON form of the build`,
        value: fromJson / fileCount,
        unit: 'ms',
        yardstick: { what: 'as YAML', value: fromYaml / fileCount, unit: 'ms' },
        target: null,
      },
    ]
  })
}

async function loadAll(folder: string): Promise<number> {
  let whole = 0
  const time = await timed(async () => {
    whole = (await loadKnowledge(folder)).cases.length
  })
  if (whole !== fileCount) throw new Error(`Only ${whole} of ${fileCount} generated case files were whole.`)
  return time
}

function wordsOf(messages: readonly string[]): string[] {
  return [
    ...new Set(
      messages
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [],
    ),
  ].sort()
}

/** Cases with codes and messages of their own, made of the words that real messages are made of. */
function manyCases(patterns: readonly Case[], words: readonly string[], count: number): Case[] {
  const next = numbers(20_261_121)
  const sentence = () => {
    const text = Array.from({ length: 12 }, () => words[next() % words.length]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  return Array.from({ length: count }, (_, index) => {
    const pattern = patterns[index % patterns.length]
    if (pattern === undefined) throw new Error('There are no cases to make others like.')
    const id = `${productOf(pattern.id)}/generated-${index}`
    const text = { en: sentence(), fr: sentence(), nl: sentence() }
    return {
      ...pattern,
      id,
      covers: [`generated-${index}`],
      related: [],
      title: text,
      summary: text,
      codes: [`GeneratedError${index}`, `0x${(0x8a_00_00_00 + index).toString(16)}`],
      messages: { en: [sentence()], fr: [sentence()], nl: [sentence()] },
    }
  })
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}
