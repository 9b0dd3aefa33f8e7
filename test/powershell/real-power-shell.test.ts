import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { callText } from '../../electron/server/call-text.ts'
import { vssWritersAnswerSchema } from '../../shared/reads/vss-writers.ts'
import {
  describeOnPowerShell,
  openRealSessionForTest,
  scriptsForTests,
} from '../support/power-shell/real-power-shell.ts'
import { isAlive } from '../support/power-shell/stand-in.ts'
import { labels, type PrintedWriter, writerOutput } from '../support/power-shell/writer-output.ts'

const limit = 60_000

describeOnPowerShell('on a real PowerShell', (ask, session) => {
  describe('arguments come back unchanged (S10)', () => {
    test.each([
      "it's",
      '"quoted"',
      '$(Get-Date) $env:PATH $x',
      '`n `$ ``',
      'two\nlines\r\nand\ttab',
      'é ü ß ø Ж 日本 ﷽',
      '😀 👩‍🚒',
      'before\0after',
      '',
      ' ',
      "'; Remove-Item x; '",
      '\u2018\u2019\u201a\u201b\u201c\u201d',
      '2026-11-21T10:00:00Z',
      '/Date(1234567890)/',
      '\ufeffBOM',
      '%windir% %%',
      'C:\\new\\temp \\\\server\\u0041\\',
      '@{a=1}',
      '-Verbose',
      '=marked',
      'x'.repeat(100_000),
    ])('%j', async (text) => {
      expect(await ask('Get-Echo', { value: text })).toEqual({ value: text })
    })

    test('names that are also members of a hashtable', async () => {
      const value = { keys: ['a'], values: 1, count: null, item: 'x', length: true }
      expect(await ask('Get-Echo', { value })).toEqual({ value })
    })

    test('any text, list and object', async () => {
      const value = fc.letrec((tie) => ({
        any: fc.oneof(
          { maxDepth: 3 },
          fc.string({ unit: 'binary' }),
          fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('any'), { maxLength: 4 }),
          fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('any'), { maxKeys: 4 }),
        ),
      })).any
      await fc.assert(
        fc.asyncProperty(value, async (sent) => {
          expect(await ask('Get-Echo', { value: sent })).toEqual({ value: sent })
        }),
        { numRuns: 60 },
      )
    })

    test('also in the text of a call that a person can copy', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (name, data) => {
          const args = { hive: 'LocalMachine', key: 'A', name, value: { kind: 'String', data } } as const
          const text = callText('Set-RegistryValueState', args)
          const understood = { commands: 1, name: 'Set-RegistryValueState' }
          expect(await ask('Get-CallArgument', { text })).toEqual({
            ...understood,
            arguments: { Hive: args.hive, Key: args.key, Name: name, Value: args.value },
          })
        }),
        { numRuns: 40 },
      )
    })
  })

  test('its own parser finds no error in any script', async () => {
    const scripts = scriptsForTests()
    for (const name of scripts.names) {
      const text = scripts.sourceOf(name)
      if (text !== undefined) expect(await ask('Get-ParseError', { text }), name).toEqual({ errors: [] })
    }
  })

  test('numbers and times are written alike, whatever the culture of the server (R9)', async () => {
    expect(await ask('Get-CultureText')).toEqual({ json: '[1.5,-2]', utc: '2026-01-02T03:04:05Z' })
  })

  test('refuses a function that is not on the list', async () => {
    await expect(ask('Get-ChildItem')).rejects.toMatchObject({ code: 'failed' })
    await expect(ask('get-echo')).rejects.toMatchObject({ code: 'failed' })
  })

  test.each([
    ['unauthorized', 'denied', 5],
    ['security', 'denied', 5],
    ['win32Denied', 'denied', 5],
    ['win32', 'failed', 1051],
    ['wrapped', 'failed', 1069],
    ['timeout', 'timeout', null],
    ['text', 'failed', null],
    ['nothing', 'failed', null],
    ['two', 'failed', null],
    ['live', 'failed', null],
    ['date', 'failed', null],
    ['large', 'failed', null],
    ['nonTerminating', 'failed', null],
  ])('a failure of the kind %s is %s with the number %s', async (way, code, nativeCode) => {
    await expect(ask('Get-Failure', { way })).rejects.toMatchObject({ code, nativeCode })
    expect(session().usable).toBe(true)
  })

  test('a function that never answers is ended at its limit (R6)', async () => {
    const other = await openRealSessionForTest()
    await expect(other.request('Wait-Forever', {}, 500)).rejects.toMatchObject({ code: 'timeout' })
    expect(isAlive(other.processId ?? 0)).toBe(false)
    expect(await ask('Get-Echo', { value: 1 })).toEqual({ value: 1 })
  })

  describe('registry data', () => {
    test.each([
      { kind: 'String', data: '' },
      { kind: 'ExpandString', data: '%windir%\\x' },
      { kind: 'DWord', data: '0' },
      { kind: 'DWord', data: '4294967295' },
      { kind: 'QWord', data: '18446744073709551615' },
      { kind: 'QWord', data: '9223372036854775808' },
      { kind: 'MultiString', data: [] },
      { kind: 'MultiString', data: ['', 'a', ''] },
      { kind: 'MultiString', data: ['one'] },
      { kind: 'MultiString', data: ['😀', '🚒 x'] },
      { kind: 'Binary', data: '' },
      { kind: 'Binary', data: 'AP8=' },
      { kind: 'None', data: 'AQ==' },
    ])('$kind $data is written and read without loss', async (value) => {
      expect(await ask('Get-RegistryRoundTrip', { value })).toEqual(value)
    })

    test.each([
      ['Unknown', 'text'],
      ['DWord', 'text'],
      ['String', 1],
      ['Binary', 'text'],
    ])('of kind %s is refused when it is %j', async (kind, data) => {
      await expect(ask('Get-RegistryMismatch', { kind, data })).rejects.toMatchObject({ code: 'failed' })
    })

    test.each(['String', 'ExpandString', 'MultiString'])(
      'of kind %s is refused when it holds half a character',
      async (kind) => {
        for (const half of [0xd83d, 0xde00]) {
          await expect(ask('Get-RegistryHalfCharacter', { kind, half })).rejects.toMatchObject({ code: 'failed' })
        }
      },
    )

    test.each([
      { kind: 'DWord', data: '4294967296' },
      { kind: 'DWord', data: '-1' },
      { kind: 'Link', data: '' },
    ])('$kind $data is refused', async (value) => {
      await expect(ask('Get-RegistryRoundTrip', { value })).rejects.toMatchObject({ code: 'failed' })
    })
  })

  describe('the output of vssadmin list writers', () => {
    const healthy = (name: string, digit: number, fine: string): PrintedWriter => ({
      name,
      classId: `${String(digit).repeat(8)}-0000-4000-8000-000000000000`,
      state: 1,
      word: 'Flum',
      lastError: fine,
    })
    const read = async (text: string) => vssWritersAnswerSchema.parse(await ask('ConvertFrom-VssWriterText', { text }))

    test.each(Object.keys(labels))('gives the same verdicts in %s (R9)', async (language) => {
      const writers: PrintedWriter[] = [
        healthy('System Writer', 1, 'Nak'),
        healthy("Bob's Writer", 2, 'Nak'),
        healthy('Registry Writer', 3, 'Nak'),
        { ...healthy('SqlServerWriter', 4, 'Brok'), state: 8 },
        { ...healthy('WMI Writer', 5, 'Zeit: um'), state: 1 },
        { ...healthy('COM+ REGDB Writer', 6, 'Nak'), state: 5 },
      ]
      for (const lineEnd of ['\r\n', '\n']) {
        const { writers: found, unread } = await read(writerOutput(language, writers, lineEnd))
        expect(unread).toBe(0)
        expect(found).toEqual(
          writers.map(({ name, classId, state, lastError }) => ({
            name,
            classId,
            state,
            lastError,
            hasLastError: lastError !== 'Nak',
          })),
        )
      }
    })

    test.each(Object.keys(labels))(
      'gives them in %s also where its bytes are read in another code page',
      async (language) => {
        const writers = [1, 2, 3].map((digit) => healthy(`Writer ${digit}`, digit, 'Nak é'))
        const text = writerOutput(language, [...writers, { ...healthy('WMI Writer', 4, 'Défaut'), state: 7 }])
        // As UTF-8 taken for a page of one byte each, and as signs that the page does not have.
        for (const misread of [
          Buffer.from(text, 'utf8').toString('latin1'),
          text.replace(/[^\n\r -~\uff1a]/g, '\ufffd'),
        ]) {
          const { writers: found, unread } = await read(misread.replaceAll('\u00ef\u00bc\u009a', '\uff1a'))
          expect([unread, found.map(({ state, hasLastError }) => [state, hasLastError])]).toEqual([
            0,
            [
              [1, false],
              [1, false],
              [1, false],
              [7, true],
            ],
          ])
        }
      },
    )

    test.each([
      'Waiting for responses.\r\nThese may be delayed if a shadow copy is being prepared.\r\n\r\n',
      'Attente de réponses.\r\nElles peuvent être retardées si un cliché instantané est en préparation.\r\n\r\n',
      "Es wird auf 'Antworten' gewartet.\r\nDiese können sich verzögern.\r\n\r\n",
      'Wachten op reacties.\r\nDeze kunnen vertraagd zijn.\r\n\r\n',
    ])('takes no writer from the lines that ask for patience: %j', async (waiting) => {
      const whole = writerOutput('English', [healthy('A', 1, 'x'), healthy('B', 2, 'x')])
      const at = whole.indexOf('Writer name')
      const { writers, unread } = await read(whole.slice(0, at) + waiting + whole.slice(at))
      expect([writers.map(({ name }) => name), unread]).toEqual([['A', 'B'], 0])
    })

    test('claims nothing about last errors with fewer than three stable writers', async () => {
      const { writers } = await read(writerOutput('English', [healthy('A', 1, 'x'), healthy('B', 2, 'x')]))
      expect(writers.map(({ hasLastError }) => hasLastError)).toEqual([null, null])
    })

    test('claims nothing about last errors when no text has the majority', async () => {
      const mixed = ['x', 'x', 'y', 'y'].map((text, index) => healthy(`W${index}`, index, text))
      const { writers } = await read(writerOutput('German', mixed))
      expect(writers.every(({ hasLastError }) => hasLastError === null)).toBe(true)
    })

    test('counts a block that lacks a line as unread, never as healthy', async () => {
      const whole = writerOutput('English', [healthy('A', 1, 'x'), healthy('B', 2, 'x')])
      for (const label of ['Writer Id', 'Writer Instance Id', 'State', 'Last error']) {
        const cut = whole.replace(new RegExp(`^ +${label}: .*\r\n`, 'm'), '')
        const { writers, unread } = await read(cut)
        expect(unread, label).toBe(1)
        expect(writers.map(({ name }) => name)).toEqual(['B'])
      }
    })

    test('has no writers in a text without any', async () => {
      expect(await read('Waiting for responses.\r\nThese may be delayed.\r\n')).toEqual({ writers: [], unread: 0 })
      expect(await read('')).toEqual({ writers: [], unread: 0 })
    })
  })

  test.each([
    ['LocalSystem', 'LocalSystem'],
    ['NT AUTHORITY\\SYSTEM', 'LocalSystem'],
    ['NT AUTHORITY\\LocalService', 'LocalService'],
    ['nt authority\\network service', 'NetworkService'],
    ['.\\NetworkService', 'NetworkService'],
  ])('the account %s is %s', async (account, builtIn) => {
    expect(await ask('Get-Account', { account })).toEqual({ builtIn })
  })

  // Where there is no Windows, every name fails to be resolved, as where the domain does not answer.
  test.skipIf(process.platform === 'win32')(
    'an account that cannot be resolved is another account, no error',
    async () => {
      expect(await ask('Get-Account', { account: 'CONTOSO\\svc-portal' })).toEqual({ builtIn: null })
    },
  )

  test.each([
    [['SslBindingInfo'], true],
    [['SslSniBindingInfo', 'SslCcsBindingInfo'], true],
    [['SslCcsBindingInfo'], false],
    [[], false],
  ])('web bindings of the kinds %j use a certificate of the store: %s', async (keys, found) => {
    expect(await ask('Get-HttpBinding', { keys })).toEqual({ found })
  })

  test.each(['..\\x', 'a/b', 'a\\b', '..', '.', '', 'a:stream', 'a*', 'C:'])(
    'the file name %j is refused',
    async (name) => {
      await expect(ask('Get-PathCheck', { name })).rejects.toMatchObject({ code: 'failed' })
    },
  )

  test.each(['relative', '\\\\host\\share\\x', 'C:\\a\\..\\b', 'C:\\%NoSuchVariable%\\x', 'C:x', '/etc'])(
    'the path %j is refused',
    async (path) => {
      await expect(ask('Get-PathCheck', { path })).rejects.toMatchObject({ code: 'failed' })
    },
  )

  test('arguments of a tool are quoted as Windows programs split them', async () => {
    const args = ['plain', 'two words', '', 'say "hi"', 'ends with \\', 'C:\\a b\\', '/On=C:\\', 'a\\\\"b']
    expect(await ask('Get-ArgumentText', { arguments: args })).toEqual({
      text: 'plain "two words" "" "say \\"hi\\"" "ends with \\\\" "C:\\a b\\\\" /On=C:\\ "a\\\\\\\\\\"b"',
    })
  })

  describe.skipIf(process.platform === 'win32')('a tool of Windows', () => {
    function folderWith(script: string): string {
      const folder = mkdtempSync(join(tmpdir(), 'tool-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      writeFileSync(join(folder, 'vssadmin.exe'), `#!/bin/sh\n${script}\n`)
      chmodSync(join(folder, 'vssadmin.exe'), 0o755)
      return folder
    }

    test('runs from its own folder; a decoy in PATH or the working folder never does (S11)', async () => {
      const right = folderWith('echo right; cat; exit 7')
      const decoy = folderWith(`touch "${right}/decoy-ran"`)
      const [path, cwd] = [process.env.PATH, process.cwd()]
      process.env.PATH = `${decoy}:${path}`
      onTestFinished(() => {
        process.env.PATH = path
        process.chdir(cwd)
      })
      process.chdir(decoy)
      const fresh = await openRealSessionForTest()
      expect(await fresh.request('Get-ToolOutput', { folder: right, arguments: [], seconds: 30 }, limit)).toEqual({
        exitCode: 7,
        output: 'right\n',
        errorText: '',
      })
      expect(existsSync(join(right, 'decoy-ran'))).toBe(false)
    })

    test('does not run at all when it is not in its folder (S11)', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'empty-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      const asked = ask('Get-ToolOutput', { folder, arguments: [], seconds: 30 })
      await expect(asked).rejects.toMatchObject({ code: 'failed', nativeCode: 2 })
    })

    test('is ended at its time limit', async () => {
      const folder = folderWith('exec sleep 600')
      const asked = ask('Get-ToolOutput', { folder, arguments: [], seconds: 1 })
      await expect(asked).rejects.toMatchObject({ code: 'timeout' })
      expect(session().usable).toBe(true)
    })

    test('may print much on both outputs without blocking', async () => {
      const folder = folderWith(
        'i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789; echo e >&2; i=$((i+1)); done',
      )
      const ran = (await ask('Get-ToolOutput', { folder, arguments: [], seconds: 60 })) as { output: string }
      expect(ran.output.split('\n')).toHaveLength(3001)
    })
  })
})
