import type { ServerState } from '../../electron/simulation/server-state.ts'

/** The server's state without what restarts leave behind: writers, exit codes, which services run now, and the time of the start. */
export function lasting(state: ServerState) {
  const services = Object.fromEntries(
    Object.entries(state.services).map(([name, { state: _, exitCode: __, underWay: ___, ...setUp }]) => [name, setUp]),
  )
  return { ...state, identity: { ...state.identity, bootedAt: '' }, writers: {}, services }
}

/** The same without what the reinstallation of MSDTC changes for good, as its plan says. */
export function lastingButMsdtc(state: ServerState) {
  const { MSDTC: _, ...services } = lasting(state).services
  const registry = Object.entries(state.registry).filter(
    ([key]) => !/^HKLM\\SOFTWARE\\Classes\\CID(\.Local)?\\/.test(key),
  )
  return { ...lasting(state), services, registry }
}
