import { describe, expect, test } from 'vitest'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import {
  confirmAndFix,
  nextStart,
  openTestSession,
  productKnowledge,
  type TestSession,
} from '../support/open-test-session.ts'

const text = { en: 'one', fr: 'un', nl: 'een' }
const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows Azure Backup\\Config'
const value = (name: string) => ({
  id: name.toLowerCase(),
  title: text,
  change: 'registryValue',
  at: { key, name },
  to: { kind: 'String', data: 'D:\\Scratch' },
})

/** The move of a cache folder in small: two values that name it, while the engine is down. */
const move: Case = caseSchema.parse({
  schema: 2,
  id: 'mars/scratch-moved',
  covers: ['test'],
  roles: ['any'],
  title: text,
  summary: text,
  causes: [{ id: 'cause', text }],
  fix: { impact: text, whileStopped: ['CryptSvc'], steps: [value('First'), value('Second')] },
  references: ['https://learn.microsoft.com/azure/backup/'],
  reviewed: '2026-11-21',
})

async function open(
  simulate = 'healthy',
  dependent: 'running' | 'stopped' = 'running',
  triggers: Record<string, 'aStop' | 'aChange'> = {},
): Promise<TestSession> {
  const known = await productKnowledge()
  if (!known.cases.some(({ id }) => id === move.id)) known.cases.push(move)
  return openTestSession(simulate, ({ services }) => {
    if (services.AppIDSvc) services.AppIDSvc.state = dependent
    for (const [name, triggeredBy] of Object.entries(triggers)) Object.assign(services[name] ?? {}, { triggeredBy })
  })
}

const running = ({ server }: TestSession) =>
  ['CryptSvc', 'AppIDSvc'].map((name) => server.wholeState().services[name]?.state)
const order = ({ server }: TestSession) =>
  server.calls
    .filter(({ name }) => !name.startsWith('Get-'))
    .map(({ name, args }) => `${name} ${(args as { name: string }).name}`)

