import type { Finding } from '../../shared/model/finding.ts'
import type { ExplainedDiagnosis } from '../../shared/model/look-up.ts'
import { type NotedWriter, writerNotes } from '../../shared/model/writer-notes.ts'
import type { Output } from './output.ts'

type ExplainedMatch = ExplainedDiagnosis['matches'][number]

/** What a code without a case means and what to do, in the chosen language; for a case the cause that its code tells. */
export function spokenLookUp(
  { pick }: Output,
  match: ExplainedMatch,
): { about?: string | null; act?: string | null; causeText?: string } {
  if ('case' in match) return match.causeText ? { causeText: pick(match.causeText) } : {}
  return { about: match.about && pick(match.about), act: match.act && pick(match.act) }
}

/** The same as lines for people. */
export function lookUpLines(output: Output, match: ExplainedMatch): string[] {
  const { about = null, act = null, causeText = null } = spokenLookUp(output, match)
  return [
    ...(causeText === null ? [] : [`  ${output.text('lookUp.cause', { text: causeText })}`]),
    ...(about === null ? [] : [`  ${output.text('lookUp.about', { text: about })}`]),
    ...(act === null ? [] : [`  ${output.text('lookUp.act', { text: act })}`]),
  ]
}

/** For each failed VSS writer of a finding: its name, and why its service is not simply restarted. */
export function noteAnswers({ pick }: Output, finding: Finding, writers: readonly NotedWriter[]) {
  return writerNotes(finding, writers).map(({ writer, why }) => ({ writer, why: pick(why) }))
}

/** The same as lines for people. */
export function noteLines(output: Output, finding: Finding, writers: readonly NotedWriter[]): string[] {
  return noteAnswers(output, finding, writers).map((note) => output.text('lookUp.writer', note))
}
