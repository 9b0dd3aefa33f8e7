import { message } from '../../../shared/model/message.ts'
import type { ConnectionValues } from '../../../shared/reads/proxy.ts'
import type {
  DesiredWinInetProxy,
  WinInetProxyState,
  WinInetProxyTarget,
} from '../../../shared/resources/win-inet-proxy.ts'
import type { ResourceType } from '../../engine/resource-type.ts'
import { callText } from '../../server/call-text.ts'
import { bytesFor, proxyParts, sameConnection, withNewCounter } from '../../server/connection-settings.ts'
import { programArgument } from '../../server/program-argument.ts'
import type { Server } from '../../server/server.ts'

const accounts = { 'S-1-5-18': 'LOCALSYSTEM', 'S-1-5-19': 'LOCALSERVICE', 'S-1-5-20': 'NETWORKSERVICE' } as const
const usages = { direct: 'NO_PROXY', detect: 'AUTODETECT', manual: 'MANUAL_PROXY', script: 'AUTOSCRIPT' } as const

/**
 * The proxy of an account that services run under. bitsadmin sets what is desired; undo writes the bytes from before, with a higher counter of
 * changes, by which programs notice.
 */
export function winInetProxy(server: Server): ResourceType<WinInetProxyTarget, WinInetProxyState, DesiredWinInetProxy> {
  return {
    type: 'winInetProxy',
    async get({ account }) {
      const { perMachine, values } = await server.call('Get-ConnectionSettings', { account })
      return { perMachine, values }
    },
    stateAfter: (before, desired) => ({
      ...before,
      values: {
        ...before.values,
        DefaultConnectionSettings: bytesFor(before.values.DefaultConnectionSettings, desired),
      },
    }),
    same: (one, other) => shownKey(one) === shownKey(other),
    changedBeside: (now, left) => namesOf(left).filter((name) => !sameConnection(now.values[name], left.values[name])),
    isHalfWay: (now, before, left) =>
      namesOf(now).every((name) => [before, left].some(({ values }) => sameConnection(now.values[name], values[name]))),
    async set({ account }, state, desired, from) {
      if (meets(state, desired)) {
        if (!meets(from, desired)) await server.call('Set-WinInetProxy', { account, ...usageOf(desired) })
      } else {
        await server.call('Restore-ConnectionSettings', { account, values: restored(state, from) })
      }
    },
    forecastUndo: () => ({ extent: 'exact', loses: [] }),
    risk: () => 'medium',
    refusal({ perMachine, values }) {
      if (perMachine) return message('refusal.proxyPerMachine')
      const stored = Object.values(values).flatMap((value) => (value === null ? [] : textOf(value)))
      return stored.some((text) => text.includes('@')) ? message('refusal.proxyHoldsPassword') : null
    },
    nameOf: ({ account }) => `${accounts[account]} (${account})`,
    show: (state) => [shown(state)],
    calls({ account }, state, desired, from) {
      const name = accounts[account]
      if (!meets(state, desired)) {
        const call = callText('Restore-ConnectionSettings', { account, values: restored(state, from) })
        return [{ call, equivalent: `REG ADD "HKU\\${account}\\…\\Internet Settings\\Connections" …` }]
      }
      const { usage, value, bypass } = usageOf(desired)
      const words = usage === 'MANUAL_PROXY' ? [value, bypass || 'NULL'] : value === '' ? [] : [value]
      const equivalent = ['bitsadmin /util /setieproxy', name, usage, ...words.map(programArgument)].join(' ')
      return [{ call: callText('Set-WinInetProxy', { account, usage, value, bypass }), equivalent }]
    },
    desiredOf: () => {
      throw new Error('A proxy is never made from an expectation; write change, at and to.')
    },
  }
}

function usageOf(desired: DesiredWinInetProxy) {
  return {
    usage: usages[desired.mode],
    value: desired.mode === 'manual' ? desired.server : desired.mode === 'script' ? desired.script : '',
    bypass: desired.mode === 'manual' ? desired.bypass : '',
  }
}

/** Whether a state amounts to what is desired. */
function meets(state: WinInetProxyState, desired: DesiredWinInetProxy): boolean {
  const after = { ...state, values: { ...state.values, DefaultConnectionSettings: bytesFor(null, desired) } }
  return shownKey(state) === shownKey(after)
}

/** What a state amounts to, in one form: lists are written with blanks or semicolons, names in any case. */
function shownKey(state: WinInetProxyState): string {
  const { key, values } = shown(state)
  const text = Object.values(values).map((value) =>
    String(value)
      .toLowerCase()
      .replace(/[;,\s]+/g, ' '),
  )
  return [key, ...text].join('\n')
}

function shown({ values }: WinInetProxyState) {
  const parts = partsOf(values)
  switch (parts?.mode) {
    case undefined:
      return message('state.proxyUnreadable')
    case 'notConfigured':
      return message('state.proxyNotConfigured')
    case 'direct':
      return message('state.proxyDirect')
    case 'detect':
      return message('state.proxyDetect')
    case 'manual':
      return message('state.proxyManual', { server: parts.server ?? '', bypass: parts.bypass || '–' })
    case 'script':
      return message('state.proxyScript', { script: parts.script ?? '' })
  }
}

function partsOf({ DefaultConnectionSettings: data }: ConnectionValues) {
  try {
    return proxyParts(data)
  } catch {
    return undefined
  }
}

function namesOf({ values }: WinInetProxyState): (keyof ConnectionValues)[] {
  return Object.keys(values) as (keyof ConnectionValues)[]
}

function restored({ values }: WinInetProxyState, from: WinInetProxyState): ConnectionValues {
  const { DefaultConnectionSettings: now, SavedLegacySettings: saved } = from.values
  return {
    ...values,
    DefaultConnectionSettings: withNewCounter(values.DefaultConnectionSettings, now),
    SavedLegacySettings: withNewCounter(values.SavedLegacySettings, saved),
  }
}

/** The texts in a value, those in its bytes included. */
function textOf({ kind, data }: NonNullable<ConnectionValues[keyof ConnectionValues]>): string[] {
  return kind === 'Binary' ? [Buffer.from(data, 'base64').toString('latin1')] : [data].flat()
}
