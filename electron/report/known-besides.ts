import type { IndexEntry } from '../../shared/model/code-index.ts'
import { type Diagnosis, isCaseMatch } from '../../shared/model/diagnosis.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Language } from '../../shared/model/language.ts'
import { lookUp } from '../../shared/model/look-up.ts'
import { message } from '../../shared/model/message.ts'
import { type NotedWriter, writerNotes } from '../../shared/model/writer-notes.ts'
import { translator } from '../../shared/text/translate.ts'

/** What a report says besides the journal: what codes mean, and what is known of VSS writers. */
export function knownBesides(
  { codes, writers }: { codes: readonly IndexEntry[]; writers: readonly NotedWriter[] },
  language: Language,
) {
  const say = translator(language)
  return {
    /** For each code without a case a sentence with what it means and what to do. */
    lookUpsOf: ({ matches }: Diagnosis): string[] =>
      matches.flatMap((match) => {
        if (isCaseMatch(match)) return []
        const { about, act } = lookUp(match, codes)
        const said = [
          ...(about ? [say(message('lookUp.about', { text: about[language] }))] : []),
          ...(act ? [say(message('lookUp.act', { text: act[language] }))] : []),
        ]
        return said.length > 0 ? [`${match.code}. ${said.join(' ')}`] : []
      }),
    /** For each failed VSS writer of a finding a sentence why its service is not simply restarted. */
    notesOn: (finding: Finding): string[] =>
      writerNotes(finding, writers).map(({ writer, why }) =>
        say(message('lookUp.writer', { writer, why: why[language] })),
      ),
  }
}
