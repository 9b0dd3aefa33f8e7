import type { Read } from '../read-type.ts'

/** A branch of HKEY_LOCAL_MACHINE. */
export const registryBranch: Read<'registryBranch'> = (server, { key, depth }) =>
  server.call('Get-RegistryBranch', { key: key.slice('HKLM\\'.length), depth })
