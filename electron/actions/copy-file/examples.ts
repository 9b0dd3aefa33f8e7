import type { copyFile } from '../../../shared/actions/copy-file.ts'
import type { RequestExamples } from '../../server/contract-example.ts'

const from = 'C:\\Windows\\Web\\Wallpaper\\Windows\\img0.jpg'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof copyFile.primitives> = {
  'Get-FileContentHash': { args: { path: from }, answer: { exists: true, bytes: '238425', sha256: '5a'.repeat(32) } },
  'Copy-SingleFile': {
    args: { from, to: 'C:\\Windows\\Web\\Wallpaper\\copy.jpg' },
    answer: { done: true },
  },
}
