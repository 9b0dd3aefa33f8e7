import { readlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PowerShellSession } from '../../electron/powershell/session.ts'
import { isAlive, makeStandIn, openOnStandIn, standInOptions, standInRuns } from '../support/power-shell/stand-in.ts'

const limit = 20_000

describe.runIf(standInRuns)('a PowerShell session', { timeout: 60_000 }, () => {
  test('answers the value of a function', async () => {
    const standIn = makeStandIn({ values: { 'Get-ServerLoad': { cpuPercent: 12 } } })
    const session = await openOnStandIn(standIn)
    expect(await session.request('Get-ServerLoad', {}, limit)).toEqual({ cpuPercent: 12 })
    expect(session.usable).toBe(true)
  })

  test('is started without profile, prompts and logo, and never with another execution policy (S15)', async () => {
    const standIn = makeStandIn()
    await openOnStandIn(standIn)
    const [started] = standIn.log()
    expect(started?.arguments).toEqual([
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-OutputFormat',
      'Text',
      '-NoExit',
      '-Command',
      '-',
    ])
  })

  test('gets the allowed environment and nothing else (S12)', async () => {
    process.env.BACKUP_MEDIC_TEST_SECRET = 'hunter2'
    const standIn = makeStandIn()
    await openOnStandIn(standIn)
    delete process.env.BACKUP_MEDIC_TEST_SECRET
    const names = Object.keys(standIn.log()[0]?.environment ?? {})
    expect(names).toContain('POWERSHELL_TELEMETRY_OPTOUT')
    expect(names).not.toContain('BACKUP_MEDIC_TEST_SECRET')
    expect(standIn.log()[0]?.environment?.PATH).toBe('/usr/bin:/bin')
  })

  test.runIf(process.platform === 'linux')('works in no folder of its caller (S11)', async () => {
    const session = await openOnStandIn(makeStandIn())
    expect(readlinkSync(`/proc/${session.processId}/cwd`)).toBe('/')
  })

  test('is the executable asked for, whatever NODE_POWERSHELL names (S11)', async () => {
    const decoy = makeStandIn()
    const standIn = makeStandIn()
    process.env.NODE_POWERSHELL = decoy.executable
    await openOnStandIn(standIn)
    expect(standIn.log()).not.toEqual([])
    expect(decoy.log()).toEqual([])
  })

  test('ignores warnings, CLIXML and escape codes around the answer (R10)', async () => {
    const standIn = makeStandIn({ behaviours: { 'Get-ServerLoad': { do: 'noisy', value: { fine: true } } } })
    const session = await openOnStandIn(standIn)
    expect(await session.request('Get-ServerLoad', {}, limit)).toEqual({ fine: true })
  })

  test('does not lose an answer whose end the library misses; such a session is replaced', async () => {
    const session = await openOnStandIn(makeStandIn({ inOnePiece: true, values: { 'Get-ServerLoad': { fine: true } } }))
    expect(await session.request('Get-ServerLoad', {}, limit)).toEqual({ fine: true })
    expect(session.usable).toBe(false)
  })

  test('survives a line of bytes in a foreign encoding before the answer', async () => {
    const standIn = makeStandIn({ behaviours: { 'Get-ServerLoad': { do: 'latin1' } } })
    const session = await openOnStandIn(standIn)
    expect(await session.request('Get-ServerLoad', {}, limit)).toEqual({})
  })

  test.each([
    ['output that is no envelope', { do: 'print', text: 'all is well\n' }],
    ['no output at all', { do: 'print', text: '' }],
    ['half an envelope', { do: 'half' }],
    ['two envelopes', { do: 'twice' }],
    ['the envelope of another request', { do: 'otherId' }],
    ['an envelope in UTF-16', { do: 'utf16' }],
    ['an envelope that is no JSON', { do: 'print', text: 'backup-medic:e30tLS0t\n' }],
    ['a wall of text', { do: 'wall', megabytes: 50 }],
  ] as const)('takes %s for garbled and ends the process (R10)', async (_what, behaviour) => {
    const standIn = makeStandIn({ behaviours: { 'Get-ServerLoad': behaviour } })
    const session = await openOnStandIn(standIn)
    await expect(session.request('Get-ServerLoad', {}, limit)).rejects.toMatchObject({ code: 'garbled' })
    expect(session.usable).toBe(false)
    expect(isAlive(session.processId ?? 0)).toBe(false)
  })

  test.each([0, 3])('takes a death with exit code %i in the middle of a call for a death (R10)', async (code) => {
    const standIn = makeStandIn({ behaviours: { 'Set-AccessListState': { do: 'die', code } } })
    const session = await openOnStandIn(standIn)
    await expect(session.request('Set-AccessListState', {}, limit)).rejects.toMatchObject({
      code: 'died',
      outcomeUnknown: true,
    })
    await expect(session.request('Get-ServerLoad', {}, limit)).rejects.toMatchObject({ code: 'died' })
  })

  test('ends a hanging call at its limit, together with all it had started (R6)', async () => {
    const standIn = makeStandIn({ behaviours: { 'Get-VssWriterState': { do: 'hang' } } })
    const session = await openOnStandIn(standIn)
    await expect(session.request('Get-VssWriterState', {}, 300)).rejects.toMatchObject({ code: 'timeout' })
    const child = standIn.log().find(({ event }) => event === 'child')?.child
    expect(child).toBeDefined()
    await expect.poll(() => isAlive(child ?? 0), { timeout: 20_000 }).toBe(false)
    expect(isAlive(session.processId ?? 0)).toBe(false)
  })

  test('ends when its caller gives up', async () => {
    const standIn = makeStandIn({ behaviours: { 'Get-VssWriterState': { do: 'hang' } } })
    const session = await openOnStandIn(standIn)
    const controller = new AbortController()
    const asked = session.request('Get-VssWriterState', {}, limit, controller.signal)
    await expect.poll(() => standIn.asked('Get-VssWriterState').length, { timeout: 20_000 }).toBe(1)
    controller.abort()
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
    expect(session.usable).toBe(false)
  })

  test('tells a refusal from another failure, with the Windows error number', async () => {
    const failure = { type: 'System.UnauthorizedAccessException', hresult: -2147024891, native: 5, message: 'x' }
    const standIn = makeStandIn({
      behaviours: {
        'Get-ServiceState': { do: 'fail', error: { ...failure, code: 'denied' } },
        'Stop-SingleService': { do: 'fail', error: { ...failure, code: 'failed', native: 1051 } },
      },
    })
    const session = await openOnStandIn(standIn)
    await expect(session.request('Get-ServiceState', {}, limit)).rejects.toMatchObject({
      code: 'denied',
      nativeCode: 5,
    })
    await expect(session.request('Stop-SingleService', {}, limit)).rejects.toMatchObject({
      code: 'failed',
      nativeCode: 1051,
      outcomeUnknown: false,
    })
    expect(session.usable).toBe(true)
  })

  test('takes secrets out of what the server says about a failure (S18)', async () => {
    const error = { code: 'failed', type: 'E', hresult: 0, native: null, message: 'the passphrase hunter2 is wrong' }
    const standIn = makeStandIn({ behaviours: { 'Get-ServiceState': { do: 'fail', error } } })
    const session = await openOnStandIn(standIn)
    await expect(session.request('Get-ServiceState', {}, limit)).rejects.toMatchObject({
      detail: 'the passphrase [redacted] is wrong',
    })
  })

  test('keeps nothing of earlier answers', async () => {
    const standIn = makeStandIn()
    const session = await openOnStandIn(standIn)
    for (let count = 0; count < 3; count += 1) await session.request('Get-ServerLoad', {}, limit)
    expect(session.remembered).toBe(0)
  })
})

