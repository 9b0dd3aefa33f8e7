import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { windowsFeatureEn } from './windows-feature.text.en.ts'
import { windowsFeatureFr } from './windows-feature.text.fr.ts'
import { windowsFeatureNl } from './windows-feature.text.nl.ts'

const featureName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'the name of one feature, such as Windows-Server-Backup')

/** A feature by the name that `Get-WindowsFeature` gives it, which is not the one of DISM. */
const windowsFeatureTargetSchema = z.strictObject({
  name: featureName,
  /** Its consoles and cmdlets come, and go, with it. */
  managementTools: z.boolean().default(false),
})
export type WindowsFeatureTarget = z.infer<typeof windowsFeatureTargetSchema>

const windowsFeatureStateSchema = z.union([
  /** This edition of Windows does not offer it. */
  z.strictObject({ exists: z.literal(false) }),
  z.strictObject({
    exists: z.literal(true),
    /** Installed, also where a restart is still to come. */
    installed: z.boolean(),
    /** `Removed`: its files are not on the server. `…Pending`: a restart is to come. */
    installState: z.enum(['Installed', 'Available', 'Removed', 'InstallPending', 'UninstallPending', 'unknown']),
  }),
])
export type WindowsFeatureState = z.infer<typeof windowsFeatureStateSchema>

/** The desired state of a feature. Only an undo takes one off. */
const desiredWindowsFeatureSchema = z.strictObject({ installed: z.literal(true) })
export type DesiredWindowsFeature = z.infer<typeof desiredWindowsFeatureSchema>

const named = z.strictObject({ name: featureName })
const withTools = named.extend({ managementTools: z.boolean() })

/** A role or feature of Windows Server. */
export const windowsFeature = {
  target: windowsFeatureTargetSchema,
  state: windowsFeatureStateSchema,
  desired: desiredWindowsFeatureSchema,
  primitives: {
    'Get-WindowsFeatureState': read(named, windowsFeatureStateSchema, 120_000),
    /** Installs a feature and what it needs; never restarts the server. */
    'Install-ServerFeature': write(withTools, done, 1_800_000),
    /** Takes the feature off, keeps its files on the server, and never restarts it. */
    'Uninstall-ServerFeature': write(withTools, done, 1_800_000),
  },
  texts: { en: windowsFeatureEn, fr: windowsFeatureFr, nl: windowsFeatureNl },
} as const satisfies ResourceSchemas
