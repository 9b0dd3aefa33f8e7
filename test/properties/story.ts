import fc from 'fast-check'
import type { PrimitiveName } from '../../electron/server/primitives.ts'
import { type MadeCase, partNames } from './made-case.ts'

/** What goes wrong during one sitting. Numbers count from 1. */
export type Trouble =
  | 'none'
  | { deny: PrimitiveName }
  | { garbled: PrimitiveName }
  | { hang: PrimitiveName }
  | { fails: PrimitiveName }
  | { sessionDiesBeforeCall: number }
  | { sessionDiesAfterCall: number }
  | { someoneElseChangesBeforeRead: number }
  | { someoneElseAddsToAKeyFileBeforeRead: number }
  | { diskIsFullFromAppend: number }
  | { oneAppendFails: number }
  | { killedAtRecord: number }
  | { killedBeforeCall: number }
  | { killedAfterCall: number }

/** One start of the program, from its opening to its end. */
export interface Sitting {
  /** `undoOne` takes one run back, in whatever order; `fixOther` is the second repair. */
  does: 'fix' | 'fixOther' | 'undo' | 'undoOne' | 'resume'
  /** Which run `undoOne` takes back, counted around. */
  run: number
  trouble: Trouble
  rebootedBefore: boolean
}

/** Some sittings at one server. An undisturbed one always follows: it resumes and takes everything back. */
export interface Story {
  scenario: string
  repair: string | MadeCase
  /** A repair that may work on the same things. */
  other: MadeCase
  sittings: Sitting[]
}

const written: PrimitiveName[] = [
  'Set-RegistryValueState',
  'Remove-RegistryValueState',
  'Set-ServiceStartType',
  'Set-ServiceAccount',
  'Start-SingleService',
  'Stop-SingleService',
  'Set-AccessListState',
  'Set-ShadowStorageLimit',
  'Remove-CertificateState',
  'Restore-CertificateState',
]
const read: PrimitiveName[] = [
  'Get-RegistryValueState',
  'Get-ServiceState',
  'Get-AccessListState',
  'Get-ShadowStorageState',
  'Get-CertificateState',
  'Get-VssWriterState',
]

const call = fc.integer({ min: 1, max: 60 })
const record = fc.integer({ min: 1, max: 25 })
const someWrite = fc.constantFrom(...written)
const somePrimitive = fc.constantFrom(...written, ...read)

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.constant('none' as const),
  fc.record({ deny: somePrimitive }),
  fc.record({ garbled: somePrimitive }),
  fc.record({ hang: somePrimitive }),
  fc.record({ fails: someWrite }),
  fc.record({ sessionDiesBeforeCall: call }),
  fc.record({ sessionDiesAfterCall: call }),
  fc.record({ someoneElseChangesBeforeRead: call }),
  fc.record({ someoneElseAddsToAKeyFileBeforeRead: call }),
  fc.record({ diskIsFullFromAppend: record }),
  fc.record({ oneAppendFails: record }),
  fc.record({ killedAtRecord: record }),
  fc.record({ killedBeforeCall: call }),
  fc.record({ killedAfterCall: call }),
)

const sitting: fc.Arbitrary<Sitting> = fc.record({
  does: fc.constantFrom('undoOne' as const, 'fixOther' as const, 'undo' as const, 'fix' as const, 'resume' as const),
  run: fc.nat({ max: 3 }),
  trouble,
  rebootedBefore: fc.boolean(),
})

const made: fc.Arbitrary<MadeCase> = fc.record({
  does: fc.shuffledSubarray(partNames, { minLength: 1, maxLength: 6 }),
  onlyIfFailing: fc.boolean(),
  whileStopped: fc.constantFrom(null, 'obengine' as const, 'AppHostSvc' as const),
  reboot: fc.boolean(),
})

/** A repair of the product on the server that needs it, or a small case on any server. */
const repaired = fc.oneof(
  fc.constantFrom(
    { scenario: 'vm-network-slow', repair: 'azure-vm/network-calls-slow' },
    { scenario: 'vss-writers-failed', repair: 'azure-vm/vss-writers-bad-state' },
    { scenario: 'com-plus-broken', repair: 'azure-vm/com-plus-error' },
    { scenario: 'machinekeys-acl-broken', repair: 'azure-vm/machinekeys-permissions' },
    { scenario: 'shadow-storage-too-small', repair: 'mars/shadow-storage-too-small' },
  ),
  fc.record({ scenario: fc.constantFrom('healthy', 'machinekeys-acl-broken', 'com-plus-broken'), repair: made }),
)

/** Any repair on any server with anything going wrong, several times over. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    repaired,
    other: made,
    first: trouble,
    later: fc.array(sitting, { maxLength: 5 }),
  })
  .map(({ repaired: { scenario, repair }, other, first, later }) => ({
    scenario,
    repair,
    other,
    sittings: [{ does: 'fix' as const, run: 0, trouble: first, rebootedBefore: false }, ...later],
  }))
