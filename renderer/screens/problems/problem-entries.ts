import type { CaseSummary } from '../../../shared/ipc.ts'
import type { Area } from '../../../shared/model/area.ts'
import type { IndexEntry } from '../../../shared/model/code-index.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { holdsWords } from '../../text/holds-words.ts'
import type { Texts } from '../../text/texts-in.ts'

/** What can be done about an entry: repaired here, done by a person after what the case says, or only looked up. */
export const remedies = ['repair', 'guide', 'lookUp'] as const
export type Remedy = (typeof remedies)[number]

/** The products by which problems are grouped, in this order; `other` are parts of Azure Backup that are only looked up. */
export const productGroups = ['azure-vm', 'mars', 'mabs', 'other'] as const
type ProductGroup = (typeof productGroups)[number]

/** A known problem, or a code of which only the meaning is known, as the list shows it. */
export interface ProblemEntry {
  key: string
  /** The case to open; `null` for a code. */
  case: string | null
  product: ProductGroup
  /** `null` for a code, of which nobody has said it. */
  area: Area | null
  remedy: Remedy
  title: string
  codes: readonly string[]
  /** What it is, in a sentence or two. */
  about: string
  /** What to do about a code; empty for a case, which says it itself. */
  act: string
  /** The vendor's message of a code, in English. */
  message: string
}

/** What the list is narrowed to; `all` leaves a choice open. */
export interface ProblemFilter {
  search: string
  product: ProductGroup | 'all'
  area: Area | 'all'
  remedy: Remedy | 'all'
}

/** Every case and every code that is known here. */
export function problemEntries(
  cases: readonly CaseSummary[],
  codes: readonly IndexEntry[],
  { localized }: Pick<Texts, 'localized'>,
): ProblemEntry[] {
  const ofCases = cases.map<ProblemEntry>((one) => ({
    key: one.id,
    case: one.id,
    product: one.product,
    area: one.area,
    remedy: one.repairable ? 'repair' : 'guide',
    title: localized(one.title),
    codes: one.codes.map(visibleText),
    about: localized(one.summary),
    act: '',
    message: '',
  }))
  const ofCodes = codes.map<ProblemEntry>((one) => ({
    key: `${one.product} ${one.code}`,
    case: null,
    product: one.product,
    area: null,
    remedy: 'lookUp',
    title: visibleText(one.code),
    codes: [],
    about: one.about ? localized(one.about) : '',
    act: one.act ? localized(one.act) : '',
    message: visibleText(one.message),
  }))
  return [...ofCases, ...ofCodes]
}

/** The entries that fit what was chosen and hold every word of the search. */
export function filteredProblems(entries: readonly ProblemEntry[], filter: ProblemFilter): ProblemEntry[] {
  const { search, product, area, remedy } = filter
  return entries.filter(
    (entry) =>
      (product === 'all' || entry.product === product) &&
      (area === 'all' || entry.area === area) &&
      (remedy === 'all' || entry.remedy === remedy) &&
      holdsWords([entry.key, entry.title, entry.about, entry.act, entry.message, ...entry.codes].join(' '), search),
  )
}
