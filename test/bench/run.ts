// `npm run bench [-- --only P3,P7] [--json]`: holds the statements about speed against yardsticks of the same run.
import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { isMet, lineOf, type Measurement, type Unmeasured } from './measurement.ts'

type Results = (Measurement | Unmeasured)[]

/** Each part is loaded and run in a process of its own, so that none is warmed or slowed by the others. */
const parts: Record<string, () => Promise<Results>> = {
  P1: async () => (await import('./health-check.ts')).measureHealthCheck(),
  P2: async () => [
    ...(await (await import('./power-shell-pool.ts')).measurePowerShellPool()),
    await (await import('./power-shell-pool.ts')).measureCheckOnPowerShell(),
    await (await import('./health-check.ts')).measureCheckCommand(),
  ],
  P3: async () => (await import('./diagnosis.ts')).measureDiagnosis(),
  P4: async () => (await import('./log-scan.ts')).measureLogScan(),
  P5: async () => (await import('./program-start.ts')).measureProgramStart(),
  P6: async () => (await import('./case-count.ts')).measureCaseCount(),
  P7: async () => (await import('./journal.ts')).measureJournal(),
  triage: async () => (await import('./triage-finds.ts')).measureTriage(),
  start: async () => (await import('./program-start.ts')).measureCommandLine(),
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false }, part: { type: 'string' } },
})

if (values.part !== undefined) {
  // Whatever a part prints besides goes elsewhere; its last line is its answer.
  const results = (await parts[values.part]?.()) ?? []
  process.stdout.write(`\n${JSON.stringify(results)}\n`, () => process.exit(0))
} else {
  const names = values.only?.split(',') ?? Object.keys(parts)
  const all: Results = []
  for (const name of names) {
    const results = await runPart(name)
    all.push(...results)
    if (!values.json) for (const one of results) console.log(lineOf(one))
  }
  if (values.json) console.log(JSON.stringify(all.map(withVerdict), null, 2))
}

/** A part that breaks says so in its place and stops no other. */
async function runPart(name: string): Promise<Results> {
  if (!Object.hasOwn(parts, name)) {
    return [{ statement: name, what: 'no such part', unmeasured: `known are ${Object.keys(parts).join(', ')}` }]
  }
  try {
    const args = [import.meta.filename, '--part', name]
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 })
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  } catch (error) {
    const [reason = ''] = String(Reflect.get(error as object, 'stderr') || error)
      .split('\n')
      .filter((line) => /^\w*Error\b/.test(line))
    return [{ statement: name, what: 'could not be measured', unmeasured: reason.trim() || 'it ended badly' }]
  }
}

function withVerdict(one: Measurement | Unmeasured) {
  return 'unmeasured' in one ? one : { ...one, met: isMet(one) }
}
