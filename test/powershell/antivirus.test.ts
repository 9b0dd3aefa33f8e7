import { describe, expect, test } from 'vitest'
import { antivirus } from '../../shared/reads/antivirus.ts'
import { describeOnPowerShell } from '../support/power-shell/real-power-shell.ts'

const status = {
  AMRunningMode: 'Normal',
  AntivirusEnabled: true,
  RealTimeProtectionEnabled: true,
  IsTamperProtected: true,
}
const preference = {
  LowThreatDefaultAction: 0,
  ModerateThreatDefaultAction: 2,
  HighThreatDefaultAction: 3,
  SevereThreatDefaultAction: 3,
  ExclusionPath: ['C:\\Scratch\\', 'D:\\'] as string[] | null,
  ExclusionProcess: null,
  ExclusionExtension: ['.vhd', 'log'],
}

/** What a French fltmc prints: the headings are translated, the rows are not. */
const filters = `
Nom du filtre                     Nb instances    Altitude    Cadre
------------------------------  -------------  ------------  -----
MsSecFlt                                6       385600         0
WdFilter                                6       328010         0
SRTSP                                   4       329000.5       0
storqosflt                              0       244000         0
luafv                                   1       135000         0
Old Legacy Filter                                            <Hérité>
`

describeOnPowerShell('Defender read by a real PowerShell', (request) => {
  const ask = (more: object) => request('Get-FakedDefender', { status, preference, filters, ...more })
  const read = async (more: object = {}) => antivirus.answer.parse(await ask(more))

  test('tells exclusions in one form, actions as numbers, and drivers by their altitude', async () => {
    expect(await read()).toEqual({
      defender: 'on',
      tamperProtected: true,
      defaultActions: { low: 0, moderate: 2, high: 3, severe: 3 },
      exclusionsHidden: false,
      exclusions: { paths: ['C:\\Scratch', 'D:\\'], processes: [], extensions: ['vhd', 'log'] },
      others: [{ name: 'SRTSP', altitude: '329000.5' }],
      monitors: [{ name: 'MsSecFlt', altitude: '385600' }],
    })
  })

  test.each([
    ['Normal', true, 'on'],
    ['Normal', false, 'off'],
    ['', true, 'on'],
    ['Passive Mode', true, 'passive'],
    ['EDR Block Mode', false, 'passive'],
    ['Not running', true, 'off'],
  ])('in the mode "%s" with scans %s is %s', async (AMRunningMode, RealTimeProtectionEnabled, mode) => {
    const answer = await read({ status: { ...status, AMRunningMode, RealTimeProtectionEnabled } })
    expect(answer.defender).toBe(mode)
  })

  test('in a mode that nobody published is unknown', async () => {
    await expect(read({ status: { ...status, AMRunningMode: 'Neuf' } })).rejects.toMatchObject({ code: 'failed' })
  })

  test('is absent without its service and off when that is stopped, and is not asked then', async () => {
    expect(await read({ service: 0, status: {} })).toMatchObject({ defender: 'absent' })
    const stopped = await read({ service: 1, status: {} })
    expect(stopped).toMatchObject({ defender: 'off' })
    expect(stopped).not.toHaveProperty('exclusions')
  })

  test('never takes hidden exclusions for none', async () => {
    const hidden = { preference: { ...preference, ExclusionPath: ['N/A: Must be an administrator'] } }
    const answer = await read(hidden)
    expect(answer).toMatchObject({ exclusionsHidden: true })
    expect(answer).not.toHaveProperty('exclusions')
    const entry = { type: 'path', value: 'C:\\Scratch' }
    expect(await ask({ ...hidden, entry })).toMatchObject({ state: { obstacle: 'hidden' } })
  })

  describe('one exclusion', () => {
    const entry = { type: 'path', value: 'c:\\scratch' }

    test.each([
      [{ type: 'path', value: 'c:\\SCRATCH' }, true],
      [{ type: 'path', value: 'C:\\Scratch\\Deeper' }, false],
      [{ type: 'path', value: 'D:\\' }, true],
      [{ type: 'extension', value: 'VHD' }, true],
      [{ type: 'extension', value: '.log' }, true],
      [{ type: 'process', value: 'C:\\Scratch' }, false],
    ])('%j: %s', async (one, exists) => {
      expect(await ask({ entry: one })).toMatchObject({ state: { exists, obstacle: 'none' } })
    })

    test('is refused where a policy or tamper protection rules', async () => {
      const ruled = (name: string) => ask({ entry, preference: { ...preference, [name]: 1 } })
      expect(await ruled('DisableLocalAdminMerge')).toMatchObject({ state: { obstacle: 'localMergeOff' } })
      expect(await ruled('TPExclusions')).toMatchObject({ state: { obstacle: 'tamperProtection' } })
    })

    test('is added to an empty list, and removed in the spelling in which it is stored', async () => {
      const empty = { ...preference, ExclusionPath: null }
      const added = await ask({ entry, change: 'add', preference: empty })
      expect(added).toEqual({ state: { exists: true, obstacle: 'none' }, paths: ['c:\\scratch'] })
      const removed = await ask({ entry, change: 'remove' })
      expect(removed).toEqual({ state: { exists: false, obstacle: 'none' }, paths: ['D:\\'] })
    })
  })
})
