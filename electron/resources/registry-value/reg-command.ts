import type { RegistryData, RegistryTarget } from '../../shared/model/registry-value.ts'
import { regType } from './registry-value.ts'

/** The `REG ADD` line for the same write, to copy into a command prompt (not PowerShell). */
export function regAdd({ key, name }: RegistryTarget, value: RegistryData): string {
  return `REG ADD ${quoted(key)} ${valueName(name)} /t ${regType(value.kind)} /d ${quoted(regData(value))} /f`
}

/** The `REG DELETE` line for the same removal. */
export function regDelete({ key, name }: RegistryTarget): string {
  return `REG DELETE ${quoted(key)} ${valueName(name)} /f`
}

function valueName(name: string): string {
  return name === '' ? '/ve' : `/v ${/[\s"]/.test(name) ? quoted(name) : name}`
}

function regData({ kind, data }: RegistryData): string {
  if (kind === 'MultiString') return data.join('\\0')
  if (kind === 'Binary' || kind === 'None') return Buffer.from(data, 'base64').toString('hex')
  return data
}

function quoted(text: string): string {
  // A backslash before the closing quote would escape it.
  return `"${text.replace(/"/g, '\\"').replace(/(\\+)$/, '$1$1')}"`
}
