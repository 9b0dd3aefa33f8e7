import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../../scripts/installed.mjs'

/** A PowerShell text that only the workflow on Windows runs, and which PowerShell runs it. */
export interface WorkflowText {
  where: string
  text: string
  shell: 'powershell' | 'pwsh'
}

interface Step {
  name?: string
  run?: string
  shell?: string
}
interface Workflow {
  defaults: { run: { shell: string } }
  jobs: Record<string, { steps: Step[] }>
}

const workflowFile = join(root, '.github', 'workflows', 'windows.yml')
const folder = join(root, 'test', 'windows')
const filesOf = (ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ where: `test/windows/${name}`, text: readFileSync(join(folder, name), 'latin1') }))

/** Every PowerShell text of the workflow on Windows: its scripts, the commands of its steps, and what its tests give to Windows PowerShell. */
export function workflowTexts(): WorkflowText[] {
  const scripts = filesOf('.ps1').map((script) => ({ ...script, shell: 'powershell' as const }))
  return [...scripts, ...steps(), ...filesOf('.ts').flatMap(({ where, text }) => given(where, text))]
}

function steps(): WorkflowText[] {
  const { defaults, jobs } = parse(readFileSync(workflowFile, 'utf8')) as Workflow
  return Object.entries(jobs).flatMap(([job, { steps }]) =>
    steps.flatMap(({ name, run, shell = defaults.run.shell }, at) =>
      run === undefined || (shell !== 'powershell' && shell !== 'pwsh')
        ? []
        : [{ where: `windows.yml, ${job}: ${name ?? `step ${at + 1}`}`, text: withoutExpressions(run), shell }],
    ),
  )
}

/** What a test in TypeScript has Windows PowerShell run; what it fills in is a word here. */
function given(where: string, source: string): WorkflowText[] {
  return [...source.matchAll(/powerShell\(\s*(?:`((?:[^`\\]|\\.)*)`|'([^']*)')/g)].map(
    ([, template, plain = ''], at) => ({
      where: `${where}, text ${at + 1}`,
      text: (template ?? plain).replace(/\$\{[^}]*\}/g, 'filled').replace(/\\(.)/g, '$1'),
      shell: 'powershell' as const,
    }),
  )
}

function withoutExpressions(run: string): string {
  return run.replace(/\$\{\{[^}]*\}\}/g, 'filled')
}
