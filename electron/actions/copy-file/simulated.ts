import type { copyFile } from '../../../shared/actions/copy-file.ts'
import { failure } from '../../server/simulated-failure.ts'
import type { SimulatedKind } from '../../server/simulated-kind.ts'
import { locateFile, putFile, type TreeState } from '../copy-folder/simulated.ts'

/** Single files, from the folders of the simulated server that can be copied. */
export const simulatedCopyFile = {
  state: {},
  answers: {
    'Get-FileContentHash': (state, { path }) => {
      const file = locateFile(state, path)?.found
      return file === undefined ? { exists: false } : { exists: true, bytes: file.bytes, sha256: file.sha256 }
    },
    'Copy-SingleFile': (state, { from, to }) => {
      const file = locateFile(state, from)?.found
      if (file === undefined) throw failure('Copy-SingleFile', 2, from)
      if (file.inUse) throw failure('Copy-SingleFile', 32, from)
      putFile(state, to, file, 'Copy-SingleFile')
      return { done: true } as const
    },
  },
} as const satisfies SimulatedKind<TreeState, keyof typeof copyFile.primitives>
