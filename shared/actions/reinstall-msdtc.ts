import { z } from 'zod'
import { type ActionSchemas, done, nothing, write } from '../model/kind.ts'

/** Uninstalls and installs the Distributed Transaction Coordinator. */
export const reinstallMsdtc = {
  args: nothing,
  inCases: true,
  primitives: {
    /** Saves registry trees that a reinstall would delete, as .reg files in the given folder; answers the files written. */
    'Export-RegistryTree': write(
      z.strictObject({ keys: z.array(z.string()), folder: z.string() }),
      z.strictObject({ files: z.array(z.string()) }),
      120_000,
    ),
    /** `msdtc -uninstall`, then `msdtc -install`; nothing else. The caller stops and starts the service. */
    'Reset-MsdtcInstallation': write(nothing, done, 300_000),
  },
} as const satisfies ActionSchemas
