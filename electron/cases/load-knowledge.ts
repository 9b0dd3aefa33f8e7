import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import { codeIndexSchema, type IndexEntry } from '../../shared/model/code-index.ts'
import { type Concepts, conceptsSchema } from '../../shared/model/concepts.ts'
import { type VssWriterEntry, vssWriterFileSchema } from '../../shared/model/vss-writer-map.ts'
import { caseRules } from './case-rules.ts'
import { openParsedFiles, type ParsedText } from './parsed-files.ts'
import type { KnowledgeProblem } from './problem.ts'
import { type KnowledgeFile, readYaml } from './read-yaml.ts'

/** Everything the knowledge folder holds that is whole, and everything that is wrong with the rest. */
export interface Knowledge {
  /** By id. A case whose file has a problem is not among them. */
  cases: Case[]
  writers: VssWriterEntry[]
  codes: IndexEntry[]
  /** What administrators call by different words, for triage. */
  concepts: Concepts
  problems: KnowledgeProblem[]
}

/**
 * Reads cases, VSS writers, error codes and concepts below a folder. Never throws for what is in the files: a damaged or unreadable
 * one is left out and told in `problems`, and hides no other.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const problems: KnowledgeProblem[] = []
  const from: Source = { folder, parsed: await openParsedFiles(folder) }
  const files = await caseFiles(folder, problems)
  const known = new Set(files.map(({ id }) => id))
  const [writers, codes, concepts, ...cases] = await Promise.all([
    readPart(from, 'vss-writers.yaml', null, (file) => readYaml(file, vssWriterFileSchema), problems),
    readPart(from, 'error-codes.yaml', null, (file) => readYaml(file, codeIndexSchema), problems),
    readPart(from, 'concepts.yaml', null, (file) => readYaml(file, conceptsSchema), problems),
    ...files.map(({ file, id }) =>
      readPart(from, file, id, (text) => readYaml(text, caseSchema, caseRules(id, known)), problems),
    ),
  ])
  return {
    cases: cases.filter((one) => one !== null).sort((one, other) => (one.id < other.id ? -1 : 1)),
    writers: writers?.writers ?? [],
    codes: codes ?? [],
    concepts: concepts ?? {},
    problems: problems.sort(byPlace),
  }
}

/** The problems of one case; empty for a whole one and for one that has no file. */
export function problemsOfCase(knowledge: Pick<Knowledge, 'problems'>, id: string): KnowledgeProblem[] {
  return knowledge.problems.filter((problem) => problem.case === id)
}

async function caseFiles(folder: string, problems: KnowledgeProblem[]): Promise<{ file: string; id: string }[]> {
  let names: string[]
  try {
    names = await readdir(join(folder, 'cases'), { recursive: true })
  } catch (error) {
    problems.push({ file: 'cases', line: null, field: '', text: unreadable(error), case: null })
    return []
  }
  return names
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: `cases/${name}`, id: name.slice(0, -'.yaml'.length) }))
}

/** Where the files are, and what is known of them already. */
interface Source {
  folder: string
  parsed: ParsedText
}

async function readPart<Value>(
  { folder, parsed }: Source,
  file: string,
  id: string | null,
  read: (file: KnowledgeFile) => { value: Value } | { problems: KnowledgeProblem[] },
  problems: KnowledgeProblem[],
): Promise<Value | null> {
  let text: string
  try {
    text = await readFile(join(folder, file), 'utf8')
  } catch (error) {
    problems.push({ file, line: null, field: '', text: unreadable(error), case: id })
    return null
  }
  const result = read({ file, case: id, text, parsed: parsed(text) })
  if ('value' in result) return result.value
  problems.push(...result.problems)
  return null
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return `cannot be read (${code})`
}

function byPlace(one: KnowledgeProblem, other: KnowledgeProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0)
}
