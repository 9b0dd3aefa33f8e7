import { describe, expect, test } from 'vitest'
import type { ServerState } from '../../electron/simulation/server-state.ts'
import { digestOf } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { smallCase } from '../support/small-case.ts'

const config = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config'
const provider = `${config}\\CloudBackupProvider`
const [from, to] = ['C:\\Agent\\Scratch', 'C:\\New\\Scratch']
const setAside = `${to} (set aside by Backup Medic)`

const point = (id: string, key: string) => ({
  id,
  title: { en: id, fr: id, nl: id },
  change: 'registryValue',
  at: { key, name: 'ScratchLocation' },
  to: { kind: 'asFound', data: to },
})
const move = smallCase('mars/scratch-move', {
  steps: [
    { id: 'copy', title: { en: 'x', fr: 'x', nl: 'x' }, action: 'copyFolder', with: { from, to } },
    point('first', config),
    point('second', provider),
  ],
})

const file = (bytes: string) => ({ bytes, sha256: 'ab'.repeat(32) })

function withScratch(state: ServerState) {
  state.fileTrees[from] = {
    files: {
      'OnlineBackup.KEK': file('1024'),
      'CBSettings.xml': file('2000'),
      'VHDs\\a.vhd': file('50000000'),
      'VHDs\\b.vhd': file('1'),
    },
    links: 0,
    encrypted: 0,
  }
  state.folders[from] = { sddl: 'D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)', files: {} }
  for (const key of [config, provider]) {
    state.registry[key] = { ...state.registry[key], ScratchLocation: { kind: 'ExpandString', data: from } }
  }
}

async function start(change: (state: ServerState) => void = () => {}, switches = '') {
  const server = await oneServer('mars', [move])
  server.change((state) => {
    withScratch(state)
    change(state)
  })
  const first = server.state()
  const session = await server.start(switches)
  const fix = async (signal?: AbortSignal) => {
    const plan = await session.plan(move.id, {})
    return session.fix(move.id, {}, confirmationOf(plan), signal)
  }
  const stepOf = (run: string, id: string) =>
    session.journal
      .runs()
      .find((one) => one.id === run)
      ?.steps.find(({ step }) => step.id === id)
  return { server, session, first, fix, stepOf }
}

describe('a scratch folder that is moved', () => {
  test('is copied whole and with its access rights, the old one stays, and both values keep their kind', async () => {
    const { server, first, fix, stepOf } = await start()
    const { outcome, run } = await fix()
    expect(outcome).toBe('applied')
    const { fileTrees, folders, registry } = server.state()
    expect(fileTrees[to]?.files).toEqual(first.fileTrees[from]?.files)
    expect(fileTrees[from]).toEqual(first.fileTrees[from])
    expect(folders[to]?.sddl).toBe(first.folders[from]?.sddl)
    for (const key of [config, provider]) {
      expect(registry[key]?.ScratchLocation).toEqual({ kind: 'ExpandString', data: to })
    }
    expect(stepOf(run ?? '', 'copy')?.now).toEqual({ files: 4, bytes: '50003025' })
  })

  test('taken back, has the first values again and the copy under another name, and nothing is deleted', async () => {
    const { server, session, first, fix, stepOf } = await start()
    const { run } = await fix()
    expect((await session.undo(run ?? '')).outcome).toBe('undone')
    const now = server.state()
    expect(now.registry).toEqual(first.registry)
    expect(Object.keys(now.fileTrees)).toContain(setAside)
    expect(now.fileTrees[to]).toBeUndefined()
    expect(now.fileTrees[from]).toEqual(first.fileTrees[from])
    expect(stepOf(run ?? '', 'copy')?.undo?.now).toEqual({ setAside })
  })

  test('keeps its copy while a value that was changed to use it stays as it is', async () => {
    const { server, session, fix, stepOf } = await start()
    const { run } = await fix()
    server.change(({ registry }) => {
      registry[config] = { ...registry[config], ScratchLocation: { kind: 'String', data: `${to}\\deeper` } }
    })
    expect((await session.undo(run ?? '')).outcome).toBe('changedSince')
    expect(server.state().fileTrees[to]).toBeDefined()
    const seen = await digestOf((stepOf(run ?? '', 'first')?.undo?.now ?? null) as Json)
    expect((await session.undo(run ?? '', [{ step: 'first', choice: 'keep', seen }])).outcome).toBe('partlyUndone')
    expect(server.state().fileTrees[to]).toBeDefined()
    expect(stepOf(run ?? '', 'copy')?.undo).toMatchObject({ outcome: 'kept', reason: { key: 'undo.stillUsed' } })
  })

  test('of which a file is in use ends the run, and what was copied is set aside by undo', async () => {
    const { server, session, first, fix, stepOf } = await start(({ fileTrees }) => {
      const vhd = fileTrees[from]?.files['VHDs\\b.vhd']
      if (vhd) vhd.inUse = true
    })
    const { outcome, run } = await fix()
    expect(outcome).toBe('failed')
    expect(server.state().registry).toEqual(first.registry)
    expect(stepOf(run ?? '', 'copy')?.outcome).toBe('unclear')
    expect((await session.undo(run ?? '')).outcome).toBe('undone')
    const { fileTrees } = server.state()
    expect([fileTrees[to], Object.keys(fileTrees[setAside]?.files ?? {})]).toEqual([
      undefined,
      ['CBSettings.xml', 'OnlineBackup.KEK', 'VHDs\\a.vhd'],
    ])
  })

  test('that grows meanwhile is not taken for copied', async () => {
    const server = await oneServer('mars', [move])
    server.change(withScratch)
    const session = await server.start('', (inner) => ({
      ...inner,
      identity: inner.identity,
      close: () => inner.close(),
      call: async (name, args) => {
        const answer = await inner.call(name, args)
        if (name === 'Copy-FolderRest')
          server.change(({ fileTrees }) => void delete fileTrees[to]?.files['CBSettings.xml'])
        return answer
      },
    }))
    const plan = await session.plan(move.id, {})
    const { outcome, run } = await session.fix(move.id, {}, confirmationOf(plan))
    const step = session.journal.runs().find(({ id }) => id === run)?.steps[0]
    expect([outcome, step?.outcome, step?.reason]).toMatchObject([
      'failed',
      'failed',
      { key: 'copy.differs', values: { files: 3, wantedFiles: 4 } },
    ])
  })

  test('is cancelled between two of its parts', async () => {
    const cancel = new AbortController()
    const server = await oneServer('mars', [move])
    server.change(withScratch)
    const session = await server.start('', (inner) => ({
      ...inner,
      identity: inner.identity,
      close: () => inner.close(),
      call: async (name, args) => {
        if (name === 'Copy-FolderPage') cancel.abort()
        return inner.call(name, args)
      },
    }))
    const plan = await session.plan(move.id, {})
    const confirmation = confirmationOf(plan)
    const { outcome, reason } = await session.fix(move.id, {}, confirmation, cancel.signal)
    expect([outcome, reason?.key]).toEqual(['failed', 'copy.cancelled'])
    expect(Object.keys(server.state().fileTrees[to]?.files ?? {})).toHaveLength(2)
  })
})

