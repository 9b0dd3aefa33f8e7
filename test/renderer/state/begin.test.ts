import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { usualSettings } from '../../../shared/model/usual-settings.ts'
import { RecordedBridge, Refused } from '../recorded-bridge.ts'
import { failing, sessionView } from '../recorded-repair.ts'

function begun(chosen: Partial<Settings>, answers: ConstructorParameters<typeof RecordedBridge>[0] = {}) {
  const settings: Settings = { ...usualSettings, language: 'nl', ...chosen }
  const bridge = new RecordedBridge({
    'program:show': () => ({ version: '1.2.3', settings, stateFolder: 'C:\\State', places: [] }),
    'session:open': () => sessionView(),
    'server:roles': () => ['mars'],
    'check:run': () => ({ findings: [failing], entries: {}, ms: 5 }),
    ...answers,
  })
  const store = createSessionStore(bridge)
  return { bridge, store, done: store.getState().begin() }
}

describe('the beginning of a window', () => {
  test('brings what was chosen earlier, what the server is, and the health check, which began by itself', async () => {
    const { store, done } = begun({ theme: 'dark' })
    await done

    expect(store.getState()).toMatchObject({
      stage: 'open',
      language: 'nl',
      theme: 'dark',
      version: '1.2.3',
      stateFolder: 'C:\\State',
      roles: ['mars'],
      health: { running: false, findings: [failing] },
    })
  })

  test('leaves the checks to the administrator where the setting says so', async () => {
    const { bridge, store, done } = begun({ autoChecks: false })
    await done

    expect(bridge.askedFor('check:run')).toEqual([])
    expect(store.getState().health).toBeNull()
  })

  test('speaks the chosen language also when the server cannot be opened, and asks it for nothing more', async () => {
    const { bridge, store, done } = begun(
      {},
      {
        'session:open': () => {
          throw new Refused('PowerShell is missing')
        },
      },
    )
    await done

    expect(store.getState()).toMatchObject({ stage: 'failed', language: 'nl' })
    expect(bridge.asked.map(({ name }) => name).sort()).toEqual(['program:show', 'session:open'])
  })

  test('a simulated server can be opened in the place of one that could not be, and is checked', async () => {
    const { bridge, store, done } = begun(
      {},
      {
        'session:open': ({ simulate }) => {
          if (!simulate) throw new Refused('PowerShell is missing')
          return sessionView()
        },
      },
    )
    await done
    await store.getState().beginSimulation()

    expect(bridge.askedFor('session:open')).toEqual([{}, { simulate: true }])
    expect(store.getState()).toMatchObject({ stage: 'open', health: { findings: [failing] } })
  })

  test('the codes are fetched once, however often somebody looks for one', async () => {
    const { bridge, store, done } = begun({}, { 'code:list': () => [] })
    await done
    await Promise.all([store.getState().needCodes(), store.getState().needCodes()])

    expect(bridge.askedFor('code:list')).toHaveLength(1)
  })
})
