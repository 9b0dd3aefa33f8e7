import type { z } from 'zod'
import { inputSchema } from '../../shared/model/case-input.ts'
import { checkSchema, factSchema, guardSchema } from '../../shared/model/case-question.ts'
import { caseStepSchema } from '../../shared/model/case-step.ts'
import type { Explanation } from './explain-issues.ts'
import { isMistake, type KnowledgeFile, type ReadFile, readTree } from './knowledge-file.ts'
import { fillLimits, type Limits } from './limits.ts'
import type { Mistake } from './mistake.ts'
import { holdAgainst } from './read-yaml.ts'
import { commonPlaces, isRecord, type TextPlaces } from './text-places.ts'
import { type OverlayLanguage, overlayLanguages, translateTexts } from './translate-texts.ts'

/** The parts of a case that a file of common blocks can hold, with the schema of each and the field that names one. */
export const commonSections = {
  guards: { schema: guardSchema, name: 'id' },
  checks: { schema: checkSchema, name: 'id' },
  steps: { schema: caseStepSchema, name: 'id' },
  facts: { schema: factSchema, name: 'name' },
  inputs: { schema: inputSchema, name: 'name' },
} as const satisfies Record<string, { schema: z.ZodType; name: 'id' | 'name' }>
export type CommonSection = keyof typeof commonSections

/** The blocks of all common files: `server/load` of the section `checks`, texts in every language, limits filled in. */
export interface CommonBlocks {
  /** The block; `damaged` when it is there and wrong, `undefined` when there is none. */
  find(section: CommonSection, name: string): Record<string, unknown> | 'damaged' | undefined
  /** The names of a section, for telling an author what there is. */
  names(section: CommonSection): string[]
}

/** A text without a translation. */
export interface Untranslated {
  file: string
  language: OverlayLanguage
  text: string
}

/** A file with its overlays, as they lie in the folder. */
export interface FileWithOverlays {
  english: KnowledgeFile
  overlays: Partial<Record<OverlayLanguage, KnowledgeFile>>
}

/** What is told while files are read. */
export interface Told {
  mistakes: Mistake[]
  untranslated: Untranslated[]
}

/** Reads the common files. A damaged block is a mistake in its own file, and costs the cases that use it, not the others. */
export function readCommonBlocks(files: readonly FileWithOverlays[], limits: Limits, told: Told): CommonBlocks {
  const blocks = new Map<string, Record<string, unknown> | 'damaged'>()
  for (const file of files) {
    const name = file.english.file.replace(/^.*\/|\.yaml$/g, '')
    const read = readTree(file.english)
    if (isMistake(read)) told.mistakes.push(read)
    else readBlocks(name, read, withOverlays(read.tree, file, commonPlaces, told), limits, blocks, told)
  }
  return {
    find: (section, name) => blocks.get(`${section}:${name}`),
    names: (section) =>
      [...blocks.keys()].filter((key) => key.startsWith(`${section}:`)).map((key) => key.slice(section.length + 1)),
  }
}

/** What an English file says, with its texts in every language; what is wrong in an overlay is told, and costs nothing else. */
export function withOverlays(
  said: unknown,
  { english, overlays }: FileWithOverlays,
  places: TextPlaces,
  told: Told,
): unknown {
  const read = overlayLanguages.flatMap((language) => {
    const file = overlays[language]
    const overlay = file && readTree(file)
    if (!overlay) return []
    if (!isMistake(overlay)) return [{ language, overlay }]
    told.mistakes.push({ ...overlay, harmless: true })
    return []
  })
  const trees = Object.fromEntries(read.map(({ language, overlay }) => [language, overlay.tree]))
  const { tree, mistakes, untranslated } = translateTexts(said, places, trees)
  for (const { language, overlay } of read) {
    told.mistakes.push(...mistakes[language].map((one) => ({ ...overlay.mistake(one), harmless: true as const })))
  }
  for (const language of overlayLanguages) {
    told.untranslated.push(...untranslated[language].map((text) => ({ file: english.file, language, text })))
  }
  return tree
}

function readBlocks(
  file: string,
  read: ReadFile,
  translated: unknown,
  limits: Limits,
  blocks: Map<string, Record<string, unknown> | 'damaged'>,
  { mistakes }: Told,
): void {
  const tell = (explanation: Explanation) => mistakes.push(read.mistake(explanation))
  if (!isRecord(translated)) {
    tell({ path: [], text: 'expected sections of blocks' })
    return
  }
  if (translated.schema !== 1) tell({ path: ['schema'], text: 'expected 1' })
  for (const [section, named] of Object.entries(translated)) {
    if (section === 'schema') continue
    if (!Object.hasOwn(commonSections, section) || !isRecord(named)) {
      tell({ path: [section], text: `expected one of ${Object.keys(commonSections).join(', ')}, with blocks by name` })
      continue
    }
    for (const [name, block] of Object.entries(named)) {
      const { value, explanations } = wholeBlock(section as CommonSection, name, block, limits)
      blocks.set(`${section}:${file}/${name}`, value ?? 'damaged')
      for (const { path, text } of explanations) tell({ path: [section, name, ...path], text })
    }
  }
}

/** A block as a case gets it: with its name, texts and limits, but without what its schema fills in. */
function wholeBlock(section: CommonSection, name: string, block: unknown, limits: Limits) {
  const { schema, name: nameField } = commonSections[section]
  const named = isRecord(block) ? { [nameField]: name, ...block } : block
  const { tree, mistakes } = fillLimits(named, limits)
  const held = holdAgainst(tree, schema)
  const explanations = [...mistakes, ...('value' in held ? [] : held.explanations)]
  const value = explanations.length === 0 && isRecord(tree) ? tree : null
  return { value, explanations: explanations.map(withoutLanguage) }
}

/** A field as the author knows it: a text is one field, whatever it is made of. */
function withoutLanguage({ path, text }: Explanation): Explanation {
  const last = path.at(-1)
  return { path: last === 'en' || last === 'fr' || last === 'nl' ? path.slice(0, -1) : path, text }
}
