import type { Case } from '../../shared/model/case.ts'
import type { Check, Question } from '../../shared/model/case-question.ts'
import { canonicalJson } from '../../shared/model/digest.ts'
import { errorText } from '../../shared/model/error-text.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { checkName, type Finding } from '../../shared/model/finding.ts'
import { notApplicableSchema } from '../../shared/model/kind.ts'
import { type Message, message } from '../../shared/model/message.ts'
import { agedLimits } from './aged-limits.ts'
import { evaluate } from './evaluate.ts'
import { lacksValue } from './filled-case.ts'
import { type Reader, ReadFailure } from './ports.ts'

/** A check together with the case that asks it. */
export interface AskedCheck {
  case: string
  check: Check
}

export interface CheckOptions {
  signal?: AbortSignal
  /** Called with each finding as soon as it is known; once more when another case turns out to ask the same. */
  onFinding?: (finding: Finding) => void
  /** The day against which the age of limits is told; now, unless a test says otherwise. */
  today?: () => Date
}

/**
 * The checks to ask for a case: its own, and those of the cases that it names as causes. One whose `applies` does not hold is no
 * check of this server. The case is filled in already; those it names are taken as they are.
 */
export async function askedChecks(
  theCase: Case,
  read: Reader,
  caseOf: (id: string) => Case | undefined = () => undefined,
  signal?: AbortSignal,
): Promise<AskedCheck[]> {
  const named = theCase.causes.flatMap((cause) => (cause.case === undefined ? [] : (caseOf(cause.case) ?? [])))
  const all = [theCase, ...named].flatMap((one) => one.checks.map((check) => ({ case: one.id, check })))
  const asked = await Promise.all(
    all.map(async (one) => ((await holdsHere(one.check.applies, read, signal)) ? [one] : [])),
  )
  return asked.flat()
}

/** Whether conditions hold here; one that could not be read does not speak against it, one that does not apply does. */
async function holdsHere(questions: readonly Question[], read: Reader, signal?: AbortSignal): Promise<boolean> {
  const answers = await Promise.all(questions.map((question) => ask(question, read, signal)))
  return answers.every(({ verdict }) => verdict === 'pass' || verdict === 'unknown')
}

/** Checks that are asked together although not all of them are known at once. */
export interface CheckRound {
  /** Begins what is new among these checks, and tells each finding that they complete or give one more case. */
  begin(asked: readonly AskedCheck[]): void
  /** How many different questions were begun. */
  questions(): number
  /** The findings of all these checks, begun before, in their order. */
  findings(asked: readonly AskedCheck[]): Promise<Finding[]>
}

/**
 * Asks checks as they become known; the reader decides how many reads run side by side. Checks that ask the same question are one finding
 * with all their cases, which is told again when a case joins that had to be read for first. One that hangs or fails is `unknown` and holds up
 * no other. Changes nothing.
 */
export function checkRound(read: Reader, options: CheckOptions = {}): CheckRound {
  const once = shareEqualReads(read)
  const begun = new Map<string, { group: AskedCheck[]; answer: ReturnType<typeof ask>; told: Finding | null }>()
  const findingOf = (group: readonly AskedCheck[], answer: Awaited<ReturnType<typeof ask>>): Finding => {
    const [first] = group
    if (!first) throw new Error('A question without a check.')
    const cases = [...new Set(group.map((one) => one.case))]
    const notes = agedLimits(first.check.limits, options.today?.() ?? new Date())
    return { check: checkName(first.case, first.check), cases, ...answer, ...(notes.length > 0 ? { notes } : {}) }
  }
  const begin = (one: AskedCheck): void => {
    const key = questionKey(one.check)
    const known = begun.get(key)
    if (known) {
      known.group.push(one)
      if (known.told !== null) tell(key)
      return
    }
    begun.set(key, { group: [one], answer: ask(one.check, once, options.signal), told: null })
    tell(key)
  }
  const tell = (key: string): void => {
    const question = begun.get(key)
    void question?.answer.then((answer) => {
      question.told = findingOf(question.group, answer)
      options.onFinding?.(question.told)
    })
  }
  return {
    begin: (asked) => asked.forEach(begin),
    questions: () => begun.size,
    findings(asked) {
      const groups = Map.groupBy(asked, (one) => questionKey(one.check))
      return Promise.all(
        [...groups].map(async ([key, group]) => {
          const question = begun.get(key)
          if (!question) throw new Error(`${key} was not begun.`)
          const finding = findingOf(group, await question.answer)
          const isTold = question.told?.check === finding.check && question.told.cases.length === finding.cases.length
          return isTold && question.told ? question.told : finding
        }),
      )
    },
  }
}

/** The findings of checks that are all known. Changes nothing. */
export function runChecks(asked: readonly AskedCheck[], read: Reader, options: CheckOptions = {}): Promise<Finding[]> {
  const round = checkRound(read, options)
  round.begin(asked)
  return round.findings(asked)
}

/** Asks one question and returns its verdict with the reason and what was read. Never throws. */
export async function ask(
  question: Question,
  read: Reader,
  signal?: AbortSignal,
): Promise<Pick<Finding, 'verdict' | 'reason' | 'evidence' | 'ms'>> {
  const started = performance.now()
  const since = () => Math.round(performance.now() - started)
  const unknown = (reason: Message, evidence: Json) => ({ verdict: 'unknown', reason, evidence, ms: since() }) as const
  try {
    signal?.throwIfAborted()
    const lacks = lacksValue([question.at, question.expect])
    if (lacks !== null) return unknown(message(`check.${lacks}Unknown`), null)
    const evidence = await read(question.read, question.at, signal)
    const absent = notApplicableSchema.safeParse(evidence)
    if (absent.success) {
      const reason = message(`check.${absent.data.notApplicable}`)
      return { verdict: 'notApplicable', reason, evidence, ms: since() }
    }
    if (question.unknownWhen) {
      const doubt = evaluate(evidence, question.unknownWhen)
      if (doubt.met !== false) return unknown(message('check.provesNothing'), evidence)
    }
    const { met, reason } = evaluate(evidence, question.expect)
    if (met === null) return unknown(reason, evidence)
    return { verdict: met ? 'pass' : 'fail', reason, evidence, ms: since() }
  } catch (error) {
    if (signal?.aborted) return unknown(message('check.cancelled'), null)
    if (error instanceof ReadFailure) return unknown(error.reason, null)
    return unknown(message('check.readFailed', { detail: errorText(error) }), null)
  }
}

/** A reader that serves equal reads from one call, for as long as one scan lasts. */
export function shareEqualReads(read: Reader): Reader {
  const answers = new Map<string, Promise<Json>>()
  return (name, at, signal) => {
    const key = canonicalJson([name, at as Json])
    const answer = answers.get(key) ?? read(name, at, signal)
    answers.set(key, answer)
    return answer
  }
}

function questionKey({ read, at, expect, unknownWhen }: Check): string {
  return canonicalJson([read, at as Json, expect as Json, (unknownWhen ?? null) as Json])
}
