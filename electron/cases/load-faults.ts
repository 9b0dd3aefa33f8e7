import { callBehind, readAnswers, readTargets } from '../../shared/kinds.ts'
import type { Case } from '../../shared/model/case.ts'
import { type Explanation, explainIssues } from './explain-issues.ts'
import { type Fault, faultFileSchema } from './fault-file.ts'
import type { KnowledgeFile } from './knowledge-file.ts'
import { readFaultFiles, readOne } from './knowledge-files.ts'
import type { Mistake } from './mistake.ts'
import { openParsedFiles } from './parsed-files.ts'
import { readYaml } from './read-yaml.ts'

/** The faults of a knowledge folder by the id of the case they prove, and what is wrong with the rest. */
export interface Faults {
  byCase: ReadonlyMap<string, readonly Fault[]>
  mistakes: Mistake[]
}

/** Reads every fault file beside the cases: to prove the cases, and to choose from for practice. */
export async function loadFaults(folder: string, cases: readonly Case[]): Promise<Faults> {
  const mistakes: Mistake[] = []
  const files = await readFaultFiles({ folder, parsed: await openParsedFiles(folder) }, mistakes)
  const read = files.map((file): [string, readonly Fault[]] => [file.case ?? '', readFaults(file, cases, mistakes)])
  return { byCase: new Map(read), mistakes }
}

/** The faults of one case; none where it has no file of them, or one with a mistake in it. */
export async function loadFaultsOf(folder: string, caseId: string): Promise<readonly Fault[]> {
  const file = await readOne({ folder, parsed: () => undefined }, `cases/${caseId}.fault.yaml`, caseId, [])
  return file === null ? [] : readFaults(file, [], [])
}

/** The faults of one file; empty, and a mistake, when something in it is wrong. */
function readFaults(file: KnowledgeFile, cases: readonly Case[], mistakes: Mistake[]): readonly Fault[] {
  const theCase = cases.find(({ id }) => id === file.case)
  const read = readYaml(file, faultFileSchema, ({ faults }) =>
    faults.flatMap((fault, index) => faultRules(fault, theCase, ['faults', index])),
  )
  if ('value' in read) return read.value.faults
  mistakes.push(...read.mistakes)
  return []
}

function faultRules(fault: Fault, theCase: Case | undefined, path: Explanation['path']): Explanation[] {
  return [
    ...fault.reads.flatMap((one, index) => answerRules(one, [...path, 'reads', index])),
    ...(theCase ? namesRules(fault, theCase, path) : []),
  ]
}

/** An answer that a read could never give would prove nothing. */
function answerRules({ read, at, answer }: Fault['reads'][number], path: Explanation['path']): Explanation[] {
  const target = readTargets[read].safeParse(at)
  const given = readAnswers[read].safeParse(answer)
  const ownState = `the simulated server answers ${read} from its own data; say in the patch what is different there`
  return [
    ...(callBehind(read) === null ? [{ path: [...path, 'read'], text: ownState }] : []),
    ...(target.success ? [] : below([...path, 'at'], explainIssues(target.error.issues, at))),
    ...(given.success ? [] : below([...path, 'answer'], explainIssues(given.error.issues, answer))),
  ]
}

function namesRules(fault: Fault, theCase: Case, path: Explanation['path']): Explanation[] {
  const checks = theCase.checks.map(({ id }) => id)
  const inputs = theCase.inputs.map(({ name }) => name)
  const missing = (what: string, known: readonly string[], names: readonly string[], field: string) =>
    names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        path: [...path, field],
        text: `the case has no ${what} ${name}; there are: ${known.join(', ')}`,
      }))
  const steps = theCase.fix?.steps ?? []
  const guards = [...(theCase.fix?.guards ?? []), ...steps.flatMap((step) => step.guards)]
  const asked = [...steps, ...guards].map(({ id }) => id)
  return [
    ...missing('check', checks, fault.fails, 'fails'),
    ...missing('check', fault.fails, fault.byPerson === true ? [] : (fault.byPerson ?? []), 'byPerson'),
    ...missing('input', inputs, Object.keys(fault.inputs), 'inputs'),
    ...missing('guidance or guard', asked, Object.keys(fault.answers), 'answers'),
  ]
}

function below(path: Explanation['path'], explanations: readonly Explanation[]): Explanation[] {
  return explanations.map((one) => ({ path: [...path, ...one.path], text: one.text }))
}
