import type { Case } from '../../shared/model/case.ts'
import type { Explanation } from './explain-issues.ts'
import { type Fault, type FaultInFile, faultFileSchema } from './fault-file.ts'
import { answerRules, type GoldenAnswer } from './golden-file.ts'
import type { KnowledgeFile } from './knowledge-file.ts'
import { readFaultFiles, readOne } from './knowledge-files.ts'
import { loadGoldens } from './load-goldens.ts'
import type { Mistake } from './mistake.ts'
import { openParsedFiles } from './parsed-files.ts'
import { readYaml } from './read-yaml.ts'

/** The faults of a knowledge folder by the id of the case they prove, and what is wrong with the rest. */
export interface Faults {
  byCase: ReadonlyMap<string, readonly Fault[]>
  mistakes: Mistake[]
}

/** What is wrong with a patch, which only who knows the simulated servers can say; paths begin below the patch. */
export type PatchRules = (fault: Pick<FaultInFile, 'server' | 'patch'>, theCase: Case | undefined) => Explanation[]

/** Reads every fault file beside the cases: to prove the cases, and to choose from for practice. */
export async function loadFaults(
  folder: string,
  cases: readonly Case[],
  patchRules: PatchRules = () => [],
): Promise<Faults> {
  const mistakes: Mistake[] = []
  const files = await readFaultFiles({ folder, parsed: await openParsedFiles(folder) }, mistakes)
  const goldens = await loadGoldens(folder, mistakes)
  const read = files.map((file): [string, readonly Fault[]] => [
    file.case ?? '',
    readFaults(file, cases, goldens, mistakes, patchRules),
  ])
  return { byCase: new Map(read), mistakes }
}

/** The faults of one case; none where it has no file of them, or one with a mistake in it. */
export async function loadFaultsOf(folder: string, caseId: string): Promise<readonly Fault[]> {
  const file = await readOne({ folder, parsed: () => undefined }, `cases/${caseId}.fault.yaml`, caseId, [])
  return file === null ? [] : readFaults(file, [], await loadGoldens(folder, []), [])
}

/** The faults of one file; empty, and a mistake, when something in it is wrong. */
function readFaults(
  file: KnowledgeFile,
  cases: readonly Case[],
  goldens: Goldens,
  mistakes: Mistake[],
  patchRules: PatchRules = () => [],
): readonly Fault[] {
  const theCase = cases.find(({ id }) => id === file.case)
  const read = readYaml(file, faultFileSchema, ({ faults }) =>
    faults.flatMap((fault, index) => [
      ...faultRules(fault, theCase, goldens, ['faults', index]),
      ...patchRules(fault, theCase).map(({ path, text }) => ({ path: ['faults', index, 'patch', ...path], text })),
    ]),
  )
  if ('value' in read) return read.value.faults.map((fault) => withGoldens(fault, goldens))
  mistakes.push(...read.mistakes)
  return []
}

type Goldens = ReadonlyMap<string, GoldenAnswer>

function withGoldens(fault: FaultInFile, goldens: Goldens): Fault {
  const reads = fault.reads.flatMap((one) => {
    const { read, at, answer } = ('golden' in one ? goldens.get(one.golden) : one) ?? {}
    return read && at && answer ? [{ read, at, answer }] : []
  })
  return { ...fault, reads }
}

function faultRules(
  fault: FaultInFile,
  theCase: Case | undefined,
  goldens: Goldens,
  path: Explanation['path'],
): Explanation[] {
  return [
    ...fault.reads.flatMap((one, index) =>
      'golden' in one
        ? goldenRules(one.golden, goldens, [...path, 'reads', index, 'golden'])
        : answerRules(one, [...path, 'reads', index]),
    ),
    ...(theCase ? namesRules(fault, theCase, path) : []),
  ]
}

function goldenRules(name: string, goldens: Goldens, path: Explanation['path']): Explanation[] {
  if (goldens.has(name)) return []
  return [{ path, text: `there is no golden answer ${name}; there are: ${[...goldens.keys()].join(', ')}` }]
}

function namesRules(fault: FaultInFile, theCase: Case, path: Explanation['path']): Explanation[] {
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
