import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportSource } from '../../electron/report/report-source.ts'
import { reportWords } from '../../electron/report/report-words.ts'
import { reportText } from '../../electron/report/save-report.ts'
import { standingSentence } from '../../electron/report/standing-blocks.ts'
import type { Session } from '../../electron/session/session.ts'
import { openSession } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { type Language, languages } from '../../shared/model/language.ts'
import { onlySecrets, type RedactionChoice } from '../../shared/model/redaction-choice.ts'
import { sessionReportSchema } from '../../shared/model/session-report.ts'
import { markdownText } from '../../shared/safe-text/markdown-text.ts'
import { confirmAndFix, openTestSession, productKnowledge } from '../support/open-test-session.ts'

const broken = 'azure-vm/vss-writers-bad-state'
const slow = 'azure-vm/network-calls-slow'

const content = { scope: { kind: 'all' }, version: '1.2.3', redaction: onlySecrets } as const

async function verdict(session: Session, language: Language = 'en') {
  const source = await reportSource(session, content)
  return { ...source.summary, said: standingSentence(source.summary, reportWords(source, language)) }
}

async function textOf(session: Session, format: 'html' | 'md' | 'json', more: object = {}) {
  return [...reportText(await reportSource(session, { ...content, ...more }), format, 'en')].join('')
}

describe('a report begins with how things stand', () => {
  test('repaired, and the step that is open', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    await confirmAndFix(session, broken)
    expect(await verdict(session)).toMatchObject({
      standing: 'repairedOpen',
      tone: 'open',
      said: 'Repaired; 1 step open: Start a backup from the portal',
    })
    expect((await verdict(session, 'fr')).said).toMatch(/^Réparé\u00a0; 1 étape ouverte\u00a0: /)
    expect((await verdict(session, 'nl')).said).toMatch(/^Gerepareerd; 1 stap open: /)
    const html = await textOf(session, 'html')
    expect(html.indexOf('Repaired; 1 step open')).toBeLessThan(html.indexOf('<h2>'))
  })

  test('repaired without anything open, once a person has confirmed it', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    await confirmAndFix(session, broken)
    const [run] = session.journal.runs()
    const waiting = run?.steps.find(({ outcome }) => outcome === 'waitingForYou')?.step.id ?? ''
    await session.answerGuidance(run?.id ?? '', waiting, true)
    expect(await verdict(session)).toMatchObject({ standing: 'repaired', tone: 'good', open: [] })
  })

  test.each([
    ['healthy', async (session: Session) => session.check({ product: 'azure-vm' }), 'healthy'],
    ['vss-writers-failed', async (session: Session) => session.check({ case: broken }), 'faults'],
    [
      'vss-writers-failed,deny=Get-VssWriterState',
      async (session: Session) => session.check({ case: broken }),
      'unknowns',
    ],
    ['healthy', async (session: Session) => session.diagnose('0x80070005'), 'asked'],
    ['healthy', async () => undefined, 'nothing'],
  ] as const)('on %s', async (scenario, work, standing) => {
    const { session } = await openTestSession(scenario)
    await work(session)
    const told = await verdict(session)
    expect(told.standing).toBe(standing)
    for (const language of languages) {
      const { said } = await verdict(session, language)
      expect(said).not.toMatch(/\{\{|told\./)
    }
  })

  test('failed, when the last step could not be made', async () => {
    const { session } = await openTestSession('vm-network-slow,fails=Set-RegistryValueState')
    await confirmAndFix(session, slow)
    const told = await verdict(session)
    expect(told).toMatchObject({ standing: 'failed', tone: 'bad' })
    // What it would have changed was read back as it had been.
    expect([told.counts.changes, told.said]).toEqual([
      0,
      'Not repaired: the last repair failed. 0 changes are in effect.',
    ])
  })

  test('taken back, once it was', async () => {
    const { session } = await openTestSession('vm-network-slow')
    await confirmAndFix(session, slow)
    await session.undoAll()
    expect((await verdict(session)).standing).toBe('undone')
  })
})

