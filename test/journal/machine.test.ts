import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { journalPath } from '../../electron/journal/journal.ts'
import { kinshipOf } from '../../shared/model/server-identity.ts'
import { confirmAndFix, nextStart, openTestSession, type TestSession } from '../support/open-test-session.ts'
import { readJournal } from '../support/read-journal.ts'

const network = 'azure-vm/network-calls-slow'
const guidanceCase = 'mars/shadow-storage-too-small'
const here = { computerName: 'SRV', machineGuid: 'guid-1', hardwareId: '{hw-1}' }

describe('two machines', () => {
  test('are the same, renamed, on other hardware or others by what Windows and the firmware say', () => {
    expect(kinshipOf({ ...here, computerName: 'srv' }, here)).toBe('same')
    expect(kinshipOf({ ...here, computerName: 'NEW' }, here)).toBe('renamed')
    expect(kinshipOf({ ...here, hardwareId: '{hw-2}' }, here)).toBe('otherHardware')
    expect(kinshipOf({ ...here, computerName: 'CLONE', hardwareId: '{hw-2}' }, here)).toBe('otherHardware')
    expect(kinshipOf({ ...here, machineGuid: 'guid-2' }, here)).toBe('other')
  })

  test('are told by what could be read of both', () => {
    expect(kinshipOf({ ...here, machineGuid: '' }, here)).toBe('same')
    expect(kinshipOf({ ...here, machineGuid: '', hardwareId: '{hw-2}' }, here)).toBe('other')
    expect(kinshipOf({ ...here, computerName: 'NEW', hardwareId: '' }, here)).toBe('renamed')
    const nameOnly = { computerName: 'SRV', machineGuid: '', hardwareId: '' }
    expect(kinshipOf(nameOnly, here)).toBe('same')
    expect(kinshipOf({ ...nameOnly, computerName: 'NEW' }, here)).toBe('other')
  })
})

/** A server with one repair, which became another machine: renamed, copied to other hardware, or the journal was carried to a third one. */
async function becameAnother(
  change: { computerName?: string; machineGuid?: string; hardwareId?: string },
  id = network,
) {
  const opened = await openTestSession(id === network ? 'vm-network-slow' : 'shadow-storage-too-small')
  const ended = await confirmAndFix(opened.session, id)
  await opened.session.journal.close()
  const repaired = opened.server.wholeState()
  return { ...opened, run: ended.run ?? '', repaired, session: await startAs(opened, change) }
}

async function startAs({ server, folder }: Pick<TestSession, 'server' | 'folder'>, change: object) {
  const { close, identity, call } = server
  const other = { close: close.bind(server), call: call.bind(server), identity: { ...identity, ...change } }
  return nextStart({ server: other as never, folder })
}

const strangers = [
  ['renamed', { computerName: 'NEWNAME' }, 'run.renamed', 'NEWNAME'],
  ['a copy on other hardware', { hardwareId: '{another}' }, 'run.otherHardware', 'SIMULATED-NET'],
  ['another machine', { machineGuid: 'another', computerName: 'OTHER' }, 'run.other', 'OTHER'],
] as const

describe.each(strangers)('a journal on %s', (_, change, key, name) => {
  test('S21 is read and reported, and its run is neither taken back, resumed nor answered: both machines are named', async () => {
    const { session, server, repaired, run } = await becameAnother(change)
    const reason = { key, values: { run, there: 'SIMULATED-NET', here: name } }
    expect(session.journal.runs().map(({ barred }) => barred)).toEqual([{ cause: 'otherMachine', reason }])
    expect(session.journal.warnings).toEqual([reason])
    await expect(session.undo(run)).rejects.toMatchObject({ reason })
    expect((await session.undoAll()).map(({ outcome }) => outcome)).toEqual(['partlyUndone'])
    expect(await session.resume()).toEqual({ runs: [], services: [] })
    expect(server.wholeState()).toEqual({ ...repaired, identity: server.wholeState().identity })
  })

  test('S21 an interrupted run of it is not resumed here, and keeps nobody from a repair of their own', async () => {
    const opened = await openTestSession('vm-network-slow')
    const { run } = await confirmAndFix(opened.session, network)
    await opened.session.journal.exclusively(() =>
      opened.session.journal.append({ kind: 'undoStarted', run: run ?? '' }),
    )
    const session = await startAs(opened, change)
    expect(await session.resume()).toEqual({ runs: [], services: [] })
    await opened.server.changeBySomeoneElse()
    expect((await confirmAndFix(session, network)).outcome).toBe('applied')
  })

  test('S21 a question of it is not answered here', async () => {
    const { session, run } = await becameAnother(change, guidanceCase)
    const reason = { key }
    await expect(session.answerGuidance(run, 'any', true)).rejects.toMatchObject({ reason })
  })
})

