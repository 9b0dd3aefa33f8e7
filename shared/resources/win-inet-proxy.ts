import { z } from 'zod'
import { done, type ResourceSchemas, write } from '../model/kind.ts'
import { connectionValuesSchema } from '../reads/proxy.ts'
import { winInetProxyEn } from './win-inet-proxy.text.en.ts'
import { winInetProxyFr } from './win-inet-proxy.text.fr.ts'
import { winInetProxyNl } from './win-inet-proxy.text.nl.ts'

/** An account that services run under: SYSTEM, LOCAL SERVICE or NETWORK SERVICE. The proxy of users is their own. */
const targetSchema = z.strictObject({ account: z.enum(['S-1-5-18', 'S-1-5-19', 'S-1-5-20']) })
export type WinInetProxyTarget = z.infer<typeof targetSchema>

/** The stored values byte by byte. A policy can make Windows use those of the machine instead. */
const stateSchema = z.strictObject({ perMachine: z.boolean(), values: connectionValuesSchema })
export type WinInetProxyState = z.infer<typeof stateSchema>

const word = z.string().regex(/^[!-~]+$/, 'must be one word without blanks')

/** No proxy, one found in the network, one that is typed in (`proxy.example.com:8080`), or one that a script names. */
const desiredSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('direct') }),
  z.strictObject({ mode: z.literal('detect') }),
  z.strictObject({
    mode: z.literal('manual'),
    server: word.regex(/^[^@]+$/, 'must not hold a user name'),
    /** Hosts that are asked past it, with blanks between them. */
    bypass: z
      .string()
      .regex(/^([!-~]+( [!-~]+)*)?$/, 'must be words with one blank between them')
      .default('<local>'),
  }),
  z.strictObject({ mode: z.literal('script'), script: word.regex(/^https?:\/\//, 'must be an http address') }),
])
export type DesiredWinInetProxy = z.infer<typeof desiredSchema>

/** The proxy that services of an account use through WinINET and .NET; checks read it by `proxy`. */
export const winInetProxy = {
  target: targetSchema,
  state: stateSchema,
  desired: desiredSchema,
  primitives: {
    /** As `bitsadmin /util /setieproxy` does it. `value` is the proxy or the address of the script. */
    'Set-WinInetProxy': write(
      targetSchema.extend({
        usage: z.enum(['NO_PROXY', 'AUTODETECT', 'MANUAL_PROXY', 'AUTOSCRIPT']),
        value: z.string(),
        bypass: z.string(),
      }),
      done,
    ),
    /** Writes the values byte by byte, and takes away those that are `null`. */
    'Restore-ConnectionSettings': write(targetSchema.extend({ values: connectionValuesSchema }), done),
  },
  texts: { en: winInetProxyEn, fr: winInetProxyFr, nl: winInetProxyNl },
} as const satisfies ResourceSchemas
