import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnowledgeFile } from './knowledge-file.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedText } from './parsed-files.ts'
import { readKnowledgeFile, unreadable } from './read-file.ts'
import type { FileWithOverlays } from './shared-blocks.ts'
import { overlayLanguages } from './translate-texts.ts'

/** The files below the knowledge folder that hold cases and blocks, each with its translations. */
export interface KnowledgeFiles {
  cases: FileWithOverlays[]
  common: FileWithOverlays[]
  /** The faults that prove a case, by the case's id. */
  faults: KnowledgeFile[]
}

/** Where files lie, and what is known of their texts already. */
export interface KnowledgeFolder {
  folder: string
  parsed: ParsedText
}

const suffix = /^(?<name>[^.]+)(?:\.(?<kind>fr|nl|fault))?\.yaml$/

/** Reads all files of cases and common blocks. One that cannot be read, or belongs to nothing, is a mistake and hides no other. */
export async function readKnowledgeFiles(from: KnowledgeFolder, mistakes: Mistake[]): Promise<KnowledgeFiles> {
  const [inCases, inCommon] = await Promise.all([
    yamlBelow(from.folder, 'cases', mistakes),
    yamlBelow(from.folder, 'common', mistakes),
  ])
  const read = (path: string, owner: string | null) => readOne(from, path, owner, mistakes)
  const [cases, common] = [group(inCases, 'cases', mistakes), group(inCommon, 'common', mistakes)]
  const faults = inCases.filter((path) => path.endsWith('.fault.yaml'))
  return {
    cases: await readGroups(cases, read),
    common: await readGroups(common, (path) => read(path, null)),
    faults: present(await Promise.all(faults.map((path) => read(path, idOf(path))))),
  }
}

/** Reads the files below the folder of golden answers, which a knowledge folder may do without. */
export async function readGoldenFiles(from: KnowledgeFolder, mistakes: Mistake[]): Promise<KnowledgeFile[]> {
  const paths = await yamlBelow(from.folder, 'golden', mistakes)
  return present(await Promise.all(paths.map((path) => readOne(from, path, null, mistakes))))
}

/** Reads one file; `null`, and a mistake, when that cannot be done. */
export async function readOne(
  { folder, parsed }: KnowledgeFolder,
  file: string,
  owner: string | null,
  mistakes: Mistake[],
): Promise<KnowledgeFile | null> {
  const text = await readKnowledgeFile(join(folder, file))
  if (typeof text === 'string') return { file, case: owner, text, parsed: parsed(text) }
  mistakes.push({ file, field: '', case: owner, ...text })
  return null
}

/** The id of the case that a path below the knowledge folder belongs to. */
function idOf(path: string): string {
  return path.replace(/^cases\//, '').replace(/(\.(fr|nl|fault))?\.yaml$/, '')
}

interface Group {
  id: string
  english: string
  overlays: [language: 'fr' | 'nl', path: string][]
}

function group(paths: readonly string[], top: string, mistakes: Mistake[]): Group[] {
  const english = paths.filter((path) => kindOf(path) === 'english')
  for (const path of paths) {
    const kind = kindOf(path)
    if (kind === null) mistakes.push(strange(path, 'name.yaml, name.fr.yaml, name.nl.yaml or name.fault.yaml'))
    else if (kind !== 'english' && !english.includes(`${top}/${idIn(path, top)}.yaml`)) {
      mistakes.push({ ...strange(path, ''), text: `there is no ${top}/${idIn(path, top)}.yaml that it belongs to` })
    }
  }
  return english.map((path) => {
    const id = idIn(path, top)
    const overlays = overlayLanguages.map((language): Group['overlays'][number] => [
      language,
      `${top}/${id}.${language}.yaml`,
    ])
    return { id, english: path, overlays: overlays.filter(([, overlay]) => paths.includes(overlay)) }
  })
}

function strange(file: string, names: string): Mistake {
  return { file, line: null, field: '', text: `a file here is called ${names}`, case: null }
}

function kindOf(path: string): string | null {
  const found = suffix.exec(path.slice(path.lastIndexOf('/') + 1))
  return found ? (found.groups?.kind ?? 'english') : null
}

function idIn(path: string, top: string): string {
  return path.slice(top.length + 1).replace(/(\.(fr|nl|fault))?\.yaml$/, '')
}

async function readGroups(
  groups: readonly Group[],
  read: (path: string, owner: string) => Promise<KnowledgeFile | null>,
): Promise<FileWithOverlays[]> {
  const files = await Promise.all(
    groups.map(async ({ id, english: path, overlays }) => {
      const english = await read(path, id)
      const entries = await Promise.all(
        overlays.map(async ([language, overlay]) => [language, await read(overlay, id)] as const),
      )
      const found = Object.fromEntries(entries.filter(([, file]) => file !== null))
      return english && { english, overlays: found as FileWithOverlays['overlays'] }
    }),
  )
  return present(files)
}

/** The YAML files below a folder. A folder that cannot be read hides no other. */
async function yamlBelow(folder: string, below: string, mistakes: Mistake[]): Promise<string[]> {
  try {
    const entries = await readdir(join(folder, below), { withFileTypes: true })
    const found = entries.map(async (entry) => {
      const path = `${below}/${entry.name}`
      // A folder with the name of a knowledge file stands in the place of one.
      if (path.endsWith('.yaml')) return [path]
      return entry.isDirectory() ? yamlBelow(folder, path, mistakes) : []
    })
    return (await Promise.all(found)).flat().sort()
  } catch (error) {
    // A knowledge folder may do without common blocks and golden answers.
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!['common', 'golden'].includes(below) || !missing) {
      mistakes.push({ file: below, line: null, field: '', text: unreadable(error), case: null })
    }
    return []
  }
}

function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((one) => one !== null)
}
