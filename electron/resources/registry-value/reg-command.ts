import type { RegistryData, RegistryTarget } from '../../../shared/resources/registry-value.ts'
import { programArgument, quotedArgument } from '../../server/program-argument.ts'

/** The `REG ADD` line for the same write, to copy into a command prompt (not PowerShell). */
export function regAdd({ key, name }: RegistryTarget, value: RegistryData): string {
  return `REG ADD ${quotedArgument(key)} ${valueName(name)} /t ${regType(value.kind)} /d ${quotedArgument(regData(value))} /f`
}

/** The `REG DELETE` line for the same removal. */
export function regDelete({ key, name }: RegistryTarget): string {
  return `REG DELETE ${quotedArgument(key)} ${valueName(name)} /f`
}

/** The kind as `reg.exe` and the vendor's pages write it. */
export function regType(kind: RegistryData['kind']): string {
  const names = {
    String: 'REG_SZ',
    ExpandString: 'REG_EXPAND_SZ',
    DWord: 'REG_DWORD',
    QWord: 'REG_QWORD',
    MultiString: 'REG_MULTI_SZ',
    Binary: 'REG_BINARY',
    None: 'REG_NONE',
  } as const
  return names[kind]
}

function valueName(name: string): string {
  return name === '' ? '/ve' : `/v ${programArgument(name)}`
}

function regData({ kind, data }: RegistryData): string {
  if (kind === 'MultiString') return data.join('\\0')
  if (kind === 'Binary' || kind === 'None') return Buffer.from(data, 'base64').toString('hex')
  return data
}
