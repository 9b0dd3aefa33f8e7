import type { registryBranch } from '../../../shared/reads/registry-branch.ts'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import { type RegistryKeys, registryTree } from '../../resources/registry-value/simulated.ts'
import type { AnswerOf, ParsedArguments } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** A branch of the registry of the simulated server. */
export const simulatedRegistryBranch = {
  state: {},
  answers: { 'Get-RegistryBranch': branch },
} as const satisfies SimulatedKind<RegistryKeys, keyof typeof registryBranch.primitives>

const mostKeys = 400
const mostValues = 200

function branch(
  state: RegistryKeys,
  { key, depth }: ParsedArguments<'Get-RegistryBranch'>,
): AnswerOf<'Get-RegistryBranch'> {
  const root = `HKLM\\${key}`
  const tree = registryTree(state, root)
  if (tree.length === 0) return { exists: false }
  const values = new Map<string, Record<string, RegistryData>>()
  for (const [path, ofKey] of tree) {
    const parts = path.slice(root.length + 1).split('\\')
    // What lies above a key exists with it.
    for (let level = 0; level <= parts.length; level++) {
      const above = parts.slice(0, level).join('\\')
      if (!values.has(above)) values.set(above, {})
    }
    values.set(parts.join('\\'), ofKey)
  }
  const levelOf = (path: string) => (path === '' ? 0 : path.split('\\').length)
  const all = [...values].sort(([one], [other]) => levelOf(one) - levelOf(other))
  const shown = all.filter(([path]) => levelOf(path) <= depth).slice(0, mostKeys)
  return {
    exists: true,
    keys: shown.map(([path, ofKey]) => ({
      key: path,
      values: Object.entries(ofKey)
        .slice(0, mostValues)
        .map(([name, { kind, data }]) => ({ name, kind, data: textOf({ kind, data } as RegistryData) })),
    })),
    unread: [],
    complete: shown.length === all.length && shown.every(([, ofKey]) => Object.keys(ofKey).length <= mostValues),
  }
}

function textOf(value: RegistryData): string {
  if (value.kind === 'MultiString') return value.data.join('\n').slice(0, 2000)
  if (value.kind === 'Binary' || value.kind === 'None') return `(${Buffer.from(value.data, 'base64').length} bytes)`
  return value.data.slice(0, 2000)
}