describe.runIf(standInRuns)('opening a PowerShell session', { timeout: 60_000 }, () => {
  test.each([
    ['Constrained Language', { constrained: true }, 'constrained'],
    ['a restricted language mode', { ready: { languageMode: 'RestrictedLanguage' } }, 'constrained'],
    ['PowerShell 4.0', { ready: { version: '4.0' } }, 'tooOld'],
    ['PowerShell 5.0', { ready: { version: '5.0.10586.0' } }, 'tooOld'],
    ['a process that dies', { behaviours: { 'Initialize-MedicSession': { do: 'die', code: 1 } } }, 'noStart'],
    ['an unknown first answer', { ready: { functions: 'many' } }, 'noStart'],
  ] as const)('gives one clear reason for %s', async (_what, config, reason) => {
    const standIn = makeStandIn(config)
    await expect(PowerShellSession.open(standInOptions(standIn))).rejects.toMatchObject({ code: reason })
    for (const { pid } of standIn.log()) expect(isAlive(pid)).toBe(false)
  })

  test('ends a process that gives no first answer at its limit', async () => {
    const standIn = makeStandIn({ behaviours: { 'Initialize-MedicSession': { do: 'hang' } } })
    const opened = PowerShellSession.open(standInOptions(standIn, { startLimitMs: 300 }))
    await expect(opened).rejects.toMatchObject({ code: 'noStart' })
  })

  test('rejects when the executable is not there, and disturbs nothing else', async () => {
    const standIn = makeStandIn()
    const options = standInOptions(standIn, { executable: `${standIn.folder}/not-there` })
    await expect(PowerShellSession.open(options)).rejects.toMatchObject({ code: 'noStart' })
  })
})
