import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegistryData } from '../../../shared/resources/registry-value.ts'
import { type RegistryKeys, registryTree } from '../../resources/registry-value/simulated.ts'

const longNames: [prefix: RegExp, inside: string][] = [
  [/^(HKEY_CLASSES_ROOT|HKCR)\\/i, 'HKLM\\SOFTWARE\\Classes\\'],
  [/^HKEY_LOCAL_MACHINE\\/i, 'HKLM\\'],
  [/^HKEY_USERS\\/i, 'HKU\\'],
]

/**
 * Writes each tree that exists as a text file into a folder of this machine, and answers the files; one that is there already is never overwritten. Each file says that it is
 * simulated: it is a record, not something to import.
 */
export function exportRegistryTrees(
  state: RegistryKeys,
  args: { keys: readonly string[]; folder: string },
): { files: string[] } {
  mkdirSync(args.folder, { recursive: true })
  const files: string[] = []
  for (const key of args.keys) {
    const tree = registryTree(state, insidePath(key))
    if (tree.length === 0) continue
    const plain = join(args.folder, key.replace(/[^A-Za-z0-9]+/g, '-'))
    let file = `${plain}.reg`
    for (let count = 2; existsSync(file); count += 1) file = `${plain}-${count}.reg`
    writeFileSync(file, fileText(key, tree), { flag: 'wx' })
    files.push(file)
  }
  return { files }
}

function insidePath(key: string): string {
  const [prefix, inside] = longNames.find(([pattern]) => pattern.test(key)) ?? []
  return prefix === undefined || inside === undefined ? key : key.replace(prefix, () => inside)
}

function fileText(root: string, tree: ReturnType<typeof registryTree>): string {
  const lines = ['; Simulated: exported from the simulated server of Backup Medic.', `; ${root}`, '']
  for (const [key, values] of tree) {
    lines.push(`[${key}]`, ...Object.entries(values).map(([name, value]) => valueLine(name, value)), '')
  }
  return lines.join('\r\n')
}

function valueLine(name: string, value: RegistryData): string {
  return `${name === '' ? '@' : JSON.stringify(name)}=${value.kind}:${JSON.stringify(value.data)}`
}
