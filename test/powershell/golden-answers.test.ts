import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadGoldens } from '../../electron/cases/load-goldens.ts'
import type { Mistake } from '../../electron/cases/mistake.ts'
import type { RawWindows } from '../../electron/server/contract-example.ts'
import { primitives } from '../../electron/server/primitives.ts'
import { root } from '../../scripts/installed.mjs'
import { callBehind, readTargets } from '../../shared/kinds.ts'
import { examplesByFolder, inFolder } from '../support/kind-examples.ts'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-'))
afterAll(() => rmSync(folder, { recursive: true }))

const mistakes: Mistake[] = []
/** What cases take for what is wrong on a server: one request, its answer, and what Windows shows there. */
const ofFaults = [...(await loadGoldens(join(root, 'knowledge'), mistakes))].map(
  ([kind, { read, at, answer, windows }]) => ({
    kind,
    name: callBehind(read) as keyof typeof primitives,
    args: readTargets[read].parse(at),
    answer,
    windows: windows as RawWindows,
  }),
)

const goldens = [...examplesByFolder].flatMap(([kind, { requests, windows, orders = {} }]) =>
  Object.entries(inFolder(requests, folder)).map(([name, { args, answer }]) => ({
    kind,
    name: name as keyof typeof primitives,
    args,
    answer,
    windows,
    orders: orders[name] ?? [],
  })),
)
type Golden = (typeof goldens)[number]
type Played = Golden & { windows: RawWindows }
const isPlayed = (golden: Golden): golden is Played => golden.windows !== undefined
/** Kinds that do not say what Windows shows are run by the workflow on Windows only. */
const unplayed = goldens.filter((golden) => !isPlayed(golden))

test('the golden answers that faults take are read without a mistake', () => {
  expect([mistakes, ofFaults.length >= 2]).toEqual([[], true])
})

describeOnFakeWindows('the golden answer', (ask) => {
  test.each(goldens.filter(isPlayed))(
    'of $name is what its PowerShell function makes of what Windows shows',
    async (golden) => {
      await ask('Use-FakeWindows', { windows: withFolders(golden.windows) })
      const { args: schema, answer: answers } = primitives[golden.name]
      const given = await ask(golden.name, schema.parse(golden.args) as Record<string, unknown>)
      expect(withSlashes(answers.parse(given))).toEqual(withSlashes(answers.parse(golden.answer)))
      const { orders } = (await ask('Get-FakeOrder', {})) as { orders: string[] }
      expect(orders.map((order) => order.replaceAll(folder, '{folder}').replaceAll('\\', '/'))).toEqual(
        golden.orders.map((order) => order.replaceAll('\\', '/')),
      )
    },
  )

  test.each(ofFaults)('$kind, which faults take, is what $name makes of what Windows shows', async (golden) => {
    await ask('Use-FakeWindows', { windows: withFolders(golden.windows) })
    const given = await ask(golden.name, golden.args as Record<string, unknown>)
    expect(primitives[golden.name].answer.parse(given)).toEqual(golden.answer)
  })

  test.skip.each(unplayed)('of $name ($kind does not say what Windows shows)', () => {})

  test('of a call that changes the server says what it orders', () => {
    const writing = goldens.filter(isPlayed).filter(({ name }) => primitives[name].writes)
    expect(new Set(writing.filter(({ orders }) => orders.length === 0).map(({ name }) => name))).toEqual(
      new Set(silentWrites),
    )
  })
})

/** Writes whose golden request finds nothing to do. */
const silentWrites = [
  'Set-FileAccessListState',
  'Add-FileAdministratorAccess',
  'Set-DiskOnlineState',
  'Remove-FirewallRule',
  'Remove-DefenderExclusion',
  'Add-DpmRecoveryPoint',
  'Start-DpmConsistencyCheck',
]

/** Makes the folders that Windows shows, with empty files, in a folder of this machine. */
function withFolders(windows: RawWindows): RawWindows {
  const folders = Object.entries(windows.folders ?? {}).map(([path, shown], index) => {
    const at = join(folder, `shown-${index}`)
    mkdirSync(at, { recursive: true })
    for (const name of Object.keys(shown.files)) writeFileSync(join(at, name), '')
    return [path, { ...shown, at }] as const
  })
  return { ...windows, folders: Object.fromEntries(folders) }
}

function withSlashes(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('\\\\', '/'))
}
