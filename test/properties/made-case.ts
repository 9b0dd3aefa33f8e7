import { type Case, caseSchema } from '../../shared/model/case.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'

const words = (text: string) => ({ en: text, fr: text, nl: text })
const contoso = 'HKLM\\SOFTWARE\\Contoso'
const machineKeys = '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'

interface Part {
  step: Record<string, unknown>
  /** What the server shows when the step is in effect; none for an action. */
  expect?: Record<string, unknown>
}

/** Parts that small cases are made of: every resource, every action a case may name, several that touch each other. */
const parts = {
  'a value in a new key': {
    step: { change: 'registryValue', at: { key: `${contoso}\\Deep\\er`, name: 'One' }, to: text('one') },
    expect: { 'value.data': 'one' },
  },
  'a second value in the new key': {
    step: { change: 'registryValue', at: { key: `${contoso}\\Deep\\er`, name: 'Two' }, to: number('2') },
    expect: { 'value.data': '2' },
  },
  'another value in its place': {
    step: { change: 'registryValue', at: { key: `${contoso}\\Deep\\er`, name: 'One' }, to: text('other') },
    expect: { 'value.data': 'other' },
  },
  'a value in the key above it': {
    step: { change: 'registryValue', at: { key: contoso, name: '' }, to: text('') },
    expect: { 'value.kind': 'String' },
  },
  'a value that changes its kind': {
    step: {
      change: 'registryValue',
      at: { key: 'HKLM\\SOFTWARE\\Microsoft\\MSDTC', name: 'AllowOnlySecureRpcCalls' },
      to: { kind: 'MultiString', data: ['a', '', 'b'] },
    },
    expect: { 'value.kind': 'MultiString' },
  },
  'a value that goes': {
    step: {
      change: 'registryValue',
      at: { key: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', name: 'EditionID' },
      to: { exists: false },
    },
    expect: { exists: false },
  },
  'a start type with a restart': {
    step: { change: 'service', at: { name: 'BITS' }, to: { startType: 'manual' }, restart: ['BITS'] },
    expect: { startType: 'manual' },
  },
  'an account with a restart': {
    step: { change: 'service', at: { name: 'AppHostSvc' }, to: { builtIn: 'NetworkService' }, restart: ['AppHostSvc'] },
    expect: { builtIn: 'NetworkService' },
  },
  'a start type whose restart has the same dependent': {
    step: { change: 'service', at: { name: 'W3SVC' }, to: { startType: 'manual' }, restart: ['W3SVC'] },
    expect: { startType: 'manual' },
  },
  'a service that is stopped': {
    step: { change: 'service', at: { name: 'WSearch' }, to: { state: 'stopped' } },
    expect: { state: 'stopped' },
  },
  'an access list': {
    step: { change: 'accessList', at: { path: machineKeys, withFiles: true }, to: { sddl: 'D:PAI(A;OICI;FA;;;BA)' } },
    expect: { sddl: { sameAccess: 'D:PAI(A;OICI;FA;;;BA)' } },
  },
  'another access list': {
    step: { change: 'accessList', at: { path: machineKeys, withFiles: true }, to: { sddl: 'D:PAI(A;OICI;FR;;;BA)' } },
    expect: { sddl: { sameAccess: 'D:PAI(A;OICI;FR;;;BA)' } },
  },
  'a shadow storage': {
    step: { change: 'shadowStorage', at: { volume: 'C:' }, to: { raiseTo: { percent: 20 } } },
    expect: { limitPercent: { atLeast: 20 } },
  },
  'a larger shadow storage': {
    step: { change: 'shadowStorage', at: { volume: 'C:' }, to: { raiseTo: { percent: 30 } } },
    expect: { limitPercent: { atLeast: 30 } },
  },
  'a certificate that goes': {
    step: {
      change: 'certificate',
      at: { store: 'My', thumbprint: 'AD9D0AFFB421FDE65ED03B5E1253283434A88EBF' },
      to: { exists: false },
    },
    expect: { exists: false },
  },
  'a restart of a running service': { step: { action: 'restartService', with: { name: 'CryptSvc' } } },
  'a restart of a stopped service': { step: { action: 'restartService', with: { name: 'swprv' } } },
  'a thing a person does': {
    step: { guidance: words('Do it there.'), where: 'portal', question: words('Is it done?') },
  },
} satisfies Record<string, Part>

export type PartName = keyof typeof parts
export const partNames = Object.keys(parts) as PartName[]

/** A small case as a counterexample shows it. */
export interface MadeCase {
  does: PartName[]
  /** Each step runs only while its own check does not pass. */
  onlyIfFailing: boolean
  /** This service is stopped while it works. */
  whileStopped: 'obengine' | 'AppHostSvc' | null
  /** Its changes count only after a restart of the server. */
  reboot: boolean
}

export const madeCaseId = 'mars/made-here'
export const otherCaseId = 'mars/made-after-it'

/** The case made of these parts, as if its file had been read. */
export function madeCase({ does, onlyIfFailing, whileStopped, reboot }: MadeCase, caseId = madeCaseId): Case {
  const checks: Record<string, unknown>[] = []
  const steps = does.map((name, index) => {
    const { step, expect }: Part = parts[name]
    const id = `step-${index}`
    const check = expect && { id, title: words(name), read: step.change, at: step.at, expect, meaning: words(name) }
    if (check) checks.push(check)
    return {
      id,
      title: words(name),
      ...step,
      ...(check && onlyIfFailing ? { onlyIfFailing: [id] } : {}),
      ...(check && reboot ? { reboot: true } : {}),
    } as unknown as CaseStep
  })
  return caseSchema.parse({
    schema: 2,
    id: caseId,
    covers: ['made-here'],
    roles: ['any'],
    title: words('Made here'),
    summary: words('Made here'),
    causes: [{ id: 'made', text: words('Made here') }],
    checks,
    fix: { impact: words('None'), steps, ...(whileStopped ? { whileStopped: [whileStopped] } : {}) },
    references: ['https://learn.microsoft.com/azure/backup/'],
    reviewed: '2026-11-21',
  })
}

function text(data: string) {
  return { kind: 'String', data }
}

function number(data: string) {
  return { kind: 'DWord', data }
}
