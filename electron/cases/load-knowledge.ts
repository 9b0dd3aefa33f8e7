import { type Case, caseSchema } from '../../shared/model/case.ts'
import { codeIndexSchema, type IndexEntry } from '../../shared/model/code-index.ts'
import { type Concepts, conceptsSchema } from '../../shared/model/concepts.ts'
import { type VssWriterEntry, vssWriterFileSchema } from '../../shared/model/vss-writer-map.ts'
import { type AssembledCase, assembleCase } from './assemble-case.ts'
import { caseRules } from './case-rules.ts'
import { type KnowledgeFolder, readKnowledgeFiles, readOne } from './knowledge-files.ts'
import { limitsFileSchema } from './limits.ts'
import { nameHubCauses, titlesOf } from './name-hub-causes.ts'
import { openParsedFiles } from './parsed-files.ts'
import type { KnowledgeProblem } from './problem.ts'
import { holdAgainst, readYaml } from './read-yaml.ts'
import { readCommonBlocks, type Told, type Untranslated } from './shared-blocks.ts'
import { sharedCodes } from './shared-codes.ts'

/** Everything the knowledge folder holds that is whole, and everything that is wrong with the rest. */
export interface Knowledge {
  /** By id. A case whose file has a problem is not among them. */
  cases: Case[]
  writers: VssWriterEntry[]
  codes: IndexEntry[]
  /** What administrators call by different words, for triage. */
  concepts: Concepts
  problems: KnowledgeProblem[]
  /** Texts that are shown in English, with a mark, because nobody has translated them yet. */
  untranslated: Untranslated[]
}

/**
 * Reads cases, VSS writers, error codes and concepts below a folder. Never throws for what is in the files: a damaged or unreadable
 * one is left out and told in `problems`, and hides no other. A mistake in a translation costs that text its translation only.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const told: Told = { problems: [], untranslated: [] }
  const from: KnowledgeFolder = { folder, parsed: await openParsedFiles(folder) }
  const [files, writers, codes, concepts, limits] = await Promise.all([
    readKnowledgeFiles(from, told.problems),
    readList(from, 'vss-writers.yaml', vssWriterFileSchema, told.problems),
    readList(from, 'error-codes.yaml', codeIndexSchema, told.problems),
    readList(from, 'concepts.yaml', conceptsSchema, told.problems),
    readList(from, 'limits.yaml', limitsFileSchema, told.problems),
  ])
  const blocks = readCommonBlocks(files.common, limits?.limits ?? {}, told)
  const shared = { blocks, limits: limits?.limits ?? {} }
  const assembled = files.cases.flatMap((file) => assembleCase(file, shared, told) ?? [])
  const known = new Set(files.cases.map(({ english }) => english.case ?? ''))
  const titles = titlesOf(assembled)
  const whole = assembled.flatMap((one) => wholeCase(one, titles, known, told.problems) ?? [])
  return {
    cases: withOwnCodes(whole, assembled, told.problems).sort(byId),
    writers: writers?.writers ?? [],
    codes: codes ?? [],
    concepts: concepts ?? {},
    problems: told.problems.sort(byPlace),
    untranslated: told.untranslated,
  }
}

/** The problems of one case; empty for a whole one and for one that has no file. */
export function problemsOfCase(knowledge: Pick<Knowledge, 'problems'>, id: string): KnowledgeProblem[] {
  return knowledge.problems.filter((problem) => problem.case === id)
}

function wholeCase(
  assembled: AssembledCase,
  titles: ReturnType<typeof titlesOf>,
  known: ReadonlySet<string>,
  problems: KnowledgeProblem[],
): Case | null {
  const { id, tree, explain } = assembled
  const held = holdAgainst(nameHubCauses(tree, titles), caseSchema, caseRules(id, known))
  const found = [...assembled.problems, ...('value' in held ? [] : explain(held.explanations))]
  problems.push(...found)
  return 'value' in held && found.length === 0 ? held.value : null
}

/** The cases without those that claim a code of another; both files are told, because nobody knows which of them is right. */
function withOwnCodes(
  cases: readonly Case[],
  assembled: readonly AssembledCase[],
  problems: KnowledgeProblem[],
): Case[] {
  const shared = sharedCodes(cases)
  for (const { id, explain } of assembled) problems.push(...explain(shared.get(id) ?? []))
  return cases.filter(({ id }) => !shared.has(id))
}

async function readList<Schema extends Parameters<typeof readYaml>[1]>(
  from: KnowledgeFolder,
  name: string,
  schema: Schema,
  problems: KnowledgeProblem[],
) {
  const file = await readOne(from, name, null, problems)
  const read = file && readYaml(file, schema)
  if (read === null) return null
  if ('value' in read) return read.value
  problems.push(...read.problems)
  return null
}

function byId(one: Case, other: Case): number {
  return one.id < other.id ? -1 : 1
}

function byPlace(one: KnowledgeProblem, other: KnowledgeProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0)
}
