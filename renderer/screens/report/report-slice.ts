import type { StateCreator } from 'zustand/vanilla'
import type { Replies, ReportFormat } from '../../../shared/ipc.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** Saving the report. */
export interface ReportSlice {
  /** Returns where the report is, `null` when the dialog was closed, `undefined` when it failed. */
  saveReport(format: ReportFormat): Promise<Replies['report:save'] | undefined>
}

/** The slice of the report; a report is made from the journal, so it holds nothing of its own. */
export function reportSlice(ask: Ask): StateCreator<ReportSlice> {
  return () => ({ saveReport: (format) => ask('report:save', { format }) })
}
