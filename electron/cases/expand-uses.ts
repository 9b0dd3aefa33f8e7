import { namesInTemplates } from '../../shared/model/template.ts'
import type { Explanation } from './explain-issues.ts'
import { type CommonBlocks, type CommonSection, commonSections } from './shared-blocks.ts'
import { isRecord } from './text-places.ts'

type Path = Explanation['path']

/** A part of a case that came from a common file: where it stands now, and where the case says so. */
export interface Origin {
  path: Path
  use: Path
  block: string
}

/** A case with the blocks it uses in their places. */
export interface Expanded {
  tree: unknown
  origins: Origin[]
  /** Parts whose `use` names no whole block: nothing more can be said about them. */
  unresolved: Path[]
  mistakes: Explanation[]
}

/** What a case may say beside `use`; what is read and expected belongs to the block. */
export const besideUse: Record<CommonSection, readonly string[]> = {
  guards: ['id', 'refusal'],
  checks: ['id', 'when', 'tells', 'applies', 'meaning'],
  steps: ['id', 'cause', 'afterNo', 'waitFor', 'onlyIfFailing', 'applies'],
  facts: [],
  inputs: [],
}

/**
 * Puts the named block in the place of each `use`. A fact that a block asks for is taken along from the same common file, unless
 * the case has one of that name.
 */
export function expandUses(tree: unknown, blocks: CommonBlocks): Expanded {
  const expanded: Expanded = { tree: structuredClone(tree), origins: [], unresolved: [], mistakes: [] }
  if (!isRecord(expanded.tree)) return expanded
  const root = expanded.tree
  expandList(root, 'inputs', 'inputs', [], blocks, expanded)
  expandList(root, 'facts', 'facts', [], blocks, expanded)
  expandList(root, 'checks', 'checks', [], blocks, expanded)
  if (isRecord(root.fix)) {
    expandList(root.fix, 'guards', 'guards', ['fix'], blocks, expanded)
    expandList(root.fix, 'steps', 'steps', ['fix'], blocks, expanded)
    const steps: unknown[] = Array.isArray(root.fix.steps) ? root.fix.steps : []
    steps.forEach((step, index) => {
      if (isRecord(step)) expandList(step, 'guards', 'guards', ['fix', 'steps', index], blocks, expanded)
    })
  }
  takeFactsAlong(root, blocks, expanded)
  return expanded
}

function expandList(
  owner: Record<string, unknown>,
  field: string,
  section: CommonSection,
  above: Path,
  blocks: CommonBlocks,
  expanded: Expanded,
): void {
  const list = owner[field]
  if (!Array.isArray(list)) return
  owner[field] = list.map((entry: unknown, index) => {
    if (!isRecord(entry) || !('use' in entry)) return entry
    return expandOne(entry, section, [...above, field, index], blocks, expanded)
  })
}

function expandOne(
  entry: Record<string, unknown>,
  section: CommonSection,
  path: Path,
  blocks: CommonBlocks,
  { origins, unresolved, mistakes }: Expanded,
): unknown {
  const { use, ...beside } = entry
  const at = [...path, 'use']
  for (const name of Object.keys(beside)) {
    if (besideUse[section].includes(name)) continue
    const allowed = besideUse[section].join(', ') || 'nothing'
    mistakes.push({ path: [...path, name], text: `beside use may stand: ${allowed}` })
  }
  const block = typeof use === 'string' ? blocks.find(section, use) : undefined
  if (typeof use !== 'string' || block === undefined) {
    unresolved.push(path)
    const known = blocks.names(section).join(', ')
    mistakes.push({ path: at, text: `there is no block ${String(use)} among the ${section}; there are: ${known}` })
    return entry
  }
  if (block === 'damaged') {
    unresolved.push(path)
    mistakes.push({ path: at, text: `the block ${use} is damaged; see its own file` })
    return entry
  }
  origins.push({ path, use: at, block: use })
  return { ...block, ...beside }
}

function takeFactsAlong(root: Record<string, unknown>, blocks: CommonBlocks, expanded: Expanded): void {
  const facts: unknown[] = Array.isArray(root.facts) ? [...root.facts] : []
  const known = new Set(facts.map((fact) => (isRecord(fact) ? fact[commonSections.facts.name] : undefined)))
  const brought: Origin[] = []
  const bring = (part: unknown, { use, block }: Origin) => {
    const file = block.slice(0, block.indexOf('/'))
    for (const name of namesInTemplates(part, 'fact')) {
      const fact = blocks.find('facts', `${file}/${name}`)
      if (known.has(name) || fact === undefined || fact === 'damaged') continue
      known.add(name)
      brought.push({ path: ['facts', facts.length], use, block: `${file}/${name}` })
      facts.push(fact)
      bring(fact, { path: [], use, block })
    }
  }
  for (const origin of expanded.origins) bring(valueAt(root, origin.path), origin)
  expanded.origins.push(...brought)
  if (brought.length > 0) root.facts = facts
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((place, name) => (place as Record<string | number, unknown>)?.[name], root)
}
