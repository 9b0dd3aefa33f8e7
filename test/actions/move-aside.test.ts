import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { said, smallCase } from '../support/small-case.ts'

const temp = 'C:\\Windows\\Temp'
const aside = `${temp} (set aside by Backup Medic)`
const moving = smallCase('mars/temp-overfull', {
  steps: [
    {
      id: 'move',
      title: said('x'),
      action: 'moveAside',
      with: { path: '%SystemRoot%\\Temp', pattern: '*.tmp', olderThanHours: 24 },
    },
  ],
})
const crowd = (more: object = {}) => ({
  name: 'tmp*.tmp',
  first: 0,
  count: 4_500,
  sizeBytes: 4_096,
  ageDays: 3,
  inUse: false,
  ...more,
})
const inUse = crowd({ name: 'open*.tmp', count: 2, inUse: true })
const recent = crowd({ name: 'new*.tmp', count: 3, ageDays: 0.5 })

async function start(change: (state: ServerState) => void = () => {}, switches = '') {
  const server = await oneServer('mars', [moving])
  server.change((state) => {
    state.crowds[temp] = [recent, inUse, crowd()]
    state.files[`${temp}\\Setup.tmp`] = { ...plain, sizeBytes: '7' }
    const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager'
    state.registry[key] = {
      PendingFileRenameOperations: { kind: 'MultiString', data: [`\\??\\${temp}\\tmp000001.tmp`, ''] },
    }
    change(state)
  })
  const first = server.state()
  const session = await server.start(switches)
  const fix = async (signal?: AbortSignal) => {
    const plan = await session.plan(moving.id, {})
    return session.fix(moving.id, {}, confirmationOf(plan), signal)
  }
  const stepOf = (run: string | null) => session.journal.runs().find(({ id }) => id === run)?.steps[0]
  return { server, session, first, fix, stepOf }
}
const plain = {
  folder: false,
  sizeBytes: '0',
  ageDays: 30,
  drive: 'fixed' as const,
  attributes: [],
  fileVersion: null,
  signature: { status: 'notSigned' as const, signer: null },
  denied: false,
}
const count = (state: ServerState, folder: string) =>
  (state.crowds[folder] ?? []).reduce((sum, one) => sum + one.count, 0)

describe('files that are moved aside', () => {
  test('are all but those in use, new ones, and those that wait for a restart', async () => {
    const { server, fix, stepOf } = await start()
    const { outcome, run } = await fix()
    expect(outcome).toBe('applied')
    const now = server.state()
    expect([count(now, temp), count(now, aside)]).toEqual([6, 4_499])
    expect(now.crowds[temp]).toEqual([recent, inUse, crowd({ first: 1, count: 1 })])
    expect(now.files[`${aside}\\Setup.tmp`]).toBeDefined()
    const left = { inUse: 2, recent: 3, pending: 1, closed: 0 }
    expect(stepOf(run)?.now).toEqual({ moved: 4_500, left, aside })
  })

  test('are in the journal by name and size before each page of them is moved', async () => {
    const { fix, stepOf } = await start()
    const { run } = await fix()
    const notes = stepOf(run)?.notes as { movingAside: { files: object[] } }[]
    expect(notes.map(({ movingAside }) => movingAside.files.length)).toEqual([1_994, 2_000, 506])
    expect(notes[0]?.movingAside).toMatchObject({ path: temp, aside })
    expect(notes[0]?.movingAside.files[0]).toEqual({ name: 'Setup.tmp', sizeBytes: '7' })
  })

  test('come back as they were, and the folder they were in goes', async () => {
    const { server, session, first, fix } = await start()
    const { run } = await fix()
    expect((await session.undo(run ?? '')).outcome).toBe('undone')
    expect(server.state()).toEqual(first)
  })

  test('come back but for those whose name is taken by then, which is said', async () => {
    const { server, session, fix, stepOf } = await start()
    const { run } = await fix()
    server.change(({ files }) => {
      files[`${temp}\\Setup.tmp`] = { ...plain, sizeBytes: '1' }
    })
    expect((await session.undo(run ?? '')).outcome).toBe('partlyUndone')
    expect(stepOf(run)?.undo).toMatchObject({
      outcome: 'notRestored',
      now: { restored: 4_499 },
      reason: { key: 'moveAside.notAllBack', values: { count: 1, aside, path: temp } },
    })
  })

  test('come back by themselves when the program was ended in the middle', async () => {
    // Ends after a write, so that a page has been moved of which no outcome is known.
    const { server, first } = await start()
    const dying = await server.start('', (inner) => ({
      ...inner,
      identity: inner.identity,
      close: () => inner.close(),
      call: async (name, args) => {
        const answer = await inner.call(name, args)
        if (name === 'Move-FileAside') await new Promise(() => {})
        return answer
      },
    }))
    const plan = await dying.plan(moving.id, {})
    void dying.fix(moving.id, {}, confirmationOf(plan))
    await expect.poll(() => count(server.state(), aside)).toBe(1_993)
    await dying.journal.close()
    const session = await server.start()
    await session.resume()
    expect(server.state()).toEqual(first)
  })

  test('are refused where there are none, and where the folder leads elsewhere', async () => {
    const none = await start((state) => {
      state.crowds[temp] = []
      delete state.files[`${temp}\\Setup.tmp`]
    })
    await expect(none.session.plan(moving.id, {})).rejects.toMatchObject({ reason: { key: 'refusal.moveNothing' } })
    const link = await start((state) => {
      state.files[temp] = { ...plain, folder: true, attributes: ['reparsePoint'] }
    })
    await expect(link.session.plan(moving.id, {})).rejects.toMatchObject({
      reason: { key: 'refusal.moveFolderIsLink' },
    })
  })

  test('are none where all of them are in use, and the run ends', async () => {
    const { server, first, fix, stepOf } = await start((state) => {
      state.crowds[temp] = [inUse]
      delete state.files[`${temp}\\Setup.tmp`]
    })
    const { outcome, run } = await fix()
    expect([outcome, stepOf(run)?.reason]).toMatchObject([
      'failed',
      { key: 'moveAside.nothingMoved', values: { inUse: 2 } },
    ])
    expect(server.state()).toEqual(first)
  })
})
