import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGoldens } from '../../electron/cases/load-goldens.ts'
import type { Mistake } from '../../electron/cases/mistake.ts'
import type { RawWindows } from '../../electron/server/contract-example.ts'
import { type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import { root } from '../../scripts/installed.mjs'
import { callBehind, readTargets } from '../../shared/kinds.ts'
import { examplesByFolder, inFolder } from '../support/kind-examples.ts'
import { folderOfDrives, play, withSlashes } from '../support/power-shell/played-windows.ts'
import { describeOnFakeWindows } from '../support/power-shell/real-power-shell.ts'

const folder = folderOfDrives()

const mistakes: Mistake[] = []
/** What cases take for what is wrong on a server: one request, its answer, and what Windows shows there. */
const ofFaults = [...(await loadGoldens(join(root, 'knowledge'), mistakes))].map(
  ([kind, { read, at, answer, windows }]) => ({
    kind,
    name: callBehind(read) as PrimitiveName,
    args: readTargets[read].parse(at),
    answer,
    windows: windows as RawWindows,
  }),
)

const goldens = [...examplesByFolder].flatMap(([kind, { requests, windows = {}, orders = {} }]) =>
  Object.entries(inFolder(requests, folder)).map(([name, { args, answer }]) => ({
    kind,
    name: name as PrimitiveName,
    args,
    answer,
    windows,
    orders: inFolder(orders[name] ?? [], folder),
  })),
)

test('the golden answers that faults take are read without a mistake', () => {
  expect([mistakes, ofFaults.length >= 2]).toEqual([[], true])
})

test('every kind says what Windows shows where its golden answers were given', () => {
  const silent = [...examplesByFolder].filter(([, { windows }]) => windows === undefined)
  expect([silent.map(([kind]) => kind), examplesByFolder.size > 50]).toEqual([[], true])
})

describeOnFakeWindows('the golden answer', (ask) => {
  test.each(goldens)('of $name is what its PowerShell function makes of what Windows shows', async (golden) => {
    const played = await play(ask, folder, golden.windows, golden)
    expect(played.answer).toEqual(withSlashes(primitives[golden.name].answer.parse(golden.answer)))
    expect(played.orders).toEqual(withSlashes(golden.orders))
  })

  test.each(ofFaults)('$kind, which faults take, is what $name makes of what Windows shows', async (golden) => {
    expect((await play(ask, folder, golden.windows, golden)).answer).toEqual(withSlashes(golden.answer))
  })
})

test('of a call that changes the server says what it orders', () => {
  const silent = goldens.filter(({ name, orders }) => primitives[name].writes && orders.length === 0)
  expect(new Set(silent.map(({ name }) => name))).toEqual(new Set(silentWrites))
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
  'Restore-FileAside',
]
