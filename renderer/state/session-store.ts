import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MedicBridge } from '../../shared/ipc.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { type FrameSlice, frameSlice } from '../frame/frame-slice.ts'
import { type CaseSlice, caseSlice } from '../screens/case/case-slice.ts'
import { type ChangesSlice, changesSlice } from '../screens/changes/changes-slice.ts'
import { type DiagnoseSlice, diagnoseSlice } from '../screens/diagnose/diagnose-slice.ts'
import { type HomeSlice, homeSlice, lookingThrough } from '../screens/home/home-slice.ts'
import { type LogsSlice, logsSlice, logsWith } from '../screens/logs/logs-slice.ts'
import { type PracticeSlice, practiceSlice } from '../screens/practice/practice-slice.ts'
import { type RepairSlice, repairAfter, repairSlice } from '../screens/repair/repair-slice.ts'
import { type ReportSlice, reportSlice } from '../screens/report/report-slice.ts'
import { type SettingsSlice, settingsSlice } from '../screens/settings/settings-slice.ts'
import { type ChecksSlice, checksAfter, checksReading, checksSlice, checksWatched, checksWith } from './checks-slice.ts'
import { type DesktopSlice, desktopSlice } from './desktop-slice.ts'
import { isNews, type JournalSlice, journalAfter, journalSlice } from './journal-slice.ts'
import { asker, type RequestsSlice, requestsSlice } from './requests-slice.ts'

/** All that the screens know and do; each part stands with the screen it belongs to. */
export type SessionState = RequestsSlice &
  JournalSlice &
  ChecksSlice &
  DesktopSlice &
  FrameSlice &
  HomeSlice &
  DiagnoseSlice &
  CaseSlice &
  RepairSlice &
  ChangesSlice &
  LogsSlice &
  ReportSlice &
  PracticeSlice &
  SettingsSlice

export type SessionStore = StoreApi<SessionState>

/**
 * The one store behind all screens: a projection of the journal's records through the reducer that every part of the
 * product uses, plus what the journal does not hold. Nothing reaches the server but through the bridge.
 */
export function createSessionStore(bridge: MedicBridge): SessionStore {
  const store = createStore<SessionState>()((...parts) => {
    const ask = asker(bridge, ...parts)
    return {
      ...requestsSlice(...parts),
      ...journalSlice(ask)(...parts),
      ...checksSlice(ask)(...parts),
      ...desktopSlice(ask)(...parts),
      ...frameSlice(ask)(...parts),
      ...homeSlice(ask)(...parts),
      ...diagnoseSlice(ask)(...parts),
      ...caseSlice(ask)(...parts),
      ...repairSlice(ask)(...parts),
      ...changesSlice(ask)(...parts),
      ...logsSlice(ask)(...parts),
      ...reportSlice(ask)(...parts),
      ...practiceSlice(ask)(...parts),
      ...settingsSlice(ask)(...parts),
    }
  })
  listen(bridge, store)
  return store
}

/** Takes in what the privileged side sends unasked. */
function listen(bridge: MedicBridge, { setState, getState }: SessionStore): void {
  bridge.on('journal:record', (record) => setState((state) => stateAfter(state, record)))
  bridge.on('check:finding', (found) => setState((state) => checksWith(state, found)))
  bridge.on('log:progress', (news) => setState((state) => logsWith(state, news)))
  bridge.on('check:progress', (told) => setState((state) => checksReading(state, told)))
  bridge.on('check:watched', (round) => {
    setState((state) => checksWatched(state, round))
    if (round.told) void getState().gatherNow()
  })
  bridge.on('now:progress', (progress) => setState((state) => lookingThrough(state, progress)))
  bridge.on('bundle:progress', (bundleProgress) => setState({ bundleProgress }))
  bridge.on('fix:progress', ({ step, message }) =>
    setState(({ progress }) => ({ progress: { ...progress, [step]: message } })),
  )
}

function stateAfter(state: SessionState, record: JournalRecord): Partial<SessionState> {
  if (!isNews(state, record)) return {}
  const { entry } = record
  return { ...journalAfter(state, record), ...checksAfter(state, entry), ...repairAfter(state, entry) }
}
