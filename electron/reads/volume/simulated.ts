import type { volume } from '../../../shared/reads/volume.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { type ListedVolumes, listVolumes } from '../volumes/simulated.ts'

/** The volume of a path, found among the simulated volumes. */
export const simulatedVolume = {
  state: {},
  answers: { 'Get-VolumeState': (state, { path }) => volumeOf(state, path) },
} as const satisfies SimulatedKind<ListedVolumes, keyof typeof volume.primitives>

/** The one whose letter or folder is the longest beginning of the path that ends at a backslash. */
function volumeOf(state: ListedVolumes, asked: string): AnswerOf<'Get-VolumeState'> {
  const path = asked.replace(/%([^%]+)%/g, (whole, name: string) => state.variables[name.toUpperCase()] ?? whole)
  const whole = `${path.replace(/\\+$/, '')}\\`.toLowerCase()
  const [found] = listVolumes(state)
    .flatMap((one) => one.paths.map((place) => ({ one, place: place.toLowerCase() })))
    .filter(({ place }) => whole.startsWith(place))
    .sort((one, other) => other.place.length - one.place.length)
  return found === undefined ? { exists: false } : { ...found.one, exists: true }
}
