import { z } from 'zod'
import { type ActionSchemas, nothing, write } from '../model/kind.ts'
import { reinstallMsdtcEn } from './reinstall-msdtc.text.en.ts'
import { reinstallMsdtcFr } from './reinstall-msdtc.text.fr.ts'
import { reinstallMsdtcNl } from './reinstall-msdtc.text.nl.ts'

const installation = z.strictObject({ installed: z.boolean(), detail: z.string() })

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
    /**
     * `msdtc -uninstall`, then always `msdtc -install`; nothing else. Answers whether the service is there afterwards, and how
     * both ended. The caller stops and starts the service.
     */
    'Reset-MsdtcInstallation': write(nothing, installation, 300_000),
    /** `msdtc -install` alone, after a reinstallation that was interrupted. */
    'Restore-MsdtcInstallation': write(nothing, installation, 180_000),
  },
  texts: { en: reinstallMsdtcEn, fr: reinstallMsdtcFr, nl: reinstallMsdtcNl },
} as const satisfies ActionSchemas
