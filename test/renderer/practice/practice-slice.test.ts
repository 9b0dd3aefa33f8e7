import { describe, expect, test } from 'vitest'
import { tourFault } from '../../../renderer/screens/practice/practice-slice.ts'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import type { Replies } from '../../../shared/ipc.ts'
import { usualSettings } from '../../../shared/model/usual-settings.ts'
import { RecordedBridge, Refused } from '../recorded-bridge.ts'
import { failing, passing, recordsOf, repaired, sessionView, tlsCase, tlsPlan } from '../recorded-repair.ts'

const at = { case: 'mars/tls12', fault: 'off' }

async function opened(answers: ConstructorParameters<typeof RecordedBridge>[0] = {}) {
  let practice: Replies['session:open']['practice'] = null
  const bridge: RecordedBridge = new RecordedBridge({
    'program:show': () => ({
      version: '1.2.3',
      settings: { ...usualSettings, language: 'nl', theme: 'dark' },
      stateFolder: 'C:\\State',
      places: [],
    }),
    'session:open': () => ({ ...sessionView(practice ? [] : recordsOf(repaired)), practice }),
    'server:roles': () => ['mars'],
    'check:run': () => ({ findings: [practice ? failing : passing], entries: {}, ms: 5 }),
    'case:show': () => tlsCase,
    'plan:make': () => tlsPlan,
    'settings:set': () => ({ ...usualSettings, language: 'nl' }),
    'practice:begin': (fault) => {
      practice = { ...fault, home: 'SRV-BACKUP01' }
      return null
    },
    'practice:end': () => {
      practice = null
      return null
    },
    ...answers,
  })
  const store = createSessionStore(bridge)
  await store.getState().begin()
  return { bridge, store, get: store.getState }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('going to a practice server', () => {
  test('forgets all that was about the server, keeps the settings, and opens the case', async () => {
    const { get } = await opened()
    get().setText('error 34513')
    expect(get().runs).toHaveLength(1)
    await get().practise(at, 'case')
    await settled()

    expect(get()).toMatchObject({
      stage: 'open',
      view: { practice: at },
      runs: [],
      text: '',
      openCase: at.case,
      health: { findings: [failing], running: false },
      theme: 'dark',
      language: 'nl',
      stateFolder: 'C:\\State',
    })
  })

  test('and back shows the server again, at the first screen', async () => {
    const { get } = await opened()
    await get().practise(at, 'case')
    await settled()
    await get().endPractice()
    await settled()

    expect(get()).toMatchObject({ view: { practice: null }, screen: 'home', openCase: null, touring: false })
    expect(get().runs).toHaveLength(1)
    expect(get().health?.findings).toEqual([passing])
  })

  test('takes no notes for the server with it, and gives them back afterwards', async () => {
    const { get } = await opened()
    get().chooseReport({ notes: 'Durand called at 02:10', ticket: 'INC-4711' })
    get().chooseBundle({ days: 7 })
    await get().practise(at, 'case')
    await settled()
    expect(get().report).toMatchObject({ notes: '', ticket: '' })
    get().chooseReport({ notes: 'only for practice' })
    await get().practise(at, 'home')
    await settled()
    expect(get().report.notes).toBe('')
    await get().endPractice()
    await settled()
    expect(get().report).toMatchObject({ notes: 'Durand called at 02:10', ticket: 'INC-4711' })
    expect([get().bundle.days, get().choicesOfServer]).toEqual([7, null])
  })

  test('that does not open leaves everything as it was', async () => {
    const { get } = await opened({
      'practice:begin': () => {
        throw new Refused('no room')
      },
    })
    await get().practise(at, 'case')

    expect(get()).toMatchObject({ sitting: 0, openCase: null, failures: [{ request: 'practice:begin' }] })
    expect(get().runs).toHaveLength(1)
  })

  test('an answer that was asked of the server before is not taken for one of the practice server', async () => {
    let answer: (late: Replies['check:run']) => void = () => undefined
    let asked = 0
    const { get } = await opened({
      'check:run': () => {
        asked += 1
        if (asked === 1) return { findings: [], entries: {}, ms: 1 }
        if (asked > 2) return { findings: [failing], entries: {}, ms: 5 }
        return new Promise((resolve) => {
          answer = resolve
        })
      },
    })
    void get().runChecks(null)
    await get().practise(at, 'home')
    await settled()
    answer({ findings: [passing, passing], entries: {}, ms: 9 })
    await settled()

    expect(get().health?.findings).toEqual([failing])
    expect(get().busy['check:run']).toBe(0)
  })
})

describe('the tour', () => {
  test('goes on a practice server, and is not offered again', async () => {
    const { bridge, get } = await opened()
    expect(get().tourOffered).toBe(true)
    await get().beginTour()
    await settled()

    expect(bridge.askedFor('practice:begin')).toEqual([tourFault])
    expect(bridge.askedFor('settings:set')).toEqual([{ tourOffered: false }])
    expect(get()).toMatchObject({ touring: true, tourOffered: false, screen: 'home', openCase: null })
    await get().endPractice()
    await settled()
    expect(get()).toMatchObject({ touring: false, tourOffered: false, view: { practice: null } })
  })
})
