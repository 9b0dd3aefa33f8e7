import { describe, expect, test } from 'vitest'
import { regAdd } from '../../electron/resources/registry-value/reg-command.ts'
import { sameAccess } from '../../shared/model/sddl.ts'
import { openTestSession } from '../support/open-test-session.ts'

describe('a change is refused, and nothing is planned,', () => {
  test('when a service runs under an account whose password cannot be read', async () => {
    const { session } = await openTestSession('com-plus-broken', (state) => {
      const msdtc = state.services.MSDTC
      if (msdtc) msdtc.account = 'CONTOSO\\svc-dtc'
    })
    await expect(session.plan('azure-vm/com-plus-error', {})).rejects.toMatchObject({
      reason: { key: 'refusal.accountWithPassword', values: { account: 'CONTOSO\\svc-dtc' } },
    })
  })

  test('when the volume has no room for the desired shadow storage', async () => {
    const { session } = await openTestSession('shadow-storage-too-small', (state) => {
      const volume = state.volumes['C:']
      if (volume) volume.freeBytes = '1000000'
    })
    await expect(session.plan('mars/shadow-storage-too-small', {})).rejects.toMatchObject({
      reason: { key: 'refusal.volumeTooFull' },
    })
  })

  test('when the value to be overwritten holds a secret, which no journal may keep', async () => {
    const { session } = await openTestSession('vm-network-slow', (state) => {
      state.registry['HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys'] = {
        SnapshotMethod: { kind: 'String', data: 'http://admin:hunter2pass@proxy:8080' },
      }
    })
    await expect(session.plan('azure-vm/network-calls-slow', {})).rejects.toMatchObject({
      reason: { key: 'plan.holdsSecret' },
    })
  })

  test('when a dependent of the service to be restarted must never stop', async () => {
    const { session } = await openTestSession('vss-writers-failed', (state) => {
      const schedule = state.services.Schedule
      if (schedule) schedule.dependsOn = [...schedule.dependsOn, 'CryptSvc']
    })
    await expect(session.plan('azure-vm/vss-writers-bad-state', {})).rejects.toMatchObject({
      reason: { key: 'refusal.neverRestarted', values: { service: 'Schedule' } },
    })
  })
})

describe('access lists compare', () => {
  const own = 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)'
  test.each([
    ['the marks that Windows sets by itself', 'D:P(A;;0x12019f;;;WD)(A;;FA;;;BA)', true],
    ['entries inherited from above', 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)(A;ID;FA;;;SY)', true],
    ['the order of grants', 'D:PAI(A;;FA;;;BA)(A;;0x12019F;;;WD)', true],
  ])('without regard to %s', (_, other, same) => {
    expect(sameAccess(own, other)).toBe(same)
  })

  test.each([
    ['protection from inheritance', 'D:AI(A;;0x12019f;;;WD)(A;;FA;;;BA)'],
    ['another right', 'D:PAI(A;;FA;;;WD)(A;;FA;;;BA)'],
    ['one more entry', 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)(A;;FA;;;SY)'],
    ['a denial', 'D:PAI(D;;0x12019f;;;WD)(A;;FA;;;BA)'],
  ])('with regard to %s', (_, other) => {
    expect(sameAccess(own, other)).toBe(false)
  })
})

describe('the REG ADD line', () => {
  test('quotes so that a command prompt reads the same value', () => {
    const line = regAdd({ key: 'HKLM\\SOFTWARE\\A B', name: 'Path to' }, { kind: 'String', data: 'C:\\say "hi"\\' })
    expect(line).toBe('REG ADD "HKLM\\SOFTWARE\\A B" /v "Path to" /t REG_SZ /d "C:\\say \\"hi\\"\\\\" /f')
  })
})
