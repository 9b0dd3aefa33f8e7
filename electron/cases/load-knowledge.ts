import { type Case, caseSchema } from '../../shared/model/case.ts'
import { codeIndexSchema, type IndexEntry } from '../../shared/model/code-index.ts'
import { type Concepts, conceptsSchema } from '../../shared/model/concepts.ts'
import { type EndpointSets, endpointFileSchema } from '../../shared/model/endpoint-sets.ts'
import { type VssWriterEntry, vssWriterFileSchema } from '../../shared/model/vss-writer-map.ts'
import { type AssembledCase, assembleCase } from './assemble-case.ts'
import { caseRules, type KnownNames } from './case-rules.ts'
import { type KnowledgeFolder, readKnowledgeFiles, readOne } from './knowledge-files.ts'
import { limitsFileSchema } from './limits.ts'
import type { Mistake } from './mistake.ts'
import { nameHubCauses, titlesOf } from './name-hub-causes.ts'
import { openParsedFiles } from './parsed-files.ts'
import { holdAgainst, readYaml } from './read-yaml.ts'
import { sharedCodes, sharedCovers } from './rival-cases.ts'
import { readCommonBlocks, type Told, type Untranslated } from './shared-blocks.ts'

/** Everything the knowledge folder holds that is whole, and everything that is wrong with the rest. */
export interface Knowledge {
  /** By id. A case whose file has a mistake is not among them. */
  cases: Case[]
  writers: VssWriterEntry[]
  /** Hosts that must be reached, by the name of their set. */
  endpoints: EndpointSets
  codes: IndexEntry[]
  /** What administrators call by different words, for triage. */
  concepts: Concepts
  mistakes: Mistake[]
  /** Texts that are shown in English, with a mark, because nobody has translated them yet. */
  untranslated: Untranslated[]
}

/**
 * Reads cases, VSS writers, error codes, hosts and concepts below a folder. Never throws for what is in the files: a damaged or unreadable
 * one is left out and told in `mistakes`, and hides no other. A mistake in a translation costs that text its translation only.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const told: Told = { mistakes: [], untranslated: [] }
  const from: KnowledgeFolder = { folder, parsed: await openParsedFiles(folder) }
  const [files, writers, codes, concepts, limits, endpoints] = await Promise.all([
    readKnowledgeFiles(from, told.mistakes),
    readList(from, 'vss-writers.yaml', vssWriterFileSchema, told.mistakes),
    readList(from, 'error-codes.yaml', codeIndexSchema, told.mistakes),
    readList(from, 'concepts.yaml', conceptsSchema, told.mistakes),
    readList(from, 'limits.yaml', limitsFileSchema, told.mistakes),
    readList(from, 'endpoints.yaml', endpointFileSchema, told.mistakes),
  ])
  const blocks = readCommonBlocks(files.common, limits?.limits ?? {}, told)
  const shared = { blocks, limits: limits?.limits ?? {} }
  const assembled = files.cases.flatMap((file) => assembleCase(file, shared, told) ?? [])
  const known = {
    cases: new Set(files.cases.map(({ english }) => english.case ?? '')),
    endpoints: endpoints?.sets ?? null,
  }
  const titles = titlesOf(assembled)
  const whole = assembled.flatMap((one) => wholeCase(one, titles, known, told.mistakes) ?? [])
  return {
    cases: withoutRivals(whole, assembled, told.mistakes).sort(byId),
    writers: writers?.writers ?? [],
    endpoints: endpoints?.sets ?? {},
    codes: codes ?? [],
    concepts: concepts ?? {},
    mistakes: told.mistakes.sort(byPlace),
    untranslated: told.untranslated,
  }
}

/** The mistakes of one case; empty for a whole one and for one that has no file. */
export function mistakesOfCase(knowledge: Pick<Knowledge, 'mistakes'>, id: string): Mistake[] {
  return knowledge.mistakes.filter((mistake) => mistake.case === id)
}

function wholeCase(
  assembled: AssembledCase,
  titles: ReturnType<typeof titlesOf>,
  known: KnownNames,
  mistakes: Mistake[],
): Case | null {
  const { id, tree, explain } = assembled
  const held = holdAgainst(nameHubCauses(tree, titles), caseSchema, caseRules(id, known))
  const found = [...assembled.mistakes, ...('value' in held ? [] : explain(held.explanations))]
  mistakes.push(...found)
  return 'value' in held && found.length === 0 ? held.value : null
}

/** The cases without those that claim a code or a problem of another; both files are told, because nobody knows which of them is right. */
function withoutRivals(cases: readonly Case[], assembled: readonly AssembledCase[], mistakes: Mistake[]): Case[] {
  const [codes, covers] = [sharedCodes(cases), sharedCovers(cases)]
  for (const { id, explain } of assembled) {
    mistakes.push(...explain([...(covers.get(id) ?? []), ...(codes.get(id) ?? [])]))
  }
  return cases.filter(({ id }) => !codes.has(id) && !covers.has(id))
}

async function readList<Schema extends Parameters<typeof readYaml>[1]>(
  from: KnowledgeFolder,
  name: string,
  schema: Schema,
  mistakes: Mistake[],
) {
  const file = await readOne(from, name, null, mistakes)
  const read = file && readYaml(file, schema)
  if (read === null) return null
  if ('value' in read) return read.value
  mistakes.push(...read.mistakes)
  return null
}

function byId(one: Case, other: Case): number {
  return one.id < other.id ? -1 : 1
}

function byPlace(one: Mistake, other: Mistake): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0)
}