describe('a copy is refused, and nothing is planned,', () => {
  test.each<[string, (state: ServerState) => void, string]>([
    ['when there is no such folder', ({ fileTrees }) => void delete fileTrees[from], 'refusal.copySourceMissing'],
    [
      'when something bears the name already',
      ({ folders }) => void Object.assign(folders, { [to]: { sddl: 'D:', files: {} } }),
      'refusal.copyTargetTaken',
    ],
    [
      'when links in it lead elsewhere',
      ({ fileTrees }) => void Object.assign(fileTrees[from] ?? {}, { links: 1 }),
      'refusal.copyHasLinks',
    ],
    [
      'when files in it are encrypted',
      ({ fileTrees }) => void Object.assign(fileTrees[from] ?? {}, { encrypted: 2 }),
      'refusal.copyIsEncrypted',
    ],
    [
      'when there is too little room',
      ({ volumes }) => void Object.assign(volumes['C:'] ?? {}, { freeBytes: '1050003024' }),
      'refusal.copyNoRoom',
    ],
    ['when there is no such disk', ({ volumes }) => void delete volumes['C:'], 'refusal.copyTargetNoDisk'],
  ])('%s', async (_, change, key) => {
    const { session } = await start(change)
    await expect(session.plan(move.id, {})).rejects.toMatchObject({ reason: { key } })
  })
})

test('R3 a program that ends in the middle of a copy leaves it to the next start, which says so, and undo sets it aside', async () => {
  const server = await oneServer('mars', [move])
  server.change(withScratch)
  const ended = new Error('the program ended')
  const dying = await server.start('', (inner) => ({
    ...inner,
    identity: inner.identity,
    close: () => inner.close(),
    call: async (name, args) => {
      const answer = await inner.call(name, args)
      if (name === 'Copy-FolderPage') dying.journal.append = () => Promise.reject(ended)
      return answer
    },
  }))
  const plan = await dying.plan(move.id, {})
  await expect(dying.fix(move.id, {}, confirmationOf(plan))).rejects.toThrow()
  await dying.journal.close()
  const next = await server.start()
  await next.resume()
  const [run] = next.journal.runs()
  expect(run?.steps[0]).toMatchObject({ outcome: 'failed', reason: { key: 'run.interrupted' } })
  expect((await next.undo(run?.id ?? '')).outcome).toBe('undone')
  const { fileTrees } = server.state()
  expect([fileTrees[to], fileTrees[setAside] === undefined]).toEqual([undefined, false])
})

test('R3 an undo that ends in the middle of setting the copy aside is gone on with, and then nothing is left to undo', async () => {
  const server = await oneServer('mars', [move])
  server.change(withScratch)
  const first = server.state()
  const dying = await server.start('', (inner) => ({
    ...inner,
    identity: inner.identity,
    close: () => inner.close(),
    call: async (name, args) => {
      const answer = await inner.call(name, args)
      if (name === 'Rename-CopyAside') dying.journal.append = () => Promise.reject(new Error('the program ended'))
      return answer
    },
  }))
  const { run } = await dying.fix(move.id, {}, confirmationOf(await dying.plan(move.id, {})))
  await expect(dying.undo(run ?? '')).rejects.toThrow()
  await dying.journal.close()
  const next = await server.start()
  await next.resume()
  expect(next.journal.runs()[0]?.undo?.outcome).toBe('partlyUndone')
  expect((await next.undo(run ?? '')).outcome).toBe('undone')
  expect(next.journal.runs()[0]?.steps[0]?.undo?.outcome).toBe('alreadyBefore')
  expect(server.state().registry).toEqual(first.registry)
})
