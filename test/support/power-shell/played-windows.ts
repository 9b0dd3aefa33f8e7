import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { RawWindows } from '../../../electron/server/contract-example.ts'
import { type PrimitiveName, primitives } from '../../../electron/server/primitives.ts'
import type { Ask } from './real-power-shell.ts'

/** What a function of the program answers over a fake Windows, and what it orders that to do. */
interface Played {
  answer: unknown
  orders: string[]
}

/** What the clock of the healthy simulated server says. */
const now = '2026-11-21T03:12:07Z'

/** A folder of this machine for the drives of fake Windows, removed after the tests of this file. */
export function folderOfDrives(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'played-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Calls a function on a session of a fake Windows that shows this. Paths below the folder come back as those of Windows, with slashes. Throws where the answer does not keep its schema.
 */
export async function play(
  ask: Ask,
  folder: string,
  windows: RawWindows,
  call: { name: PrimitiveName; args: unknown },
): Promise<Played> {
  const { args, answer } = primitives[call.name]
  await ask('Use-FakeWindows', { windows: { now, ...windows }, folder })
  const given = answer.parse(await ask(call.name, args.parse(call.args) as object))
  const { orders } = (await ask('Get-FakeOrder')) as { orders: string[] }
  const drives = new RegExp(`${withSlashes(folder).replace(/\W/g, '\\$&')}/drives/(\\w)`, 'gi')
  return withSlashes({ answer: given, orders }, (text) => text.replaceAll(drives, '$1:'))
}

/** The same with slashes in the place of backslashes in every text, which becomes what `then` makes of it. */
export function withSlashes<Value>(value: Value, then = (text: string) => text): Value {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' ? then(one.replaceAll('\\', '/')) : one,
  )
}
