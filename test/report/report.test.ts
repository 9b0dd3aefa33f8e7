import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { journalPath } from '../../electron/journal/journal.ts'
import { type ReportSource, reportBlocks } from '../../electron/report/report-blocks.ts'
import { summarize } from '../../electron/report/report-summary.ts'
import { type ReportOrder, saveReport } from '../../electron/report/save-report.ts'
import { writeHtml } from '../../electron/report/write-html.ts'
import { writeMarkdown } from '../../electron/report/write-markdown.ts'
import { openSession, type Session } from '../../electron/session/session.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { ReportFormat } from '../../shared/ipc.ts'
import type { Diagnosis } from '../../shared/model/diagnosis.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { onlySecrets } from '../../shared/model/redaction-choice.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import type { Run } from '../../shared/model/runs.ts'
import { markdownText } from '../../shared/safe-text/markdown-text.ts'
import { confirmAndFix, openTestSession, productKnowledge, temporaryFolder } from '../support/open-test-session.ts'

/** What a report is made from, without records and runs. */
function emptySource({ server }: Session): Omit<ReportSource, 'records' | 'runs'> {
  return {
    server,
    version: '1',
    scope: { kind: 'all' },
    warnings: [],
    cases: [],
    codes: [],
    writers: [],
    createdAt: '2026-01-01',
    facts: null,
    ticket: null,
    notes: [],
    summary: summarize([], []),
    redaction: onlySecrets,
    replaced: [],
    file: null,
  }
}

async function repaired() {
  const opened = await openTestSession('vss-writers-failed')
  await opened.session.diagnose(
    'Snapshot operation failed because VSS writers were in a bad state. sig=abcDEF123456789012345678901234567890ab%3D',
  )
  await opened.session.check({ case: 'azure-vm/vss-writers-bad-state' })
  await confirmAndFix(opened.session, 'azure-vm/vss-writers-bad-state')
  return opened
}

/** Saves a report on everything, beside a state folder that is somewhere else. */
function save(session: Session, path: string, format: ReportFormat, order: Partial<ReportOrder> = {}) {
  const usual = {
    scope: { kind: 'all' },
    language: 'en',
    version: '1.2.3',
    overwrite: false,
    stateFolder: '/nowhere',
  } as const
  return saveReport(session, { path, format, ...usual, ...order })
}

let asked: { session: Session; diagnosis: Diagnosis }
let run: Run

beforeAll(async () => {
  const server = inMemorySimulatedServer(parseSimulation('vm-network-slow'))
  const folder = await mkdtemp(join(tmpdir(), 'backup-medic-'))
  const knowledge = await productKnowledge()
  const session = await openSession({ server, folder, knowledge, program: 'desktop', version: '0' })
  asked = { session, diagnosis: await session.diagnose('Snapshot operation failed') }
  await confirmAndFix(session, 'azure-vm/network-calls-slow')
  run = { ...(session.journal.wholeRuns()[0] as Run) }
  await session.close()
  await rm(folder, { recursive: true })
})

