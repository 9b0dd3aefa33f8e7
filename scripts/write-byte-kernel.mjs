// Writes electron/logs/byte-kernel-code.ts: the WebAssembly of electron/logs/byte-kernel.wat.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import loadWabt from 'wabt'

const room = join(import.meta.dirname, '..', 'electron', 'logs')
const source = join(room, 'byte-kernel.wat')

/** The text of the file with the code, for the source as it is now. */
export async function byteKernelText() {
  const wabt = await loadWabt()
  const module = wabt.parseWat(source, readFileSync(source, 'utf8'), { simd: true })
  const code = Buffer.from(module.toBinary({}).buffer).toString('base64')
  const lines = code.match(/.{1,110}/g) ?? []
  return `${[
    '/**',
    ' * The WebAssembly of byte-kernel.wat in base64. Written by `npm run -s write:kernel`; a test fails when it is out of date.',
    ' */',
    'export const byteKernelCode = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
  ].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(room, 'byte-kernel-code.ts'), await byteKernelText())
}