describe('adopting', () => {
  test('makes the runs of the same machine’s earlier name its own, is written down, and lets them be taken back', async () => {
    const { session, server, folder, run, repaired } = await becameAnother({ computerName: 'NEWNAME' })
    expect((await session.adopt(undefined)).map(({ computerName }) => computerName)).toEqual(['SIMULATED-NET'])
    expect(readJournal(folder).records.at(-1)?.entry).toMatchObject({
      kind: 'machineAdopted',
      from: { computerName: 'SIMULATED-NET' },
      to: { computerName: 'NEWNAME' },
    })
    expect(session.journal.warnings).toEqual([])
    expect(await session.undo(run)).toMatchObject({ outcome: 'undone' })
    expect(server.wholeState()).not.toEqual(repaired)
    expect(await session.adopt(undefined)).toEqual([])
  })

  test('keeps a run of which a record is lost since from being taken back, as damaged and not as another machine’s', async () => {
    const opened = await becameAnother({ computerName: 'NEWNAME' })
    await opened.session.adopt(undefined)
    const lost = opened.session.journal.records.find(({ entry }) => entry.kind === 'stepIntent')?.seq ?? 0
    await opened.session.journal.close()
    const database = new DatabaseSync(journalPath(opened.folder))
    database.exec(`PRAGMA secure_delete = ON; DELETE FROM record WHERE seq = ${lost}`)
    database.close()

    const session = await startAs(opened, { computerName: 'NEWNAME' })
    await expect(session.undo(opened.run)).rejects.toMatchObject({ trouble: 'badData', reason: { key: 'run.damaged' } })
  })

  test('counts for the machine it was said on only: under a third name it must be said again', async () => {
    const { session, server, folder, run } = await becameAnother({ computerName: 'SECOND' })
    await session.adopt(undefined)
    const third = await startAs({ server, folder }, { computerName: 'THIRD' })
    await expect(third.undo(run)).rejects.toMatchObject({ reason: { key: 'run.renamed' } })
    await third.adopt(undefined)
    expect(await third.undo(run)).toMatchObject({ outcome: 'undone' })
  })

  test('on other hardware needs this computer’s name, typed, because it may be a copy', async () => {
    const { session, run } = await becameAnother({ hardwareId: '{another}' })
    await expect(session.adopt(undefined)).rejects.toMatchObject({ reason: { key: 'session.adoptTyped' } })
    await expect(session.adopt('WRONG')).rejects.toMatchObject({ reason: { key: 'session.adoptTyped' } })
    await expect(session.undo(run)).rejects.toMatchObject({ reason: { key: 'run.otherHardware' } })
    await session.adopt('simulated-net')
    expect(await session.undo(run)).toMatchObject({ outcome: 'undone' })
  })

  test('another machine’s runs is refused, whatever is typed', async () => {
    const { session, folder } = await becameAnother({ machineGuid: 'another', computerName: 'OTHER' })
    const before = readJournal(folder).records.length
    await expect(session.adopt('OTHER')).rejects.toMatchObject({ reason: { key: 'session.adoptOther' } })
    expect(readJournal(folder).records.filter(({ entry }) => entry.kind === 'machineAdopted')).toEqual([])
    expect(readJournal(folder).records).toHaveLength(before)
  })
})
