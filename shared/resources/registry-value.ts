import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { registryValueEn } from './registry-value.text.en.ts'
import { registryValueFr } from './registry-value.text.fr.ts'
import { registryValueNl } from './registry-value.text.nl.ts'

/**
 * A key with its hive: machine-wide, or the settings of one account by its SID (`HKU\\S-1-5-18\\…` is SYSTEM). Always the 64-bit view.
 * The settings of a user can be read only while that user is signed in.
 */
const registryKeySchema = z
  .string()
  .regex(
    /^(HKLM|HKU\\S-1-\d+(-\d+)+)\\[^\\]+(\\[^\\]+)*$/,
    'a key starts with HKLM\\ or HKU\\S-1-… (the SID of an account) and has no empty part',
  )

/** One registry value. An empty name is the default value of the key. */
export const registryTargetSchema = z.strictObject({ key: registryKeySchema, name: z.string() })
export type RegistryTarget = z.infer<typeof registryTargetSchema>

const unsigned = z.string().regex(/^\d{1,20}$/)
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

/** Kind and data without loss: numbers as unsigned decimal text, bytes as base64, texts unexpanded. */
export const registryDataSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('String'), data: z.string() }),
  z.strictObject({ kind: z.literal('ExpandString'), data: z.string() }),
  z.strictObject({ kind: z.literal('DWord'), data: unsigned }),
  z.strictObject({ kind: z.literal('QWord'), data: unsigned }),
  z.strictObject({ kind: z.literal('MultiString'), data: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('Binary'), data: base64 }),
  z.strictObject({ kind: z.literal('None'), data: base64 }),
])
export type RegistryData = z.infer<typeof registryDataSchema>

/**
 * Missing key, missing value and value are three answers. `deepestKey` is the deepest key of the path that exists, so that
 * undo removes only the levels a fix had created.
 */
export const registryStateSchema = z.union([
  z.strictObject({ exists: z.literal(false), keyExists: z.boolean(), deepestKey: z.string() }),
  z.strictObject({ exists: z.literal(true), keyExists: z.literal(true), value: registryDataSchema }),
])
export type RegistryState = z.infer<typeof registryStateSchema>

/** A text in the kind that the value has on this server (REG_SZ or REG_EXPAND_SZ); REG_SZ where there is none. */
const asFoundSchema = z.strictObject({ kind: z.literal('asFound'), data: z.string() })

/**
 * One more entry at the end of a list, which otherwise stays as it is: in a text whose entries stand between separators, or, without
 * separator, in a REG_MULTI_SZ. A list that is not there is made (REG_EXPAND_SZ or REG_MULTI_SZ).
 */
const addEntrySchema = z.strictObject({
  addEntry: z.string().min(1),
  separator: z.enum([';', ',', ' ']).optional(),
})
export type AddedEntry = z.infer<typeof addEntrySchema>

/** The desired state of a value: this data, an entry in the list that it is, or that the value is not there. */
export const desiredRegistryValueSchema = z.union([
  registryDataSchema,
  asFoundSchema,
  addEntrySchema,
  z.strictObject({ exists: z.literal(false) }),
])
export type DesiredRegistryValue = z.infer<typeof desiredRegistryValueSchema>

/** A value as the calls name it: the key below its hive. */
const place = z.strictObject({ hive: z.enum(['LocalMachine', 'Users']), key: z.string().min(1), name: z.string() })

/** One registry value, in the 64-bit view. */
export const registryValue = {
  target: registryTargetSchema,
  state: registryStateSchema,
  desired: desiredRegistryValueSchema,
  primitives: {
    'Get-RegistryValueState': read(place, registryStateSchema),
    'Set-RegistryValueState': write(place.extend({ value: registryDataSchema }), done),
    /** Deletes one value, then the empty keys above it down to (not including) `deepestKey`. */
    'Remove-RegistryValueState': write(place.extend({ deepestKey: z.string() }), done),
  },
  texts: { en: registryValueEn, fr: registryValueFr, nl: registryValueNl },
} as const satisfies ResourceSchemas
