import type { StateCreator } from 'zustand/vanilla'
import type { Replies, ReportFormat } from '../../../shared/ipc.ts'
import type { BundlePreview, BundleProgress } from '../../../shared/model/bundle.ts'
import { privateKinds } from '../../../shared/model/private-kinds.ts'
import type { RedactionChoice } from '../../../shared/model/redaction-choice.ts'
import type { BundleChoice, ReportChoice, ReportPreview } from '../../../shared/model/report-choice.ts'
import type { Ask } from '../../state/requests-slice.ts'

/** What the administrator has chosen for report and bundle, and what these would hold. It stays while the window is open. */
export interface ReportSlice {
  report: ReportChoice
  /** What a bundle takes besides the report, and what is replaced in it. */
  bundle: Omit<BundleChoice, 'report'> & { redaction: RedactionChoice }
  /** What was chosen for the server itself, while a practice is shown; `null` otherwise. */
  choicesOfServer: Pick<ReportSlice, 'report' | 'bundle'> | null
  /** How the report would look; the last one that was made, `null` before the first. */
  reportPreview: ReportPreview | null
  bundlePreview: BundlePreview | null
  /** What was saved last; `null` when nothing was written, `undefined` before the first and when it failed. */
  savedReport: Replies['report:save'] | undefined
  savedBundle: Replies['bundle:save'] | undefined
  /** How far the bundle, or its preview, has come; `null` when none is being made. */
  bundleProgress: BundleProgress | null
  chooseReport(changed: Partial<ReportChoice>): void
  chooseBundle(changed: Partial<ReportSlice['bundle']>): void
  /** Shows what the report would hold now. Asked for while one is being made, it is made anew after that one. */
  previewReport(): Promise<void>
  saveReport(format: ReportFormat): Promise<void>
  /** Returns whether the report was copied as Markdown. */
  copyReport(): Promise<boolean>
  previewBundle(): Promise<void>
  saveBundle(): Promise<void>
  cancelBundle(): Promise<void>
  openFile(file: string): Promise<void>
  showFile(file: string): Promise<void>
}

const onlySecrets: RedactionChoice = { kinds: [], words: [] }
const everyKind: RedactionChoice = { kinds: [...privateKinds], words: [] }

/** What is kept when a practice begins: notes and choices for the server wait, and are no part of the practice. */
export function choicesInPractice({ report, bundle, choicesOfServer }: ReportSlice): Partial<ReportSlice> {
  return { choicesOfServer: choicesOfServer ?? { report, bundle } }
}

/** The notes and choices for the server, when a practice has ended. */
export function choicesAfterPractice({ choicesOfServer }: ReportSlice): Partial<ReportSlice> {
  return choicesOfServer ?? {}
}

/** The slice of reports and bundles; both are made of the journal and the server, so it holds nothing of these. */
export function reportSlice(ask: Ask): StateCreator<ReportSlice> {
  return (set, get) => {
    let isPreviewed = true
    let previewing: Promise<void> | null = null
    async function previewUntilNew(): Promise<void> {
      while (!isPreviewed) {
        isPreviewed = true
        const reportPreview = await ask('report:preview', { report: get().report })
        if (reportPreview) set({ reportPreview })
      }
    }
    const bundleChoice = (): BundleChoice => {
      const { redaction, ...bundle } = get().bundle
      return { ...bundle, report: { ...get().report, redaction } }
    }
    return {
      report: { scope: { kind: 'usual' }, redaction: onlySecrets, notes: '', ticket: '' },
      bundle: { days: 3, megabytes: 200, redaction: everyKind },
      choicesOfServer: null,
      reportPreview: null,
      bundlePreview: null,
      bundleProgress: null,
      savedReport: undefined,
      savedBundle: undefined,
      chooseReport: (changed) => set(({ report }) => ({ report: { ...report, ...changed } })),
      chooseBundle: (changed) => set(({ bundle }) => ({ bundle: { ...bundle, ...changed }, bundlePreview: null })),
      previewReport: async () => {
        isPreviewed = false
        previewing ??= previewUntilNew().finally(() => {
          previewing = null
        })
        await previewing
      },
      saveReport: async (format) => {
        set({ savedReport: undefined })
        set({ savedReport: await ask('report:save', { report: get().report, format }) })
      },
      copyReport: async () => (await ask('report:copy', { report: get().report })) !== undefined,
      previewBundle: async () => {
        set({ bundlePreview: null, savedBundle: undefined })
        const bundlePreview = await ask('bundle:preview', bundleChoice())
        set({ bundlePreview: bundlePreview ?? null, bundleProgress: null })
      },
      saveBundle: async () => {
        set({ savedBundle: undefined })
        const savedBundle = await ask('bundle:save', bundleChoice())
        set({ savedBundle, bundleProgress: null })
      },
      cancelBundle: async () => void (await ask('bundle:cancel', {})),
      openFile: async (file) => void (await ask('file:open', { file })),
      showFile: async (file) => void (await ask('file:show', { file })),
    }
  }
}
