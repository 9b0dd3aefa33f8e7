import type { Case } from '../../shared/model/case.ts'
import type { Fact, Question } from '../../shared/model/case-question.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { type Language, type Localized, languages } from '../../shared/model/language.ts'
import type { Inputs } from '../../shared/model/plan.ts'
import { fillKnown, namesInTemplates } from '../../shared/model/template.ts'
import { valueAt } from './evaluate.ts'
import type { Reader } from './ports.ts'

/**
 * The case with its facts, read on this server, and the chosen inputs filled in wherever they stand. What a check, a guard or a
 * change needs and nobody knows stays a placeholder, which makes its verdict unknown and keeps the change out of the plan; in
 * words for people the fact's own words for "not known" stand for it. Reads only.
 */
export async function fillCase(theCase: Case, inputs: Inputs, read: Reader, signal?: AbortSignal): Promise<Case> {
  if (theCase.facts.length === 0 && theCase.inputs.length === 0) return theCase
  const fact = await readFacts(theCase.facts, read, signal)
  const words = spokenFacts(theCase.facts, fact)
  const fill = <Part>(part: Part) => fillKnown(part, { fact, input: inputs }) as Part
  const steps = theCase.fix?.steps.map((step) => fillStep(step, words, fill))
  const filled = {
    ...theCase,
    applies: fill(theCase.applies),
    checks: theCase.checks.map((check) => ({
      ...fill(check),
      ...fillTexts(check, ['title', 'meaning'], words, inputs),
    })),
  }
  return theCase.fix && steps ? { ...filled, fix: { ...fill(theCase.fix), steps } } : filled
}

/** Whether something still asks for a fact that nobody could read, or for an input that was not given. */
export function lacksValue(part: unknown): 'fact' | 'input' | null {
  if (namesInTemplates(part, 'fact').length > 0) return 'fact'
  return namesInTemplates(part, 'input').length > 0 ? 'input' : null
}

type Facts = Record<string, Json>

async function readFacts(facts: readonly Fact[], read: Reader, signal?: AbortSignal): Promise<Facts> {
  const known: Facts = {}
  for (const { name, read: from, at, field, otherwise } of facts) {
    const answer = await read(from, fillKnown(at, { fact: known }) as Question['at'], signal).catch(() => null)
    const value = valueAt(answer, field) ?? (answer === null ? undefined : otherwise)
    if (value !== undefined && value !== null) known[name] = value
  }
  return known
}

/** What stands for each fact in a text of a language: its value, or the words for one that is not known. */
function spokenFacts(facts: readonly Fact[], known: Facts): Record<Language, Facts> {
  const of = (language: Language) =>
    Object.fromEntries(
      facts.flatMap(({ name, unknown }) => {
        const value = known[name] ?? unknown?.[language]
        return value === undefined ? [] : [[name, value]]
      }),
    )
  return { en: of('en'), fr: of('fr'), nl: of('nl') }
}

function fillStep(step: CaseStep, words: Record<Language, Facts>, fill: <Part>(part: Part) => Part): CaseStep {
  const filled = fill(step)
  if (!('guidance' in step) || !('guidance' in filled)) return { ...filled, title: spoken(step.title, words) }
  const { link, ...rest } = filled
  return {
    ...rest,
    title: spoken(step.title, words),
    guidance: spoken(step.guidance, words),
    question: spoken(step.question, words),
    // In a command or an address the words for what is not known stand in angle brackets, so that nobody runs it as it is.
    commands: filled.commands.map((command) => ({ ...command, text: inBrackets(command.text, words.en) })),
    ...(link === undefined || lacksValue(link) === 'fact' ? {} : { link }),
  }
}

function fillTexts<Part extends object, Name extends keyof Part & string>(
  part: Part,
  names: readonly Name[],
  words: Record<Language, Facts>,
  inputs: Inputs,
): Pick<Part, Name> {
  const texts = names.map((name) => [name, fillKnown(spoken(part[name] as Localized, words), { input: inputs })])
  return Object.fromEntries(texts) as Pick<Part, Name>
}

function spoken(text: Localized, words: Record<Language, Facts>): Localized {
  const texts = languages.map((language) => [language, fillKnown(text[language], { fact: words[language] })])
  return Object.fromEntries(texts) as Localized
}

function inBrackets(text: string, words: Facts): string {
  const marked = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, `<${String(word)}>`]))
  return String(fillKnown(text, { fact: marked }))
}
