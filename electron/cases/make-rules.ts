import type { ResourceName } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Explanation } from './explain-issues.ts'

/** Which resources can be made as a check expects them, and what such an expectation must say. */
const makeable: Record<ResourceName, string | null> = {
  registryValue: 'a kind and data, or exists: false',
  service: 'plain values',
  accessList: 'sameAccess or grants',
  shadowStorage: null,
  certificate: 'exists: false',
  marsProxy: 'plain values',
  firewallRule: null,
  diskOnline: 'offline: false',
  windowsFeature: 'installed: true',
  scheduledTask: 'plain values of enabled, secondInstance and account.sid',
  defenderExclusion: 'exists: true',
  winInetProxy: null,
  timeZone: 'plain values',
}

/** Finds `make` of a check that leaves a choice open (`{ in: … }`): nobody could say what to make. */
export function makeRules(theCase: Case): Explanation[] {
  return (theCase.fix?.steps ?? []).flatMap((step, index) => {
    if (!('make' in step)) return []
    const check = theCase.checks.find(({ id }) => id === step.make)
    if (!check) return []
    const path = ['fix', 'steps', index, 'make']
    const needs = makeable[check.read as ResourceName]
    if (needs === undefined) return []
    if (needs === null) return [{ path, text: `${check.read} is never made from a check; write change, at and to` }]
    const open = Object.entries(check.expect).filter(([field, condition]) => !isPlain(check.read, field, condition))
    return open.map(([field]) => ({
      path,
      text: `the check ${check.id} leaves open what ${field} should be; ${check.read} is made from ${needs}`,
    }))
  })
}

function isPlain(read: string, field: string, condition: unknown): boolean {
  if (read === 'accessList' && field === 'sddl') {
    if (typeof condition !== 'object' || condition === null) return false
    return ['sameAccess', 'grants'].includes(Object.keys(condition).join())
  }
  if (read === 'certificate') return field === 'exists' && condition === false
  if (read === 'defenderExclusion') return field === 'exists' && condition === true
  return condition === null || typeof condition !== 'object'
}