describe('a report', () => {
  test.each(['en', 'fr', 'nl'] as const)('tells in %s what was asked, found, and done', async (language) => {
    const { session } = await repaired()
    const path = join(await temporaryFolder(), 'report.md')
    await save(session, path, 'md', { language })
    const text = await readFile(path, 'utf8')
    const title = session.case('azure-vm/vss-writers-bad-state').title[language]
    expect(text).toContain(title.replaceAll('_', '\\_'))
    for (const part of ['CryptSvc', 'Stop-SingleService', 'vss-writers-failed', '1.2.3']) expect(text).toContain(part)
  })

  test.each(['en', 'fr', 'nl'] as const)(
    'says in %s what a code without a case means and what to do',
    async (language) => {
      const { session } = await openTestSession('healthy')
      await session.diagnose('AnotherWSBJobRunning')
      const path = join(await temporaryFolder(), 'report.html')
      await save(session, path, 'html', { language })
      const entry = session.knowledge.codes.find(({ code }) => code === 'AnotherWSBJobRunning')
      const text = await readFile(path, 'utf8')
      expect(text).toContain(entry?.about?.[language])
      expect(text).toContain(entry?.act?.[language])
    },
  )

  test('says beside a failed VSS writer why its service is not simply restarted', async () => {
    const { session } = await openTestSession('vss-writers-failed')
    await session.check({})
    const path = join(await temporaryFolder(), 'report.md')
    await save(session, path, 'md', { language: 'fr' })
    const why = session.knowledge.writers.find(({ name }) => name === 'SqlServerWriter')?.why?.fr
    expect(await readFile(path, 'utf8')).toContain(`SqlServerWriter\u00a0: ${why}`)
  })

  test('says that a simulated server is none', async () => {
    const { session } = await openTestSession('healthy')
    const path = join(await temporaryFolder(), 'report.html')
    await save(session, path, 'html')
    expect(await readFile(path, 'utf8')).toContain('SIMULATED')
  })

  test('lists only the calls that were made', async () => {
    const { session } = await repaired()
    const path = join(await temporaryFolder(), 'report.md')
    await save(session, path, 'md')
    // The setting was planned for the case that the restarts would not help.
    expect(await readFile(path, 'utf8')).not.toContain('Set-RegistryValueState')
  })

  test('S18 holds no secret of a pasted text, in no format', async () => {
    const { session, folder } = await repaired()
    for (const format of ['html', 'md', 'json'] as const) {
      const path = join(folder, `report.${format}`)
      await save(session, path, format)
      expect(await readFile(path, 'utf8')).not.toContain('abcDEF1234567890')
    }
    expect(await readFile(journalPath(folder), 'latin1')).not.toContain('abcDEF1234567890')
  })

  test.skipIf(process.platform === 'win32')('S22 is not written through a link that lies in its place', async () => {
    const { session } = await repaired()
    const folder = await temporaryFolder()
    const target = join(folder, 'target')
    await writeFile(target, 'untouched')
    const path = join(folder, 'report.md')
    for (const place of [path, `${path}.${process.pid}.part`]) await symlink(target, place)
    await expect(save(session, path, 'md')).rejects.toMatchObject({ reason: { key: 'report.exists' } })
    await save(session, path, 'md', { overwrite: true })
    expect(await readFile(target, 'utf8')).toBe('untouched')
    expect(await readFile(path, 'utf8')).toContain('1.2.3')
  })

  test('replaces a file that is there already only when that is asked for', async () => {
    const { session } = await openTestSession('healthy')
    const folder = await temporaryFolder()
    const path = join(folder, 'report.md')
    await writeFile(path, 'the older report')
    await expect(save(session, path, 'md')).rejects.toMatchObject({ reason: { key: 'report.exists' } })
    expect(await readFile(path, 'utf8')).toBe('the older report')
    await save(session, path, 'md', { overwrite: true })
    expect(await readFile(path, 'utf8')).toContain('1.2.3')
    expect(await readdir(folder)).toEqual(['report.md'])
  })

  test('never takes the place of one of our own files, whatever path leads there, nor joins them', async () => {
    const { session } = await openTestSession('healthy')
    const stateFolder = join(await temporaryFolder(), 'state')
    const own = join(stateFolder, 'server', 'journal')
    await mkdir(own, { recursive: true })
    for (const file of [join(own, 'journal.md'), join(stateFolder, 'lock.md')]) await writeFile(file, 'ours')
    const linked = join(await temporaryFolder(), 'link')
    await symlink(join(stateFolder, 'server'), linked, 'junction')
    const places = [
      join(own, 'journal.md'),
      join(own, 'new.md'),
      join(own, 'new folder', 'new.md'),
      join(stateFolder, 'nowhere', '..', 'server', 'journal', 'journal.md'),
      join(stateFolder, 'lock.md'),
      join(stateFolder, 'settings.json'),
      join(linked, 'journal', 'journal.md'),
      join(linked, 'new.md'),
    ]
    for (const path of places) {
      const saved = save(session, path, 'md', { stateFolder, overwrite: true })
      await expect(saved, path).rejects.toMatchObject({ reason: { key: 'report.amongOurs' } })
    }
    expect(await readdir(own)).toEqual(['journal.md'])
    expect(await readFile(join(own, 'journal.md'), 'utf8')).toBe('ours')
    expect(await readFile(join(stateFolder, 'lock.md'), 'utf8')).toBe('ours')
    await save(session, join(stateFolder, 'report.md'), 'md', { stateFolder })
    expect(await readdir(stateFolder)).toEqual(['lock.md', 'report.md', 'server'])
  })

  test('holds what it is about, and says so', async () => {
    const { session } = await repaired()
    const folder = await temporaryFolder()
    const run = session.journal.runs()[0]?.id ?? ''
    const text = async (scope: ReportOrder['scope']) => {
      const path = join(folder, `${scope.kind}.md`)
      await save(session, path, 'md', { scope })
      return readFile(path, 'utf8')
    }
    expect(await text({ kind: 'usual' })).toMatch(/the last 24 hours[\s\S]*CryptSvc/)
    expect(await text({ kind: 'run', run })).toContain(`the run ${run} with`)
    const later = await text({ kind: 'since', since: Date.now() + 1000 })
    expect(later).toMatch(/everything since \d\d[\s\S]*Nothing was changed/)
    expect(later).not.toContain('CryptSvc')
  })

  test.each([
    ['en', 'Page'],
    ['fr', 'Page'],
    ['nl', 'Pagina'],
  ] as const)('as HTML runs and loads nothing, and has a footer on each page of paper (%s)', async (language, word) => {
    const { session } = await repaired()
    const path = join(await temporaryFolder(), 'report.html')
    await save(session, path, 'html', { language })
    const text = await readFile(path, 'utf8')
    expect(text).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`,
    )
    expect(text).not.toMatch(/<script|<link|<img|<iframe|url\(|\son\w+=/i)
    expect(text).toContain(`@bottom-right { content: "${word} " counter(page) " / " counter(pages)`)
    expect(text).toContain('<p class="foot">Backup Medic 1.2.3 – ')
    expect(text).toContain('Get-FileHash -Algorithm SHA256')
  })

  test.each([
    ['Rapport d’été.md', 'md', `Get-FileHash -Algorithm SHA256 -LiteralPath '.\\Rapport d’’été.md'`],
    ['server.html', 'html', `-LiteralPath &#39;.\\server.html&#39;`],
  ] as const)('says how to verify the very file that it is: %s', async (name, format, command) => {
    const { session } = await openTestSession('healthy')
    const path = join(await temporaryFolder(), name)
    await save(session, path, format)
    const text = await readFile(path, 'utf8')
    expect(text).toContain(command)
    expect(text).toContain('noted it in the journal')
  })

  test('is noted in the journal with the SHA-256 of its file', async () => {
    const { session } = await openTestSession('healthy')
    const path = join(await temporaryFolder(), 'report.md')
    const { sha256 } = await save(session, path, 'md')
    expect(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ).toBe(sha256)
    const noted = session.journal.records.map(({ entry }) => entry).find(({ kind }) => kind === 'reported')
    expect(noted).toMatchObject({ file: path, format: 'md', sha256 })
  })

  test('is written whole or not at all, and says where it could not be', async () => {
    const { session } = await repaired()
    const folder = await temporaryFolder()
    await expect(save(session, join(folder, 'none', 'r.md'), 'md')).rejects.toMatchObject({
      reason: { key: 'report.notWritten' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('keeps foreign words in their place: no markup of theirs reaches the page', () => {
    const blocks = [
      { kind: 'heading', level: 1, text: '<script>alert(1)</script>' },
      { kind: 'table', columns: ['a|b'], rows: [['<img src=x onerror=y>', 'line\n| new | row |']] },
      { kind: 'code', lines: ['```', '# out', '</pre><script>'] },
      { kind: 'quote', lines: ['```', '# out', '</pre><script>'] },
    ] as const
    const html = [...writeHtml(blocks as never, 'en')].join('')
    expect(html).not.toMatch(/<script|<img|<\/pre><script/)
    const markdown = [...writeMarkdown(blocks as never)].join('')
    expect(markdown).not.toMatch(/^\| new/m)
    expect(markdown).toContain('\n````\n```\n# out')
    expect(markdown).toContain('\n> ````\n> ```\n> # out')
  })

  test('breaks no word of a table on paper, a moment nowhere, and a hash or path only where it must', () => {
    const hash = 'a'.repeat(64)
    const rows = [['récupérable', '2026-11-21\u00a023:55:52', 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgent', hash]]
    const html = [...writeHtml([{ kind: 'table', columns: ['a', 'b', 'c', 'd'], rows }], 'fr')].join('')
    expect(html).toContain('<td>récupérable</td><td><span class="whole">2026-11-21\u00a023:55:52</span></td>')
    expect(html).toContain('<span class="long">HKLM\\<wbr>SOFTWARE\\<wbr>Microsoft\\<wbr>BcdrAgent</span>')
    expect(html).toContain(`<span class="long">${hash}</span>`)
    expect(html).not.toMatch(/(?:^|[^.\w-])(?:th|td)[^{}]*\{[^}]*overflow-wrap: anywhere/m)
  })

  test('of an empty journal says that nothing was changed', async () => {
    const { session } = await openTestSession('healthy')
    const blocks = [
      ...reportBlocks(
        {
          ...emptySource(session),
          records: [],
          runs: [],
        },
        'en',
      ),
    ]
    expect(blocks).toContainEqual({ kind: 'text', text: 'Nothing was changed.' })
  })

  test('tells what was answered to a condition that is asked, and each override with its reason', () => {
    const title = { en: 'Nobody restores now', fr: '', nl: '' }
    const guard = {
      id: 'no-restore',
      title,
      asked: true,
      verdict: 'unknown',
      reason: { key: 'guard.asked', values: {} },
    }
    const told = {
      ...run,
      answers: { 'no-restore': true },
      overrides: { 'no-job': 'The job hangs since Monday.' },
      plan: { ...run.plan, guards: [guard] },
    } as unknown as Run
    const source = { ...emptySource(asked.session), records: [], runs: [told] }
    const blocks = [...reportBlocks(source, 'en')].map((block) =>
      block.kind === 'table' ? { ...block, rows: [...block.rows] } : block,
    )
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'table', rows: [['Nobody restores now (no-restore)', 'asked', 'yes']] }),
    )
    expect(JSON.stringify(blocks)).toContain('“no-job” was overridden: The job hangs since Monday.')
  })

  test('names the checks that passed, also when their names were written down long before', async () => {
    const { session } = await openTestSession('healthy')
    const { findings } = await session.check({})
    await session.check({})
    const path = join(await temporaryFolder(), 'report.json')
    await save(session, path, 'json')
    const { records } = JSON.parse(await readFile(path, 'utf8'))
    const last = records.findLast(({ entry }: JournalRecord) => entry.kind === 'checked')
    await save(session, `${path}.md`, 'md', { scope: { kind: 'since', since: Date.parse(last.at) } })
    const text = await readFile(`${path}.md`, 'utf8')
    expect(findings.length).toBeGreaterThan(0)
    for (const { check } of findings) expect(text).toContain(markdownText(check))
  })

  test.each([
    ['HTML', (blocks: Iterable<ReportBlock>) => writeHtml(blocks, 'en')],
    ['Markdown', writeMarkdown],
  ] as const)('as %s is written while it is read: no more than one record is held', (_, write) => {
    const { session, diagnosis } = asked
    let [read, written] = [0, 0]
    function* records(): Generator<JournalRecord> {
      for (; read < 5000; read++)
        yield { at: `time ${read}`, entry: { kind: 'diagnosed', text: 'x', diagnosis } } as never
    }
    function* runs(): Generator<Run> {
      for (; read < 5500; read++) yield { ...run, startedAt: `time ${read}` }
    }
    // How things stand is gathered beforehand; the timeline reads the records once more.
    const source = { ...emptySource(session), records: records(), runs: runs() }
    for (const part of write(reportBlocks(source, 'en'))) {
      for (const [, time] of part.matchAll(/time (\d+)/g)) written = Math.max(written, Number(time) + 1)
      expect(read - written).toBeLessThanOrEqual(1)
    }
    expect(written).toBe(5500)
  })
})
