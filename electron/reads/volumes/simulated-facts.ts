import { volumeSchema } from '../../../shared/reads/volumes.ts'

const { label, driveType, busType, fileSystem, readOnly, dirty, health, deduplication, bitLocker, critical } =
  volumeSchema.shape

/** What may be said of a simulated volume beside its room; what is left out is as on a healthy server. */
export const simulatedVolumeFacts = {
  label: label.optional(),
  driveType: driveType.optional(),
  busType,
  fileSystem,
  readOnly,
  dirty,
  health,
  deduplication,
  bitLocker,
  /** Left out, only the drive of Windows is critical. */
  critical: critical.optional(),
}
