import { programs } from '../../../shared/reads/programs.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

type Programs = AnswerOf<'Get-InstalledProgramList'>['programs']

/** Installed programs, as data; a fault puts its own list in their place. */
export const simulatedPrograms = {
  state: {
    programs: programs.answer.shape.programs.default([
      {
        name: 'Microsoft Visual C++ 2015-2022 Redistributable (x64) - 14.38.33135',
        version: '14.38.33135.0',
        publisher: 'Microsoft Corporation',
        key: '{c649ede4-f16a-4486-a117-dcc2f2a35165}',
        bits: '32',
        windowsInstaller: false,
        hidden: false,
        installed: null,
      },
    ]),
  },
  answers: {
    'Get-InstalledProgramList': (state, { nameContains }) => ({
      programs: state.programs.filter(({ name }) => {
        const folded = name.toLowerCase()
        return nameContains.length === 0 || nameContains.some((part) => folded.includes(part.toLowerCase()))
      }),
    }),
  },
} as const satisfies SimulatedKind<{ programs: Programs }, keyof typeof programs.primitives>
