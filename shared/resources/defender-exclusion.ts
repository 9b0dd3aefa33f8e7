import { z } from 'zod'
import { done, type ResourceSchemas, read, write } from '../model/kind.ts'
import { defenderExclusionEn } from './defender-exclusion.text.en.ts'
import { defenderExclusionFr } from './defender-exclusion.text.fr.ts'
import { defenderExclusionNl } from './defender-exclusion.text.nl.ts'

/**
 * One entry. A path spares a file, or a folder with all below it; a process spares the files that a program opens, not the program
 * itself; an extension spares all files of that name.
 * https://learn.microsoft.com/defender-endpoint/configure-exclusions-microsoft-defender-antivirus
 */
const targetSchema = z.strictObject({
  type: z.enum(['path', 'process', 'extension']),
  value: z
    .string()
    .max(1000)
    .regex(/[^*?.\\:\s]/, 'must name something; it cannot spare everything')
    .regex(/^\S(.*\S)?$/, 'must have no blanks around it'),
})
export type DefenderExclusionTarget = z.infer<typeof targetSchema>

/** Why an entry cannot be made or does not count. */
const obstacleSchema = z.enum(['none', 'absent', 'off', 'hidden', 'localMergeOff', 'tamperProtection'])

const stateSchema = z.strictObject({
  /** Missing where Defender does not answer, or hides its exclusions. */
  exists: z.boolean().optional(),
  obstacle: obstacleSchema,
})
export type DefenderExclusionState = z.infer<typeof stateSchema>

/** A fix only adds an entry; an undo takes away only what a fix had added. */
const desiredSchema = z.strictObject({ exists: z.literal(true) })
export type DesiredDefenderExclusion = z.infer<typeof desiredSchema>

/** One exclusion of Microsoft Defender. */
export const defenderExclusion = {
  target: targetSchema,
  state: stateSchema,
  desired: desiredSchema,
  primitives: {
    'Get-DefenderExclusionState': read(targetSchema, stateSchema, 60_000),
    'Add-DefenderExclusion': write(targetSchema, done),
    'Remove-DefenderExclusion': write(targetSchema, done),
  },
  texts: { en: defenderExclusionEn, fr: defenderExclusionFr, nl: defenderExclusionNl },
} as const satisfies ResourceSchemas