describe('what a report tells of a session', () => {
  let session: Session
  let folder: string
  afterAll(async () => {
    await session.close()
    await rm(folder, { recursive: true })
  })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-medic-'))
    const server = inMemorySimulatedServer(parseSimulation('vss-writers-failed'))
    const knowledge = await productKnowledge()
    session = await openSession({ server, folder, knowledge, program: 'desktop', version: '0' })
    await session.check({ case: broken })
    await confirmAndFix(session, broken)
    await session.check({ case: broken })
  })

  test('is each check that failed, with what was read before and after: a later pass hides none', async () => {
    const { checks } = await verdict(session)
    const writers = checks.find(({ check }) => check === `${broken}#writers`)
    expect(writers).toMatchObject({ firstNotPassed: { verdict: 'fail' }, last: { verdict: 'pass' } })
    expect(JSON.stringify(writers?.firstNotPassed?.evidence)).toContain('SqlServerWriter')
    const text = await textOf(session, 'md')
    expect(text).toMatch(/First not passed[\s\S]*FAULT[\s\S]*Last answer[\s\S]*OK/)
    expect(text).toMatch(/What was read first – VSS writers[\s\S]*What was read last – VSS writers/)
    expect(text).toMatch(/\| SqlServerWriter \| failed \|/)
  })

  test('is the confirmed plan with its hash and conditions, and the proof of each step', async () => {
    const [run] = session.journal.runs()
    const text = await textOf(session, 'html')
    expect(text).toContain(run?.plan.hash)
    for (const { id } of run?.plan.guards ?? []) expect(text).toContain(id)
    expect(text).toContain('Read back')
    expect(text.match(/Step \d+</g)?.length).toBe(run?.steps.length)
  })

  test('is the server with its roles, versions, volumes and how long it runs, in local time and UTC', async () => {
    const text = await textOf(session, 'md')
    expect(text).toMatch(/guest agent \d+\.\d+/)
    expect(text).toMatch(/VM backup extension.*\d+\.\d+/)
    expect(text).toMatch(/\| C: \| NTFS \| \d/)
    expect(text).toMatch(/days, \d+ hours ago/)
    expect(text).toMatch(/\d\d:\d\d:\d\d \S+ \\?\(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
  })

  test('is each step by what it did and to what, with what was read back in words', async () => {
    const text = await textOf(session, 'md')
    expect(text).toMatch(/\| Restart CryptSvc; AppIDSvc stops too: applied \|/)
    expect(text).toContain('| **Read back** | CryptSvc: running |')
    expect(text).toContain('| **While it runs** | Does not answer meanwhile: VSS. |')
    expect(text).toContain('| **Undo** | leaves nothing to undo |')
    expect(text).not.toMatch(/\{\\?"/)
  })

  test('is a timeline by the clock of this computer and by UTC, in which failing checks are named', async () => {
    const text = await textOf(session, 'md')
    expect(text).toMatch(
      /\| \d\d\/\d\d\/\d{4},\u00a0\d\d:\d\d:\d\d\u00a0\S+ \| \d{4}-\d\d-\d\d\u00a0\d\d:\d\d:\d\d \| Checks: 1 fail/,
    )
    expect(text).toMatch(/Checks: 1 fail, 0 unknown – Every VSS writer is stable/)
    expect(text).toContain(
      `by the clock of this computer (${markdownText(Intl.DateTimeFormat().resolvedOptions().timeZone)})`,
    )
  })

  test('says why something of the server could not be read, and is written all the same', async () => {
    const denied = (await openTestSession('healthy,deny=Get-VolumeList')).session
    expect(await textOf(denied, 'md')).toMatch(/Volumes\*\* \| could not be read: .*refused/i)
  })

  test('is what the administrator writes, and the ticket, as text', async () => {
    const more = { notes: 'first\n<script>x</script>', ticket: 'INC-4711' }
    const html = await textOf(session, 'html', more)
    expect(html).toContain('INC-4711')
    expect(html).toContain('first\n&lt;script&gt;')
    expect(html).not.toContain('<script')
  })

  test('is in JSON what the published schema says', async () => {
    const json = JSON.parse(await textOf(session, 'json', { notes: 'n' }))
    expect(sessionReportSchema.safeParse(json).error).toBeUndefined()
    const published = await readFile(join(import.meta.dirname, '../../shared/session-report.schema.json'), 'utf8')
    expect(Object.keys(json).sort()).toEqual(Object.keys(JSON.parse(published).properties).sort())
  })

  test('names no computer and no user where that is asked for', async () => {
    const redaction: RedactionChoice = { kinds: ['host', 'user'], words: ['night shift'] }
    for (const format of ['html', 'md', 'json'] as const) {
      const text = await textOf(session, format, { redaction, notes: 'by the night shift' })
      expect(text).not.toContain(session.server.computerName)
      expect(text).not.toContain('night shift')
      expect(text).toMatch(/\\?\[host-1/)
    }
  })
})
