import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { reinstallMsdtc } from '../../../shared/actions/reinstall-msdtc.ts'
import { type RegistryKeys, registryTree } from '../../resources/registry-value/simulated.ts'
import { accounts } from '../../resources/service/simulated.ts'
import { simulatedServiceSchema } from '../../resources/service/simulated-keys.ts'
import { ServerError } from '../../server/server.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'
import { exportRegistryTrees } from './simulated-export.ts'

const msdtcSchema = z.strictObject({
  /** How `msdtc -uninstall` ends; `killed`: the service is gone and so is the session, before anything is installed. */
  uninstall: z.enum(['works', 'fails', 'failsHalfWay', 'killed']).default('works'),
  /** How `msdtc -install` ends; `failsHalfWay`: the service is made, its log is not. */
  install: z.enum(['works', 'fails', 'failsHalfWay']).default('works'),
  /** Its log, without which the service does not start (1066); an uninstall takes it away, an install makes a missing one. */
  log: z.enum(['whole', 'damaged', 'missing']).default('whole'),
  /** Someone holds the service open: it is only marked for deletion, and no new one can be made (1072). */
  heldOpen: z.boolean().default(false),
})

type State = RegistryKeys & { msdtc: z.infer<typeof msdtcSchema> }

/** MSDTC is a service and some keys of the registry; its own data say how a reinstallation goes wrong. */
export const simulatedReinstallMsdtc = {
  state: { msdtc: msdtcSchema.prefault({}) },
  answers: {
    'Export-RegistryTree': exportRegistryTrees,
    'Reset-MsdtcInstallation': (state) => {
      const uninstalled = uninstall(state)
      return answerOf(state, [uninstalled, install(state)])
    },
    'Restore-MsdtcInstallation': (state) => answerOf(state, [install(state)]),
  },
  about: {
    'Reset-MsdtcInstallation': { kind: 'service', name: 'MSDTC' },
    'Restore-MsdtcInstallation': { kind: 'service', name: 'MSDTC' },
  },
} as const satisfies SimulatedKind<State, keyof typeof reinstallMsdtc.primitives>

/** Where Windows keeps the class ids of MSDTC; `HKEY_CLASSES_ROOT` shows the same keys. */
const classIds = {
  'HKLM\\SOFTWARE\\Classes\\CID': ['MSDTC', 'MSDTCTIPGW'],
  'HKLM\\SOFTWARE\\Classes\\CID.Local': ['MSDTC'],
}

function uninstall(state: State): string {
  const { uninstall: how, heldOpen } = state.msdtc
  const key = findName(state.services, 'MSDTC')
  const service = key === undefined ? undefined : state.services[key]
  if (how === 'fails' || key === undefined || service === undefined) return 'msdtc -uninstall ended with 1'
  if (heldOpen) service.markedForDeletion = true
  else delete state.services[key]
  if (how === 'killed') throw new ServerError('died', 'Reset-MsdtcInstallation', 'simulated: died while uninstalling')
  if (how === 'failsHalfWay') return 'msdtc -uninstall ended with 1'
  state.msdtc.log = 'missing'
  for (const root of Object.keys(classIds)) for (const [path] of registryTree(state, root)) delete state.registry[path]
  return 'msdtc -uninstall ended with 0'
}

/** A stopped service with its default settings and new class ids, and no range of ports for RPC any more. */
function install(state: State): string {
  const found = findName(state.services, 'MSDTC')
  if (state.msdtc.install === 'fails') return 'msdtc -install ended with 1'
  if (found !== undefined && state.services[found]?.markedForDeletion) return 'msdtc -install ended with 1072'
  if (state.msdtc.install === 'works' && state.msdtc.log === 'missing') state.msdtc.log = 'whole'
  state.services[found ?? 'MSDTC'] = simulatedServiceSchema.parse({
    ...(state.msdtc.log !== 'whole' && { startFailsWith: 1066 }),
    delayed: true,
    account: accounts.NetworkService,
    state: 'stopped',
    dependsOn: ['RpcSs', 'SamSs'],
  })
  for (const [root, descriptions] of Object.entries(classIds)) {
    if (registryTree(state, root).length > 0) continue
    for (const data of descriptions)
      state.registry[`${root}\\${randomUUID()}\\Description`] = { '': { kind: 'String', data } }
  }
  for (const [path] of registryTree(state, 'HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet')) delete state.registry[path]
  return `msdtc -install ended with ${state.msdtc.install === 'works' ? 0 : 1}`
}

function answerOf(state: State, ended: readonly string[]): { installed: boolean; detail: string } {
  const found = findName(state.services, 'MSDTC')
  const installed = found !== undefined && state.services[found]?.markedForDeletion === false
  return { installed, detail: ended.join('; ') }
}
