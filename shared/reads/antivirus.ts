import { z } from 'zod'
import { nothing, type ReadSchemas, read } from '../model/kind.ts'

/** A driver that sees every file that is opened, with its place in the order of drivers. */
const driverSchema = z.strictObject({ name: z.string(), altitude: z.string() })

const antivirusAnswerSchema = z.strictObject({
  /**
   * Microsoft Defender: `on` scans files as they are opened, `passive` leaves that to another product, `off` is installed and does not
   * scan, `absent` is not installed.
   */
  defender: z.enum(['on', 'passive', 'off', 'absent']),
  tamperProtected: z.boolean().optional(),
  /** A policy hides the exclusions even from administrators: the lists are missing then. */
  exclusionsHidden: z.boolean().optional(),
  /** Without a backslash at the end, or a dot in front of an extension. Missing where Defender does not answer or hides them. */
  exclusions: z
    .strictObject({ paths: z.array(z.string()), processes: z.array(z.string()), extensions: z.array(z.string()) })
    .optional(),
  /**
   * What Defender does with a threat, by its severity: 0 what Microsoft recommends, 1 clean, 2 quarantine, 3 remove, 6 allow,
   * 8 what the user says, 9 nothing, 10 block.
   */
  defaultActions: z.strictObject({ low: z.int(), moderate: z.int(), high: z.int(), severe: z.int() }).optional(),
  /** Drivers of other antivirus products that are loaded. */
  others: z.array(driverSchema),
  /** Drivers that watch activity, such as those of endpoint detection, Defender for Endpoint among them. */
  monitors: z.array(driverSchema),
})
export type AntivirusAnswer = z.infer<typeof antivirusAnswerSchema>

/** What scans files on this server. */
export const antivirus = {
  target: nothing,
  answer: antivirusAnswerSchema,
  primitives: { 'Get-AntivirusState': read(nothing, antivirusAnswerSchema, 60_000) },
} as const satisfies ReadSchemas
