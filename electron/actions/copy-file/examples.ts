import type { copyFile } from '../../../shared/actions/copy-file.ts'
import type { Orders, RequestExamples } from '../../server/contract-example.ts'

const from = 'C:\\Windows\\Web\\Wallpaper\\Windows\\img0.jpg'

/** What the calls are asked, and what the healthy simulated server answers. */
export const requests: RequestExamples<keyof typeof copyFile.primitives> = {
  'Get-FileContentHash': {
    args: { path: from },
    answer: {
      exists: true,
      bytes: '238425',
      sha256: '388715ff31cf6fb79079897bae3c2e81c940d89c53a0e7a725529aada4641e80',
    },
  },
  'Copy-SingleFile': {
    args: { from, to: 'C:\\Windows\\Web\\Wallpaper\\copy.jpg' },
    answer: { done: true },
  },
}

/** What Windows shows where these are the answers. */
export { windows } from '../copy-folder/examples.ts'

/** What becomes of the files. */
export const orders: Orders<keyof typeof copyFile.primitives> = {
  'Copy-SingleFile': ['new C:\\Windows\\Web\\Wallpaper\\copy.jpg'],
}
