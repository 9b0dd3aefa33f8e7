import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { practiceFaults } from '../../electron/session/practice-faults.ts'
import type { SessionView } from '../../shared/ipc.ts'
import { productKnowledge } from '../support/open-test-session.ts'
import { openTestWindow, type TestWindow } from '../support/open-test-window.ts'

const comPlus = 'azure-vm/com-plus-error'
const disabled = { case: comPlus, fault: 'disabled' }

/** Every file below a folder with its bytes. */
function filesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'base64')]))
}

const open = (window: TestWindow): Promise<SessionView> => window.ask('session:open', {})

async function repair(window: TestWindow) {
  const { hash, typed } = await window.ask('plan:make', { case: comPlus, inputs: {} })
  const confirmation = { hash, ...(typed === null ? {} : { typed }) }
  return window.ask('fix:apply', { case: comPlus, inputs: {}, confirmation })
}

describe('practice in the window', () => {
  test('is a simulated server with that fault, which is repaired and taken back as any other', async () => {
    const window = await openTestWindow('mars')
    await window.ask('practice:begin', disabled)
    const view = await open(window)
    expect(view.practice).toEqual({
      ...disabled,
      home: (window.server() as { identity: { computerName: string } }).identity.computerName,
    })
    expect(view.server.simulated).toBe('fault:azure-vm/com-plus-error/disabled')
    const { findings } = await window.ask('check:run', { case: comPlus })
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check)).toEqual([
      `${comPlus}#comsysapp-enabled`,
    ])
    const { run, outcome } = await repair(window)
    expect(outcome).toBe('applied')
    expect(await window.ask('undo:run', { run, decisions: [] })).toMatchObject({ outcome: 'undone' })
  })

  test('leaves every byte of the state folder alone, and is thrown away when one goes back', async () => {
    const window = await openTestWindow('mars')
    await window.ask('check:run', { case: null })
    const before = filesBelow(window.stateFolder)
    await window.ask('practice:begin', disabled)
    await window.ask('check:run', { case: null })
    await repair(window)
    expect((await open(window)).runs).toHaveLength(1)
    expect(filesBelow(window.stateFolder)).toEqual(before)

    await window.ask('practice:end', {})
    expect(await open(window)).toMatchObject({ practice: null, runs: [], server: { simulated: 'mars' } })
    expect(filesBelow(window.stateFolder)).toEqual(before)
  })

  test('hears nothing more of the checks that were running before', async () => {
    const window = await openTestWindow('mars,slow=20')
    const health = window.ask('check:run', { case: null })
    await window.ask('practice:begin', disabled)
    const findings = () => window.events.filter(({ name }) => name === 'check:finding').length
    const heard = findings()
    expect((await health).findings.length).toBeGreaterThan(heard)
    expect(findings()).toBe(heard)
  })

  test('with another fault takes the place of the one before', async () => {
    const window = await openTestWindow('mars')
    await window.ask('practice:begin', disabled)
    await repair(window)
    await window.ask('practice:begin', { case: comPlus, fault: 'both' })
    expect(await open(window)).toMatchObject({ practice: { fault: 'both' }, runs: [] })
    await window.ask('practice:end', {})
    expect((await open(window)).server.simulated).toBe('mars')
  })

  test('on a fault that nobody knows is refused with those that are known, and the window stays where it was', async () => {
    const window = await openTestWindow('mars')
    expect(await window.send('practice:begin', [{ case: comPlus, fault: 'no-such-fault' }])).toMatchObject({
      ok: false,
      failure: { message: { key: 'session.noSuchFault', values: { known: expect.stringContaining('/disabled') } } },
    })
    expect(await open(window)).toMatchObject({ practice: null, server: { simulated: 'mars' } })
  })
})

describe('the faults one can practise on', () => {
  test('are those of every case that has a fault file, each with what is wrong', async () => {
    const { cases } = await productKnowledge()
    const root = join(import.meta.dirname, '../..')
    const listed = await practiceFaults(root, cases)
    const withFile = cases.filter(({ id }) => existsSync(join(root, 'knowledge/cases', `${id}.fault.yaml`)))
    expect(listed.map((one) => one.case).sort()).toEqual(withFile.map(({ id }) => id).sort())
    expect(listed.flatMap(({ faults }) => faults).filter(({ wrong }) => wrong.length === 0)).toEqual([])
    const [comPlusFaults] = listed.filter((one) => one.case === comPlus)
    expect(comPlusFaults?.faults).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ name: 'disabled', repairable: true, found: true }),
        expect.objectContaining({ name: 'while-a-backup-runs', repairable: false }),
      ]),
    )
  })
})
