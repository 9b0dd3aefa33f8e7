import type { ConnectionSettings } from '../../../shared/reads/proxy.ts'
import { proxyParts } from '../../server/connection-settings.ts'
import { type Server, ServerError } from '../../server/server.ts'
import type { Read } from '../read-type.ts'

/** The proxy of an account, and the one of WinHTTP. */
export const proxy: Read<'proxy'> = async (server, { account }) => {
  const { settings, parts } = await proxyOf(server, account)
  const winHttp = understood(settings.winHttp)
  return {
    loaded: settings.loaded,
    perMachine: settings.perMachine,
    ...parts,
    winHttp: { mode: winHttp.mode, server: winHttp.server, bypass: winHttp.bypass },
  }
}

/** The settings of an account and what they amount to; nothing of a profile that is not loaded. */
export async function proxyOf(server: Server, account: string) {
  const settings = await server.call('Get-ConnectionSettings', { account })
  const parts = settings.loaded ? understood(settings.values.DefaultConnectionSettings) : undefined
  return { settings, parts }
}

function understood(data: ConnectionSettings['winHttp']) {
  try {
    return proxyParts(data)
  } catch (error) {
    throw new ServerError('garbled', 'Get-ConnectionSettings', error instanceof Error ? error.message : String(error))
  }
}
