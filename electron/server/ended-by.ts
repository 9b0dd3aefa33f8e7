import type { Server } from './server.ts'

/** The same server for one caller: its reads end early when the signal is raised, also those that still wait for their turn. Writes go on. */
export function endedBy(server: Server, signal: AbortSignal): Server {
  const { wait } = server
  return {
    identity: server.identity,
    call: (name, args) => server.call(name, args, { signal }),
    ...(wait && { wait: (milliseconds: number) => wait.call(server, milliseconds) }),
    get tell() {
      return server.tell
    },
    close: () => server.close(),
  }
}
