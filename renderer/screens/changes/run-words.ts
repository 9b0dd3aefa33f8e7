import type { JournalRecord } from '../../../shared/model/journal-record.ts'
import { mayBeInEffect, type Run, type Runs } from '../../../shared/model/runs.ts'

/** What a list of runs can be narrowed to. */
export const runFilters = ['all', 'inEffect', 'undone', 'failed'] as const
export type RunFilter = (typeof runFilters)[number]

/** The runs that a filter shows, newest first. */
export function filteredRuns(runs: Runs, filter: RunFilter): Run[] {
  return runs.filter((run) => filter === 'all' || standing(run) === filter).reverse()
}

function standing(run: Run): RunFilter {
  if (run.undo?.outcome === 'undone' || run.outcome === 'undone') return 'undone'
  if (run.outcome === 'applied' || run.steps.some(mayBeInEffect)) return 'inEffect'
  return 'failed'
}

/** Who began a run: the user of its session; `null` where the session's record is not at hand. */
export function userOf(records: readonly JournalRecord[], { session }: Run): string | null {
  for (const record of records) {
    if (record.session === session && record.entry.kind === 'sessionStarted') return record.entry.user
  }
  return null
}

/** All commands of a run, as a PowerShell script for a person: what each step is and, for each call, what one would type. */
export function commandsOf(run: Run, title: string, stepTitle: (step: Run['plan']['steps'][number]) => string): string {
  const comment = (words: string) => `# ${words.replace(/[\r\n]+/g, ' ')}`
  const steps = run.plan.steps.flatMap((step) => {
    const typed =
      step.kind === 'guidance'
        ? step.commands.map(({ text }) => comment(text))
        : step.calls.map(({ call, equivalent }) => (equivalent === '' ? comment(call) : equivalent))
    return ['', comment(stepTitle(step)), ...typed]
  })
  return [comment(title), comment(`${run.machine.computerName}, ${run.startedAt}`), ...steps, ''].join('\r\n')
}
