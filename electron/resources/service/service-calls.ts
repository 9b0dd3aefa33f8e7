import type { DesiredService, InstalledService, ServiceTarget } from '../../../shared/resources/service.ts'
import { callText } from '../../server/call-text.ts'
import type { ArgumentsOf } from '../../server/primitives.ts'

/** How long one service may take to start or stop, in seconds. */
export const serviceSeconds = 120

type Writes = 'Set-ServiceStartType' | 'Set-ServiceAccount' | 'Start-SingleService' | 'Stop-SingleService'

/** One write to a service with the text of its call and the command for the same. */
export interface ServiceCall<Name extends Writes = Writes> {
  name: Name
  args: ArgumentsOf<Name>
  call: string
  equivalent: string
}

/** The writes that bring a service from one state to another in what the desired state names; none for what is right already. */
export function serviceCalls(
  { name }: ServiceTarget,
  to: InstalledService,
  desired: DesiredService,
  from: InstalledService,
): ServiceCall[] {
  const calls: ServiceCall[] = []
  const setsStart = desired.startType !== undefined || desired.delayed !== undefined
  if (setsStart && (to.startType !== from.startType || to.delayed !== from.delayed)) calls.push(setStartType(name, to))
  if (desired.builtIn !== undefined && to.builtIn !== null && to.builtIn !== from.builtIn) {
    const equivalent = `sc.exe config ${name} obj= "${to.builtIn === 'LocalSystem' ? '' : 'NT AUTHORITY\\'}${to.builtIn}" password= ""`
    calls.push(write('Set-ServiceAccount', { name, builtIn: to.builtIn }, equivalent))
  }
  if (desired.state !== undefined && to.state !== from.state) {
    if (to.state === 'running') calls.push(startCall(name))
    if (to.state === 'stopped') calls.push(stopCall(name))
  }
  return calls
}

/** Starts one service. */
export function startCall(name: string): ServiceCall<'Start-SingleService'> {
  return write('Start-SingleService', { name, seconds: serviceSeconds }, `net start ${quotedName(name)}`)
}

/** Stops one service whose dependents are stopped. */
export function stopCall(name: string): ServiceCall<'Stop-SingleService'> {
  return write('Stop-SingleService', { name, seconds: serviceSeconds }, `net stop ${quotedName(name)}`)
}

function setStartType(name: string, { startType, delayed }: InstalledService): ServiceCall {
  if (startType === 'boot' || startType === 'system')
    throw new Error(`${name} is a driver; its start type is never changed.`)
  const words = { automatic: delayed ? 'delayed-auto' : 'auto', manual: 'demand', disabled: 'disabled' }
  return write(
    'Set-ServiceStartType',
    { name, startType, delayed },
    `sc.exe config ${quotedName(name)} start= ${words[startType]}`,
  )
}

function write<Name extends Writes>(name: Name, args: ArgumentsOf<Name>, equivalent: string): ServiceCall<Name> {
  return { name, args, call: callText(name, args), equivalent }
}

function quotedName(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name
}