describe('a fix that works while services are stopped', () => {
  test('shows what stops first and starts again at the end', async () => {
    const { session } = await open()
    const { steps, restarts } = await session.plan(move.id, {})
    expect(steps.map((step) => step.id)).toEqual(['stop-first', 'first', 'second', 'start-again'])
    expect(steps[0]?.calls.map(({ equivalent }) => equivalent)).toEqual(['net stop AppIDSvc', 'net stop CryptSvc'])
    expect(restarts).toEqual(['CryptSvc'])
  })

  test('stops them with their dependents, changes, and starts them again', async () => {
    const opened = await open()
    expect((await confirmAndFix(opened.session, move.id)).outcome).toBe('applied')
    expect(order(opened)).toEqual([
      'Stop-SingleService AppIDSvc',
      'Stop-SingleService CryptSvc',
      'Set-RegistryValueState First',
      'Set-RegistryValueState Second',
      'Start-SingleService CryptSvc',
      'Start-SingleService AppIDSvc',
    ])
  })

  test('starts them again although a change has failed', async () => {
    const opened = await open('healthy,fails=Set-RegistryValueState:Second')
    expect((await confirmAndFix(opened.session, move.id)).outcome).toBe('failed')
    expect(running(opened)).toEqual(['running', 'running'])
  })

  test('changes nothing when they do not stop', async () => {
    const opened = await open('healthy,fails=Stop-SingleService:CryptSvc')
    expect((await confirmAndFix(opened.session, move.id)).outcome).toBe('failed')
    expect(order(opened).some((call) => call.startsWith('Set-'))).toBe(false)
    expect(running(opened)).toEqual(['running', 'running'])
  })

  test('R2 stops them again around undo and brings the first state back', async () => {
    const opened = await open()
    const before = opened.server.wholeState()
    await confirmAndFix(opened.session, move.id)
    const from = order(opened).length
    expect((await opened.session.undoAll()).map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(order(opened).slice(from)).toEqual([
      'Stop-SingleService AppIDSvc',
      'Stop-SingleService CryptSvc',
      'Remove-RegistryValueState Second',
      'Remove-RegistryValueState First',
      'Start-SingleService CryptSvc',
      'Start-SingleService AppIDSvc',
    ])
    expect(opened.server.wholeState()).toEqual(before)
  })

  test('leaves a service alone that was not running before', async () => {
    const opened = await open('healthy', 'stopped')
    await confirmAndFix(opened.session, move.id)
    expect(running(opened)).toEqual(['running', 'stopped'])
  })

  test('R3 interrupted at any record, the next start brings them back and undo the rest', async () => {
    for (let record = 2; ; record++) {
      const opened = await open()
      const before = opened.server.wholeState()
      const stop = opened.session.journal.onRecord(({ seq }) => {
        if (seq >= record) throw new Error('killed')
      })
      const killed = await confirmAndFix(opened.session, move.id).then(
        () => false,
        () => true,
      )
      stop()
      if (!killed && opened.session.journal.records.length < record) break
      const session = await nextStart(opened)
      await session.resume()
      expect(running(opened), `record ${record}`).toEqual(['running', 'running'])
      await session.undoAll()
      expect(running(opened), `record ${record}`).toEqual(['running', 'running'])
      expect(opened.server.wholeState().registry, `record ${record}`).toEqual(before.registry)
    }
  })

  test('R3 interrupted at any record of its undo, the next start brings them back and the next undo the rest', async () => {
    for (let record = 1; ; record++) {
      const opened = await open()
      const before = opened.server.wholeState()
      await confirmAndFix(opened.session, move.id)
      let written = 0
      const stop = opened.session.journal.onRecord(() => {
        if (++written >= record) throw new Error('killed')
      })
      const killed = await opened.session.undoAll().then(
        () => false,
        () => true,
      )
      stop()
      if (!killed && written < record) break
      const session = await nextStart(opened)
      await session.resume()
      expect(running(opened), `record ${record}`).toEqual(['running', 'running'])
      await session.undoAll()
      expect(opened.server.wholeState(), `record ${record}`).toEqual(before)
      for (const { outcome, undo } of session.journal.runs()) {
        expect([outcome, undo?.outcome], `record ${record}`).toEqual(['undone', 'undone'])
      }
    }
  })
})

describe('a service that a trigger starts again while a fix works without it', () => {
  const meanwhile = { key: 'service.startedMeanwhile', values: { services: 'CryptSvc' } }

  test('as soon as it has stopped: nothing is changed, and all runs as before', async () => {
    const opened = await open('healthy', 'running', { CryptSvc: 'aStop' })
    const before = opened.server.wholeState()
    const { outcome, reason } = await confirmAndFix(opened.session, move.id)
    expect({ outcome, reason }).toEqual({ outcome: 'failed', reason: meanwhile })
    expect(opened.server.wholeState()).toEqual(before)
  })

  test('because its dependent is started: that is noticed as well', async () => {
    const opened = await open('healthy', 'stopped', { AppIDSvc: 'aStop' })
    expect(await confirmAndFix(opened.session, move.id)).toMatchObject({ outcome: 'failed', reason: meanwhile })
    expect(order(opened).some((call) => call.startsWith('Set-'))).toBe(false)
  })

  test('between two changes: the second is not made, and undo takes the first back once it stays stopped', async () => {
    const opened = await open('healthy', 'running', { CryptSvc: 'aChange' })
    const { registry } = opened.server.wholeState()
    expect(await confirmAndFix(opened.session, move.id)).toMatchObject({ outcome: 'failed', reason: meanwhile })
    expect(order(opened).filter((call) => call.startsWith('Set-'))).toEqual(['Set-RegistryValueState First'])
    expect(running(opened)).toEqual(['running', 'running'])
    opened.server.changeState(({ services }) => delete services.CryptSvc?.triggeredBy)
    await opened.session.undoAll()
    expect(opened.server.wholeState().registry).toEqual(registry)
  })

  test('after the last change: the run is no success, because what was changed may not be whole', async () => {
    const opened = await open('healthy', 'running')
    const stop = opened.session.journal.onRecord(({ entry }) => {
      if (entry.kind !== 'stepOutcome' || entry.step !== 'second') return
      opened.server.changeState(({ services }) => Object.assign(services.CryptSvc ?? {}, { state: 'running' }))
    })
    expect(await confirmAndFix(opened.session, move.id)).toMatchObject({ outcome: 'failed', reason: meanwhile })
    stop()
    expect(running(opened)).toEqual(['running', 'running'])
  })

  test('while it is taken back: nothing is put back, and the next undo does it', async () => {
    const opened = await open()
    const before = opened.server.wholeState()
    await confirmAndFix(opened.session, move.id)
    opened.server.changeState(({ services }) => Object.assign(services.CryptSvc ?? {}, { triggeredBy: 'aStop' }))
    const applied = opened.server.wholeState()
    expect(await opened.session.undoAll()).toMatchObject([{ outcome: 'partlyUndone' }])
    expect(opened.server.wholeState()).toEqual(applied)
    opened.server.changeState(({ services }) => delete services.CryptSvc?.triggeredBy)
    expect(await opened.session.undoAll()).toMatchObject([{ outcome: 'undone' }])
    expect(opened.server.wholeState()).toEqual(before)
  })
})
