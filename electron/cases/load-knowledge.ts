import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import { codeIndexSchema, type IndexEntry } from '../../shared/model/code-index.ts'
import { type VssWriterEntry, vssWriterFileSchema } from '../../shared/model/vss-writer-map.ts'
import { caseRules } from './case-rules.ts'
import { openParsedFiles, type ParsedText } from './parsed-files.ts'
import type { KnowledgeProblem } from './problem.ts'
import { readKnowledgeFile, unreadable } from './read-file.ts'
import { type KnowledgeFile, readYaml } from './read-yaml.ts'

/** Everything the knowledge folder holds that is whole, and everything that is wrong with the rest. */
export interface Knowledge {
  /** By id. A case whose file has a problem is not among them. */
  cases: Case[]
  writers: VssWriterEntry[]
  codes: IndexEntry[]
  problems: KnowledgeProblem[]
}

/**
 * Reads cases, VSS writers and error codes below a folder. Never throws for what is in the files: a damaged or unreadable
 * one is left out and told in `problems`, and hides no other.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const problems: KnowledgeProblem[] = []
  const from: Source = { folder, parsed: await openParsedFiles(folder) }
  const files = await caseFiles(folder, problems)
  const known = new Set(files.map(({ id }) => id))
  const [writers, codes, ...cases] = await Promise.all([
    readPart(from, 'vss-writers.yaml', null, (file) => readYaml(file, vssWriterFileSchema), problems),
    readPart(from, 'error-codes.yaml', null, (file) => readYaml(file, codeIndexSchema), problems),
    ...files.map(({ file, id }) =>
      readPart(from, file, id, (text) => readYaml(text, caseSchema, caseRules(id, known)), problems),
    ),
  ])
  return {
    cases: cases.filter((one) => one !== null).sort((one, other) => (one.id < other.id ? -1 : 1)),
    writers: writers?.writers ?? [],
    codes: codes ?? [],
    problems: problems.sort(byPlace),
  }
}

/** The problems of one case; empty for a whole one and for one that has no file. */
export function problemsOfCase(knowledge: Pick<Knowledge, 'problems'>, id: string): KnowledgeProblem[] {
  return knowledge.problems.filter((problem) => problem.case === id)
}

/** The case files below a folder, with the ids that their paths give. A folder that cannot be read hides no other. */
async function caseFiles(
  folder: string,
  problems: KnowledgeProblem[],
  below = 'cases',
): Promise<{ file: string; id: string }[]> {
  try {
    const entries = await readdir(join(folder, below), { withFileTypes: true })
    const found = entries.map(async (entry) => {
      const file = `${below}/${entry.name}`
      // A folder with the name of a case file stands in the place of one.
      if (file.endsWith('.yaml')) return [{ file, id: file.slice('cases/'.length, -'.yaml'.length) }]
      return entry.isDirectory() ? caseFiles(folder, problems, file) : []
    })
    return (await Promise.all(found)).flat()
  } catch (error) {
    problems.push({ file: below, line: null, field: '', text: unreadable(error), case: null })
    return []
  }
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
  const text = await readKnowledgeFile(join(folder, file))
  if (typeof text !== 'string') {
    problems.push({ file, field: '', case: id, ...text })
    return null
  }
  const result = read({ file, case: id, text, parsed: parsed(text) })
  if ('value' in result) return result.value
  problems.push(...result.problems)
  return null
}

function byPlace(one: KnowledgeProblem, other: KnowledgeProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0)
}
