import type { Volume, volumes } from '../../../shared/reads/volumes.ts'
import type { VolumeState } from '../../resources/shadow-storage/simulated.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'

/** What the list of volumes is made of. */
export interface ListedVolumes extends VolumeState {
  variables: Record<string, string>
}

/** The simulated volumes with what is said of them; of a locked one nobody can tell its room. */
export const simulatedVolumes = {
  state: {},
  answers: { 'Get-VolumeList': (state) => ({ volumes: listVolumes(state) }) },
} as const satisfies SimulatedKind<ListedVolumes, keyof typeof volumes.primitives>

/** Every volume as Windows would list it. */
export function listVolumes({ volumes, variables }: ListedVolumes): Volume[] {
  return Object.entries(volumes).map(([name, one]) => {
    const { capacityBytes, freeBytes, locked = false } = one
    const isOfWindows = name.toUpperCase() === variables.SYSTEMDRIVE?.toUpperCase()
    return {
      volume: name,
      paths: name.startsWith('\\\\') ? [] : [`${name.replace(/\\$/, '')}\\`],
      label: one.label ?? '',
      driveType: one.driveType ?? 'fixed',
      busType: one.busType ?? 'sas',
      readOnly: one.readOnly ?? false,
      health: one.health ?? 'healthy',
      critical: one.critical ?? isOfWindows,
      deduplication: one.deduplication ?? 'absent',
      bitLocker: locked ? 'locked' : (one.bitLocker ?? 'absent'),
      ...(!locked && {
        fileSystem: one.fileSystem ?? 'NTFS',
        dirty: one.dirty ?? false,
        capacityBytes,
        freeBytes,
        usedBytes: String(BigInt(capacityBytes) - BigInt(freeBytes)),
        freePercent: Math.round((Number(freeBytes) / Number(capacityBytes)) * 1_000) / 10,
      }),
    }
  })
}
