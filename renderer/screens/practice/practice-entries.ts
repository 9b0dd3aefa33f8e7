import type { CaseSummary } from '../../../shared/ipc.ts'
import type { PracticeCase, PracticeFault } from '../../../shared/model/practice.ts'
import { holdsWords } from '../../text/holds-words.ts'
import type { Texts } from '../../text/texts-in.ts'

/** A problem one can practise on, as the list shows it. */
export interface PracticeEntry {
  case: string
  title: string
  faults: readonly PracticeFault[]
}

/** The problems whose title, id or faults hold every word, with those faults only that the program repairs when that is asked for. */
export function practiceEntries(
  practice: readonly PracticeCase[],
  cases: readonly CaseSummary[],
  wanted: { search: string; repairable: boolean },
  { localized }: Pick<Texts, 'localized'>,
): PracticeEntry[] {
  return practice.flatMap((one) => {
    const known = cases.find(({ id }) => id === one.case)
    const faults = one.faults.filter(({ repairable }) => repairable || !wanted.repairable)
    if (!known || faults.length === 0) return []
    const title = localized(known.title)
    const words = [title, one.case, ...faults.flatMap(({ wrong }) => wrong.map(localized))].join(' ')
    return holdsWords(words, wanted.search) ? [{ case: one.case, title, faults }] : []
  })
}

/** The faults to choose one of for somebody who wants to find out: the first screen shows them, and the program repairs them. */
export function findableFaults(practice: readonly PracticeCase[]): { case: string; fault: string }[] {
  return practice.flatMap((one) =>
    one.faults
      .filter(({ found, repairable }) => found && repairable)
      .map(({ name }) => ({ case: one.case, fault: name })),
  )
}
