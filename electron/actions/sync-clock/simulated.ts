import type { syncClock } from '../../../shared/actions/sync-clock.ts'
import type { SimulatedClock } from '../../reads/clock/simulated.ts'
import type { ServicesState } from '../../resources/service/simulated-keys.ts'
import { failure } from '../../server/simulated-failure.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

/** The clock and its service are data of other kinds. */
type State = SimulatedClock & ServicesState & { clockAheadSeconds: number }

/** A synchronisation on the simulated server. */
export const simulatedSyncClock = {
  state: {},
  answers: {
    'Invoke-ClockSync': (state) => {
      const service = state.services[findName(state.services, 'W32Time') ?? '']
      if (service === undefined) throw failure('Invoke-ClockSync', 1060, 'W32Time')
      if (service.startType === 'disabled') throw failure('Invoke-ClockSync', 1058, 'W32Time')
      service.state = 'running'
      if (state.clock.sync === 'works') state.clockAheadSeconds = 0
      return { exitCode: state.clock.sync === 'fails' ? 1 : 0 }
    },
  },
} as const satisfies SimulatedKind<State, keyof typeof syncClock.primitives>
