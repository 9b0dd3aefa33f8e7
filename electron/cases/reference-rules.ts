import { resources } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import type { Question } from '../../shared/model/case-question.ts'
import type { CaseStep } from '../../shared/model/case-step.ts'
import { canonicalJson } from '../../shared/model/digest.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { namesInTemplates } from '../../shared/model/template.ts'
import type { Explanation } from './explain-issues.ts'

type Path = Explanation['path']

/** Everything in a case that names something which the case does not have, and everything that is there twice. */
export function referenceRules(theCase: Case): Explanation[] {
  return [
    ...doubles(theCase),
    ...doubleQuestions(theCase),
    ...placeholders(theCase),
    ...speechless(theCase),
    ...theCase.causes.flatMap((cause, index) =>
      cause.checks.flatMap((id) => missing('check', id, checkIds(theCase), ['causes', index, 'checks'])),
    ),
    ...theCase.inputs.flatMap((input, index) =>
      input.type === 'entry'
        ? missing('check', input.from.check, checkIds(theCase), ['inputs', index, 'from', 'check'])
        : [],
    ),
    ...(theCase.fix?.steps ?? []).flatMap((step, index) => stepReferences(step, theCase, ['fix', 'steps', index])),
  ]
}

function checkIds({ checks }: Case): string[] {
  return checks.map(({ id }) => id)
}

function doubles(theCase: Case): Explanation[] {
  const steps = theCase.fix?.steps ?? []
  const named: [what: string, path: Path, ids: string[]][] = [
    ['causes', ['causes'], theCase.causes.map(({ id }) => id)],
    ['inputs', ['inputs'], theCase.inputs.map(({ name }) => name)],
    ['facts', ['facts'], theCase.facts.map(({ name }) => name)],
    ['checks', ['checks'], checkIds(theCase)],
    ['guards', ['fix', 'guards'], (theCase.fix?.guards ?? []).map(({ id }) => id)],
    ['steps', ['fix', 'steps'], steps.map(({ id }) => id)],
    ...steps.map((step, index): [string, Path, string[]] => [
      'guards',
      ['fix', 'steps', index, 'guards'],
      step.guards.map(({ id }) => id),
    ]),
  ]
  return named.flatMap(([what, path, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ path: [...path, index], text: `two ${what} are called ${id}` }] : [],
    ),
  )
}

/** Two checks with one question would be one finding, and the second would never be seen. */
function doubleQuestions({ checks }: Case): Explanation[] {
  const keys = checks.map(({ read, at, expect, unknownWhen }: Question) =>
    canonicalJson([read, at, expect, unknownWhen ?? null] as Json),
  )
  return keys.flatMap((key, index) => {
    const first = checks[keys.indexOf(key)]
    if (keys.indexOf(key) === index || !first) return []
    return [{ path: ['checks', index], text: `asks the same question as the check ${first.id}` }]
  })
}

function placeholders(theCase: Case): Explanation[] {
  const facts = theCase.facts.map(({ name }) => name)
  const inputs = theCase.inputs.map(({ name }) => name)
  const owners: [path: Path, part: unknown][] = [
    [['applies'], theCase.applies],
    ...theCase.facts.map((fact, index): [Path, unknown] => [['facts', index], fact.at]),
    ...theCase.checks.map((check, index): [Path, unknown] => [['checks', index], check]),
    ...(theCase.fix?.guards ?? []).map((guard, index): [Path, unknown] => [['fix', 'guards', index], guard]),
    ...(theCase.fix?.steps ?? []).map((step, index): [Path, unknown] => [['fix', 'steps', index], step]),
    [['summary'], theCase.summary],
    [['causes'], theCase.causes],
    [['fix', 'impact'], theCase.fix?.impact],
  ]
  return owners.flatMap(([path, part]) => [
    ...namesInTemplates(part, 'fact').flatMap((name) => missing('fact', name, facts, path)),
    ...namesInTemplates(part, 'input').flatMap((name) => missing('input', name, inputs, path)),
  ])
}

/** A fact in words for a person needs words for when nobody could read it, or a placeholder would be shown. */
function speechless(theCase: Case): Explanation[] {
  const mute = theCase.facts.filter(({ unknown }) => unknown === undefined).map(({ name }) => name)
  const spoken: [path: Path, part: unknown][] = [
    ...theCase.checks.map(({ title, meaning }, index): [Path, unknown] => [
      ['checks', index],
      [title, meaning],
    ]),
    ...(theCase.fix?.steps ?? []).map((step, index): [Path, unknown] => [
      ['fix', 'steps', index],
      'guidance' in step ? [step.title, step.guidance, step.question, step.commands] : step.title,
    ]),
  ]
  return spoken.flatMap(([path, part]) =>
    namesInTemplates(part, 'fact')
      .filter((name) => mute.includes(name))
      .map((name) => ({
        path,
        text: `the fact ${name} stands in a text, so it needs words for when nobody could read it (unknown)`,
      })),
  )
}

function stepReferences(step: CaseStep, theCase: Case, path: Path): Explanation[] {
  const checks = checkIds(theCase)
  const steps = theCase.fix?.steps ?? []
  const guidance = steps.filter((one) => 'guidance' in one).map(({ id }) => id)
  const inputs = theCase.inputs.map(({ name }) => name)
  const found = step.forEach ? missing('check', step.forEach.check, checks, [...path, 'forEach', 'check']) : []
  for (const name of step.onlyIfFailing) found.push(...missing('check', name, checks, [...path, 'onlyIfFailing']))
  for (const field of ['afterNo', 'waitFor'] as const) {
    const name = step[field]
    if (name !== undefined && !(guidance.includes(name) && name !== step.id)) {
      found.push({ path: [...path, field], text: `no other guidance step is called ${name}` })
    }
  }
  if (step.offeredAfterFailed) {
    const names = steps.map(({ id }) => id)
    found.push(...missing('step', step.offeredAfterFailed, names, [...path, 'offeredAfterFailed']))
  }
  for (const name of Object.keys(step.onlyIfChosen ?? {})) {
    found.push(...missing('input', name, inputs, [...path, 'onlyIfChosen', name]))
  }
  if ('make' in step) found.push(...makeReferences(step.make, theCase, [...path, 'make']))
  if (!step.forEach && namesInTemplates(step, 'item').length > 0) {
    found.push({ path, text: '{item.…} stands only in a step with forEach' })
  }
  return [...found, ...causeReferences(step, theCase, [...path, 'cause'])]
}

function makeReferences(make: string, { checks }: Case, path: Path): Explanation[] {
  const check = checks.find(({ id }) => id === make)
  if (!check) return [{ path, text: `no check is called ${make}` }]
  return check.read in resources ? [] : [{ path, text: `${check.read} is read only, it cannot be made` }]
}

/** A change belongs to a cause that a check can tell; guidance may belong to one that only a person can see. */
function causeReferences(step: CaseStep, { causes }: Case, path: Path): Explanation[] {
  if (step.cause === undefined) return []
  const cause = causes.find(({ id }) => id === step.cause)
  if (!cause) return [{ path, text: `no cause is called ${step.cause}` }]
  if ('guidance' in step || cause.checks.length > 0) return []
  return [{ path, text: `the cause ${step.cause} has no checks, so this step would never be planned` }]
}

function missing(what: string, name: string, known: readonly string[], path: Path): Explanation[] {
  return known.includes(name) ? [] : [{ path, text: `no ${what} is called ${name}` }]
}
