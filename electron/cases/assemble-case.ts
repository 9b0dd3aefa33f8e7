import { expandUses, type Origin } from './expand-uses.ts'
import type { Explanation } from './explain-issues.ts'
import { isMistake, type ReadFile, readTree } from './knowledge-file.ts'
import { fillLimits, type Limits } from './limits.ts'
import type { Mistake } from './mistake.ts'
import { type CommonBlocks, type FileWithOverlays, type Told, withOverlays } from './shared-blocks.ts'
import { casePlaces, isRecord } from './text-places.ts'

/** A case put together from its files, not yet held against the schema. */
export interface AssembledCase {
  id: string
  tree: unknown
  /** Mistakes that cost the case. */
  mistakes: Mistake[]
  /** What is wrong with fields of the assembled case, told where its author wrote them. */
  explain(found: readonly Explanation[]): Mistake[]
}

/** What a case is put together from besides its own files. */
export interface Shared {
  blocks: CommonBlocks
  limits: Limits
}

/** Fields that the path of the file or the loader gives. */
const given = ['id', 'product']

/**
 * Puts one tree together from a case file, its overlays, the blocks it uses and the limits it names: every text in every language,
 * no `use` left. What is wrong in an overlay is told and does not cost the case.
 */
export function assembleCase(files: FileWithOverlays, shared: Shared, told: Told): AssembledCase | null {
  const id = files.english.case ?? ''
  const read = readTree(files.english)
  if (isMistake(read)) {
    told.mistakes.push(read)
    return null
  }
  const { tree: expanded, origins, unresolved, mistakes: misused } = expandUses(read.tree, shared.blocks)
  const translated = withOverlays(expanded, files, casePlaces, told)
  const { tree, mistakes: unlimited } = fillLimits(translated, shared.limits)
  const mistake = (found: Explanation) => mistakeOf(found, read, origins)
  const isResolved = ({ path }: Explanation) => !unresolved.some((place) => startsWith(path, place))
  return {
    id,
    tree: isRecord(tree) ? { ...tree, id } : tree,
    mistakes: [...strayFields(read.tree), ...misused, ...unlimited].map(mistake),
    explain: (found) => found.filter(isResolved).map(mistake),
  }
}

function strayFields(tree: unknown): Explanation[] {
  if (!isRecord(tree)) return []
  const stray = given.filter((name) => name in tree)
  const own = Array.isArray(tree.checks) ? tree.checks : []
  return [
    ...stray.map((name) => ({ path: [name], text: `the path of the file says the ${name}; leave this field out` })),
    ...own.flatMap((check, index) =>
      isRecord(check) && 'limits' in check
        ? [{ path: ['checks', index, 'limits'], text: 'no field is called limits here; write {limit.name} in expect' }]
        : [],
    ),
  ]
}

/** Inside a block the author of the case knows one line only: that of the `use`. */
function mistakeOf(found: Explanation, read: ReadFile, origins: readonly Origin[]): Mistake {
  const { path, text } = asWritten(found)
  const origin = origins.find(({ path: place }) => startsWith(path, place))
  if (!origin) return read.mistake({ path, text })
  const field = path[origin.path.length]
  const own = valueAt(read.tree, origin.path)
  if (field !== undefined && isRecord(own) && field in own) return read.mistake({ path, text })
  const inBlock = path.slice(origin.path.length).join('.')
  return read.mistake({ path: origin.use, text: `${origin.block}${inBlock === '' ? '' : `: ${inBlock}`}: ${text}` })
}

function startsWith(path: Explanation['path'], start: Explanation['path']): boolean {
  return start.every((part, index) => path[index] === part)
}

/** A field as the author wrote it: a text and a list of lines are one field each, without their languages. */
function asWritten({ path, text }: Explanation): Explanation {
  const isLanguage = (part: unknown) => part === 'en' || part === 'fr' || part === 'nl'
  const lines = path[0] === 'messages' || path[0] === 'symptoms'
  if (lines && isLanguage(path[1])) return { path: [...path.slice(0, 1), ...path.slice(2)], text }
  return isLanguage(path.at(-1)) ? { path: path.slice(0, -1), text } : { path, text }
}

function valueAt(root: unknown, path: Explanation['path']): unknown {
  return path.reduce<unknown>((place, name) => (place as Record<string | number, unknown> | undefined)?.[name], root)
}
