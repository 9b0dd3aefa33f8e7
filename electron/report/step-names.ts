import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { runOf } from '../../shared/model/runs.ts'
import { titleOfStep } from '../../shared/text/step-title.ts'
import type { Words } from './report-words.ts'

/** What the step of a record is called; holds the titles of runs that have not ended, and of the last few that have. */
export function stepNames({ language, say }: Words): (record: JournalRecord) => string {
  const titles = new Map<string, Map<string, string>>()
  return (record) => {
    const { entry } = record
    if (entry.kind === 'runStarted') {
      const named = entry.plan.steps.map((step) => [step.id, titleOfStep(step, language, say)] as const)
      titles.set(entry.run, new Map(named))
      const oldest = titles.keys().next().value
      if (titles.size > mostRuns && oldest !== undefined) titles.delete(oldest)
    }
    if (!('step' in entry)) return ''
    return titles.get(runOf(record) ?? '')?.get(entry.step) ?? entry.step
  }
}

const mostRuns = 50
