import { cp, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/installed.mjs'
import { writeParsedKnowledge } from '../../scripts/write-parsed-knowledge.mjs'
import { runMedic } from '../support/run-medic.ts'

const applied = 'azure-vm/network-calls-slow'
const other = 'azure-vm/com-plus-error'
/** One file of each kind: the case of the repair, another case, and the lists for all cases. */
const files = [`cases/${applied}.yaml`, `cases/${other}.yaml`, 'concepts.yaml', 'error-codes.yaml', 'vss-writers.yaml']

/** What can be wrong with a knowledge file: how it comes to be, and the line that the problem names (`null`: the whole file). */
const breakages: Record<string, { line: number | null; make(path: string, text: string): Promise<void> }> = {
  'an alias that a typing error made': {
    line: 3,
    make: (path) => writeFile(path, '# one\n# two\nen: *important\n'),
  },
  'a bracket that is not closed': { line: 3, make: (path) => writeFile(path, '# one\n# two\nen: [') },
  'words instead of fields': { line: 1, make: (path) => writeFile(path, 'nothing of use') },
  'aliases that would fill the memory': { line: 2, make: (path) => writeFile(path, manyAliases()) },
  'brackets deeper than the call stack': { line: 1, make: (path) => writeFile(path, '['.repeat(50_000)) },
  'the code page of old editors': {
    line: 2,
    make: (path) => writeFile(path, Buffer.from('# a\n# é\nb: 1\n', 'latin1')),
  },
  'UTF-16': { line: 1, make: (path, text) => writeFile(path, Buffer.from(`\ufeff${text}`, 'utf16le')) },
  'UTF-16 without its mark': { line: 1, make: (path) => writeFile(path, Buffer.from('schema: 1\n', 'utf16le')) },
  'binary content': { line: 1, make: (path) => writeFile(path, Buffer.from([0x4d, 0x5a, 0, 0, 255, 254])) },
  'nothing in it': { line: null, make: (path) => writeFile(path, '') },
  'a folder in its place': { line: null, make: (path) => rm(path).then(() => void mkdir(path)) },
  'no permission to read it, or a link to itself': {
    line: null,
    make: (path) => rm(path).then(() => symlink(path, path)),
  },
  '100 MB': { line: null, make: (path, text) => writeLarge(path, text) },
}

function manyAliases(): string {
  const lines = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`)
  return `a0: &a0 [x]\n${lines.join('\n')}\n`
}

async function writeLarge(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  await file.writeFile(`${text}#`)
  await file.truncate(100 * 1024 * 1024)
  await file.close()
}

let copies = ''
let prepared = ''
let run = ''

beforeAll(async () => {
  copies = await mkdtemp(join(tmpdir(), 'backup-medic-'))
  prepared = join(copies, 'whole')
  for (const file of files) {
    const text = await readFile(join(root, 'knowledge', file), 'utf8')
    await mkdir(dirname(join(prepared, 'knowledge', file)), { recursive: true })
    await writeFile(join(prepared, 'knowledge', file), text.replace(/^related: .*$/m, ''))
  }
  for (const shared of ['common', 'limits.yaml', 'endpoints.yaml', 'concepts.yaml']) {
    await cp(join(root, 'knowledge', shared), join(prepared, 'knowledge', shared), { recursive: true })
  }
  writeParsedKnowledge(join(prepared, 'knowledge'), join(prepared, 'out', 'knowledge.json'))
  const on = ['--json', '--simulate', 'vm-network-slow', '--state-dir', join(prepared, 'state')]
  const { json: plan } = await runMedic([...on, 'plan', applied])
  run = (await runMedic([...on, 'fix', applied, '--confirm', plan.hash])).json.run
  return () => rm(copies, { recursive: true, force: true })
})

/** A program of its own with a repaired server, and how to run its commands. */
async function program() {
  const top = await mkdtemp(join(copies, 'program-'))
  await cp(prepared, top, { recursive: true })
  const on = ['--simulate', 'vm-network-slow', '--state-dir', join(top, 'state')]
  return {
    knowledge: join(top, 'knowledge'),
    report: join(top, 'report.md'),
    medic: (...args: string[]) => runMedic([...on, ...args], top),
  }
}

async function damagedProgram(file: string, breakage: string) {
  const opened = await program()
  const path = join(opened.knowledge, file)
  const text = await readFile(path, 'utf8')
  await breakages[breakage]?.make(path, text)
  return opened
}

const pairs = files.flatMap((file) => Object.keys(breakages).map((breakage) => ({ file, breakage })))

describe.concurrent('a knowledge file that is damaged', () => {
  test('is tried in every way, for every file', () => expect(pairs.length).toBe(5 * 13))

  test.each(pairs)(
    '$file with $breakage is named with its line, and stops no command that does not need it',
    async ({ file, breakage }) => {
      const { medic, report } = await damagedProgram(file, breakage)
      const line = breakages[breakage]?.line ?? null
      const named = line === null ? `${file}: ` : `${file}:${line}: `
      const damagedCase = file.startsWith('cases/') ? file.slice('cases/'.length, -'.yaml'.length) : null
      const intact = damagedCase === applied ? other : applied

      const listed = await medic('--json', 'cases')
      expect([listed.code, listed.json.map(({ id }: { id: string }) => id).includes(intact)]).toEqual([65, true])
      expect(listed.err).toContain(named)
      const diagnosed = await medic('diagnose', '--text', 'UserErrorGuestAgentStatusUnavailable is no code of ours')
      expect([0, 3]).toContain(diagnosed.code)
      expect(diagnosed.err).toContain(named)
      const checked = await medic('check')
      expect([checked.code, checked.err.includes(named)]).toEqual([2, true])
      expect((await medic('check', '--case', intact)).code).toBeLessThan(3)
      if (damagedCase !== null) {
        const planned = await medic('plan', damagedCase)
        expect(planned.code).toBe(65)
        expect(planned.err).toContain(file)
      }
      for (const [code, ...args] of [
        [0, 'journal'],
        [0, 'answer', run, 'back-up-now', 'yes'],
        [0, 'report', '--out', report],
        [0, 'resume'],
        [0, 'undo', '--all'],
        [0, 'simulate', '--state'],
      ] as const) {
        const ended = await medic(...args)
        expect([args[0], ended.code, ended.err]).toEqual([args[0], code, ''])
      }
      const planned = await medic('--json', 'plan', intact)
      expect([0, 4]).toContain(planned.code)
      if (planned.code === 0) expect((await medic('fix', intact, '--confirm', planned.json.hash)).code).toBe(0)
    },
  )

  test.each(files)('%s may be missing', async (file) => {
    const { knowledge, medic } = await program()
    await rm(join(knowledge, file))
    const listed = await medic('cases')
    // A case that is not there is none; the lists are expected.
    const said = file.startsWith('cases/') ? [0, ''] : [65, `${file}: cannot be read (ENOENT)\n`]
    expect([listed.code, listed.err]).toEqual(said)
    expect((await medic('check')).code).toBeLessThan(3)
    for (const args of [['journal'], ['resume'], ['undo', run]]) expect((await medic(...args)).code).toBe(0)
  })

  test.each(['knowledge', 'knowledge/cases', 'knowledge/cases/azure-vm', 'out'])(
    'the whole folder %s too',
    async (folder) => {
      for (const inItsPlace of ['nothing', 'a file', 'a link to itself']) {
        const { knowledge, medic } = await program()
        const path = join(knowledge, '..', folder)
        await rm(path, { recursive: true })
        if (inItsPlace === 'a file') await writeFile(path, 'x')
        if (inItsPlace === 'a link to itself') await symlink(path, path)
        expect([0, 65]).toContain((await medic('cases')).code)
        for (const args of [['journal'], ['resume'], ['undo', '--all']]) expect((await medic(...args)).code).toBe(0)
      }
    },
  )
})
