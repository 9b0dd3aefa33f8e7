import { z } from 'zod'
import type { AntivirusAnswer, antivirus } from '../../../shared/reads/antivirus.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

const list = z.array(z.string()).default([])

/** Microsoft Defender on the simulated server; every part has a value of its own, so that a patch names only what differs. */
const defenderSchema = z.strictObject({
  mode: z.enum(['on', 'passive', 'off', 'absent']).default('on'),
  tamperProtected: z.boolean().default(false),
  /** A policy hides the exclusions. */
  hidden: z.boolean().default(false),
  /** A policy lets only the exclusions of policies count. */
  localMergeOff: z.boolean().default(false),
  /** Tamper protection covers the exclusions, so that a change looks done and is not. */
  protectsExclusions: z.boolean().default(false),
  exclusions: z.strictObject({ path: list, process: list, extension: list }).prefault({}),
  defaultActions: z
    .strictObject({
      low: z.int().default(0),
      moderate: z.int().default(0),
      high: z.int().default(0),
      severe: z.int().default(0),
    })
    .prefault({}),
})

export interface DefenderState {
  defender: z.infer<typeof defenderSchema>
}
interface AntivirusState extends DefenderState {
  filterDrivers: { name: string; altitude: string }[]
}

/** Defender and the drivers of others, as data. */
export const simulatedAntivirus = {
  state: {
    defender: defenderSchema.prefault({}),
    /** Drivers that see every file that is opened, besides Defender's own; the altitude tells what they are. */
    filterDrivers: z.array(z.strictObject({ name: z.string(), altitude: z.string() })).default([]),
  },
  answers: {
    'Get-AntivirusState': ({ defender, filterDrivers }) => {
      const between = (from: number, to: number) =>
        filterDrivers.filter(({ altitude }) => Number(altitude) >= from && Number(altitude) < to)
      const drivers = { others: between(320_000, 330_000), monitors: between(360_000, 390_000) }
      const { mode, hidden, tamperProtected, defaultActions } = defender
      if (mode === 'off' || mode === 'absent') return { defender: mode, ...drivers }
      const { path, process, extension } = defender.exclusions
      return {
        defender: mode,
        tamperProtected,
        defaultActions,
        exclusionsHidden: hidden,
        ...(hidden ? {} : { exclusions: { paths: path, processes: process, extensions: extension } }),
        ...drivers,
      } satisfies AntivirusAnswer
    },
  },
} as const satisfies SimulatedKind<AntivirusState, keyof typeof antivirus.primitives>
