import { describe, expect, test } from 'vitest'
import type { Session } from '../../electron/session/session.ts'
import { digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { madeCase } from '../properties/made-case.ts'
import { type OneServer, oneServer } from '../support/one-server.ts'
import { confirmAndFix, openTestSession } from '../support/open-test-session.ts'

const storage = 'mars/shadow-storage-too-small'

/** Two repairs that have raised the same limit one after the other: 10 %, then 20 %. */
async function raisedTwice() {
  const opened = await openTestSession('shadow-storage-too-small')
  const { session, server } = opened
  const limit = () => server.wholeState().volumes['C:']?.shadowStorage?.limit
  const limits = [limit()]
  const runs: string[] = []
  for (const percent of [10, 20]) {
    server.changeState(({ volumes }) => {
      const storage = volumes['C:']?.shadowStorage
      if (storage && storage.limit !== 'unbounded') storage.usedBytes = storage.limit
    })
    runs.push((await confirmAndFix(session, storage, { percent })).run ?? '')
    limits.push(limit())
  }
  const [older = '', newer = ''] = runs
  return { ...opened, limit, limits, older, newer }
}

const limitStep = async (session: Session, run: string) => {
  const found = session.journal.runs().find(({ id }) => id === run)
  const step = found?.steps.find(({ step }) => step.kind === 'change')
  return { step, id: step?.step.id ?? '', seen: await digestOf((step?.undo?.now ?? null) as Json) }
}

describe('two runs that have changed the same thing', () => {
  test('the older one is not taken back first: it names the newer one and writes nothing', async () => {
    const { session, limit, limits, older, newer } = await raisedTwice()
    expect((await session.undo(older)).outcome).toBe('changedSince')
    const { step } = await limitStep(session, older)
    expect(step?.undo?.reason).toEqual({ key: 'undo.changedByLaterRun', values: { target: 'C:', run: newer } })
    expect(limit()).toBe(limits[2])
  })

  test('the newer one blames nobody once the older one was taken back all the same: nothing of it is left', async () => {
    const { session, limit, limits, older, newer } = await raisedTwice()
    await session.undo(older)
    const { id, seen } = await limitStep(session, older)
    expect((await session.undo(older, [{ step: id, choice: 'restore', seen }])).outcome).toBe('undone')
    expect(limit()).toBe(limits[0])
    expect((await session.undo(newer)).outcome).toBe('undone')
    const { step } = await limitStep(session, newer)
    expect(step?.undo).toMatchObject({
      outcome: 'alreadyBefore',
      reason: { key: 'undo.putBackByUndo', values: { target: 'C:', run: older } },
    })
    expect(limit()).toBe(limits[0])
    expect(await session.undoAll()).toEqual([])
  })

  test('what someone else has made of it in between is theirs, whatever was undone before', async () => {
    const { session, server, older, newer } = await raisedTwice()
    await session.undo(older)
    const { id, seen } = await limitStep(session, older)
    await session.undo(older, [{ step: id, choice: 'restore', seen }])
    server.changeBySomeoneElse()
    expect((await session.undo(newer)).outcome).toBe('changedSince')
    expect((await limitStep(session, newer)).step?.undo?.reason?.key).toBe('undo.changedSince')
  })
})

describe('a run whose value a later run has written again', () => {
  const plain = { onlyIfFailing: false, whileStopped: null, reboot: false } as const
  const one = madeCase({ ...plain, does: ['a value in a new key'] }, 'mars/one')
  const other = madeCase({ ...plain, does: ['another value in its place'] }, 'mars/other')
  const value = ({ state }: OneServer) => state().registry['HKLM\\SOFTWARE\\Contoso\\Deep\\er']?.One
  const put = ({ change }: OneServer, data: string) =>
    change(({ registry }) => {
      registry['HKLM\\SOFTWARE\\Contoso\\Deep\\er'] = { One: { kind: 'String', data } }
    })
  const decisionOn = async (session: Session, run: string) => {
    const step = session.journal.runs().find(({ id }) => id === run)?.steps[0]
    const seen = await digestOf(step?.undo?.now ?? null)
    return { reason: step?.undo?.reason?.key, restore: [{ step: 'step-0', choice: 'restore' as const, seen }] }
  }

  test('R7 is not taken back over what somebody had put in between, which the later run has to give back', async () => {
    const server = await oneServer('healthy', [one])
    const session = await server.start()
    await confirmAndFix(session, one.id)
    put(server, 'theirs')
    await confirmAndFix(session, one.id)
    const [older = '', newer = ''] = session.journal.runs().map(({ id }) => id)
    expect((await session.undo(older)).outcome).toBe('changedSince')
    const { reason, restore } = await decisionOn(session, older)
    expect(reason).toBe('undo.changedByLaterRun')
    expect((await session.undo(older, restore)).outcome).toBe('undone')
    expect((await session.undo(newer)).outcome).toBe('changedSince')
    const found = await decisionOn(session, newer)
    expect(found.reason).toBe('undo.changedByUndo')
    await session.undo(newer, found.restore)
    expect(value(server)).toEqual({ kind: 'String', data: 'theirs' })
  })

  test('R2 is not called taken back because the later run happens to have left what it had found', async () => {
    const server = await oneServer('healthy', [one, other])
    put(server, 'one')
    const session = await server.start()
    for (const { id } of [other, one]) await confirmAndFix(session, id)
    const [older = '', newer = ''] = session.journal.runs().map(({ id }) => id)
    expect((await session.undo(older)).outcome).toBe('changedSince')
    for (const run of [newer, older]) expect((await session.undo(run)).outcome).toBe('undone')
    expect(value(server)).toEqual({ kind: 'String', data: 'one' })
  })
})

describe('the files of a folder whose access list was repaired', () => {
  const file = 'c2319c42033a5ca7f44e731bfd3fa2b5_8c1d'
  const guest = '(A;;FR;;;S-1-5-21-1004336348-1177238915-682003330-1601)'

  async function repaired() {
    const opened = await openTestSession('machinekeys-acl-broken')
    const first = opened.server.wholeState().folders
    const { run } = await confirmAndFix(opened.session, 'azure-vm/machinekeys-permissions')
    const [path = ''] = Object.entries(first).flatMap(([name, { files }]) => (file in files ? [name] : []))
    const list = () => opened.server.wholeState().folders[path]?.files[file] ?? ''
    const addEntry = () =>
      opened.server.changeState(({ folders }) => {
        const files = folders[path]?.files
        if (files) files[file] = `${files[file]}${guest}`
      })
    return { ...opened, run: run ?? '', path, first, list, addEntry }
  }

  test('R7 keep an entry that someone else has added since: undo asks, names the file, and writes nothing', async () => {
    const { session, server, run, path, addEntry } = await repaired()
    addEntry()
    const before = server.wholeState().folders
    expect((await session.undo(run)).outcome).toBe('changedSince')
    expect(server.wholeState().folders).toEqual(before)
    const [step] = session.journal.runs()[0]?.steps.filter(({ undo }) => undo?.outcome === 'changedSince') ?? []
    expect(step?.undo?.reason).toMatchObject({ key: 'undo.changedSince' })
    expect(JSON.stringify(step?.undo?.reason)).toContain(file)
    expect(path).toContain('MachineKeys')
  })

  test('get their lists back on the decision of the administrator who has seen them', async () => {
    const { session, server, run, first, addEntry } = await repaired()
    addEntry()
    await session.undo(run)
    const step = session.journal.runs()[0]?.steps.find(({ undo }) => undo?.outcome === 'changedSince')
    const seen = await digestOf(step?.undo?.now ?? null)
    await session.undo(run, [{ step: step?.step.id ?? '', choice: 'restore', seen }])
    expect(server.wholeState().folders).toEqual(first)
  })

  test('that came to the folder or left it meanwhile are no question', async () => {
    const { session, server, run, path } = await repaired()
    server.changeState(({ folders }) => {
      const files = folders[path]?.files ?? {}
      delete files.d6d986f09a1ee04e24c949879fdb506c_8c1d
      files.new_8c1d = 'D:PAI(A;;FA;;;BA)'
    })
    expect((await session.undo(run)).outcome).toBe('undone')
    expect(server.wholeState().folders[path]?.files.new_8c1d).toBe('D:PAI(A;;FA;;;BA)')
  })
})

describe('two runs that have put values into the same new key', () => {
  const key = 'HKLM\\SOFTWARE\\Contoso'
  const plain = { onlyIfFailing: false, whileStopped: null, reboot: false } as const
  const deep = madeCase({ ...plain, does: ['a value in a new key'] }, 'mars/deep')
  const second = madeCase({ ...plain, does: ['a second value in the new key'] }, 'mars/second')
  const above = madeCase({ ...plain, does: ['a value in the key above it'] }, 'mars/above')

  test.each([
    ['the same key', deep, second],
    ['the key above', deep, above],
    ['the key below', above, deep],
  ])('R2 leave no empty key behind, whichever of them is taken back first (%s)', async (_, one, other) => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const server = await oneServer('healthy', [one, other])
      const before = server.state()
      const session = await server.start()
      for (const { id } of [one, other]) await confirmAndFix(session, id)
      const ids = session.journal.runs().map(({ id }) => id)
      for (const index of order) expect((await session.undo(ids[index] ?? '')).outcome).toBe('undone')
      expect(server.state()).toEqual(before)
    }
  })

  test('keep a key that someone else had made between them', async () => {
    const server = await oneServer('healthy', [deep, second])
    const session = await server.start()
    await confirmAndFix(session, deep.id)
    await session.undoAll()
    server.change(({ registry }) => {
      registry[`${key}\\Deep\\er`] = {}
    })
    await confirmAndFix(session, second.id)
    await session.undoAll()
    expect(server.state().registry[`${key}\\Deep\\er`]).toEqual({})
  })
})
