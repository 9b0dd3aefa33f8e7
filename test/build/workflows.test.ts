import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../scripts/installed.mjs'
import { windowsSummary } from '../support/windows-summary.ts'

interface Step {
  id?: string
  name?: string
  env?: Record<string, string>
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, { 'runs-on': string; 'timeout-minutes'?: number; permissions?: unknown; steps: Step[] }>
}

const folder = join(root, '.github', 'workflows')
const names = readdirSync(folder).sort()
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const workflowOf = (name: string) => parse(textOf(name)) as Workflow
const jobsOf = (name: string) => Object.values(workflowOf(name).jobs)
const stepsOf = (name: string) => jobsOf(name).flatMap(({ steps }) => steps)
const commandsOf = (name: string) => stepsOf(name).flatMap(({ run }) => run?.split('\n') ?? [])
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/** The scripts of package.json that a command line runs. */
function scriptsIn(command: string): string[] {
  const run = [...command.matchAll(/\bnpm run(?:-script)?((?: -\S+)*) (?!-)(\S+)/g)].map(([, , name = '']) => name)
  return /\bnpm (?:test|t)\b/.test(command) ? [...run, 'test'] : run
}

test('the workflows are those for Linux and for Windows', () => {
  expect(names).toEqual(['linux.yml', 'windows.yml'])
})

describe.each(names)('the workflow %s', (name) => {
  test('calls only scripts that exist', () => {
    const called = commandsOf(name).flatMap(scriptsIn)
    expect(called.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
  })

  test('names only files that exist', () => {
    const files = commandsOf(name).flatMap(
      (command) => command.match(/(?<![\w\\/])(?:\.ci|test|scripts)\/[\w./-]+/g) ?? [],
    )
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  test('pins every action to a commit and keeps no credentials of the checkout', () => {
    const used = stepsOf(name).filter(({ uses }) => uses !== undefined)
    expect(used.length).toBeGreaterThan(0)
    for (const { uses = '', with: settings } of used) {
      expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
      if (uses.startsWith('actions/checkout@')) expect(settings).toMatchObject({ 'persist-credentials': false })
    }
  })

  test('may only read, knows no secret and ends by itself', () => {
    expect(workflowOf(name).permissions).toEqual({ contents: 'read' })
    expect(textOf(name)).not.toMatch(/\bsecrets\b|pull_request_target/)
    for (const job of jobsOf(name)) {
      expect(job.permissions).toBeUndefined()
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })
})

test('Windows runs all tests, packs and checks the program, and kills a thousand repairs each night', () => {
  const called = commandsOf('windows.yml').flatMap(scriptsIn)
  expect(called).toEqual(expect.arrayContaining(['test', 'package', 'check:packed', 'test:crash', 'bench']))
  expect(commandsOf('windows.yml')).toContain('npm run test:crash -- --kills 1000')
  expect(workflowOf('windows.yml').on).toHaveProperty('schedule')
  const machines = jobsOf('windows.yml').map((job) => job['runs-on'])
  expect(machines.filter((name) => !/^windows-|^\$\{\{ matrix\.windows \}\}$/.test(name))).toEqual([])
})

describe('the doubts about Windows', () => {
  const doubts = workflowOf('windows.yml').jobs.doubts
  const scripts = readdirSync(join(root, 'test/windows')).filter((name) => name !== 'on-windows.ts')
  const steps = doubts?.steps ?? []

  test('are settled on Windows Server 2022 and 2025, and the command line in a Server Core container', () => {
    expect(doubts).toMatchObject({
      strategy: { 'fail-fast': false, matrix: { windows: ['windows-2022', 'windows-2025'] } },
    })
    expect(JSON.stringify(workflowOf('windows.yml').jobs['server-core'])).toContain('windows/servercore')
  })

  test.each(scripts)('%s is a step of its own, and runs whatever the others say', (name) => {
    if (name === 'server-core.ps1') {
      expect(JSON.stringify(workflowOf('windows.yml').jobs['server-core'])).toContain(name)
      return
    }
    const step = steps.filter(({ run }) => run?.endsWith(`test/windows/${name}`))
    expect(step).toHaveLength(1)
    if (name !== 'raw-output.ps1') expect(step[0]).toMatchObject({ if: 'always()' })
    // By this name the page that people read tells how it ended.
    if (name !== 'summary.ts')
      expect(step[0]).toMatchObject({ id: name.replace(/\.\w+$/, ''), name: expect.any(String) })
  })

  test('become a page that tells a person how each of them ended, and what was found', () => {
    const last = steps.find(({ run }) => run?.endsWith('test/windows/summary.ts'))
    expect(last?.env?.STEPS).toMatch(/^\$\{\{ toJSON\(steps\) \}\}$/)
    const ends = { registry: { outcome: 'failure' }, services: { outcome: 'success' } }
    const titles = { services: 'Late stops', registry: 'Odd values', msdtc: 'MSDTC' }
    const page = windowsSummary(titles, ends, [{ name: 'services', text: '{"a": 1}' }])
    expect(page).toContain('| Late stops | ✅ settled |')
    expect(page).toContain('| Odd values | ❌ not as we think |')
    expect(page).toContain('| MSDTC | ➖ not tried |')
    expect(page).toContain('<summary>services</summary>\n\n~~~~json\n{"a": 1}\n~~~~')
  })

  test('leave out of that page what does not fit, and say so', () => {
    const page = windowsSummary({}, {}, [{ name: 'lists', text: 'x'.repeat(30_000) }])
    expect(page.length).toBeLessThan(21_000)
    expect(page).toContain('10000 characters more in the saved file')
  })

  test('leave what they found behind', () => {
    const saved = steps.find(
      ({ uses, with: settings }) => uses?.includes('upload-artifact') && settings?.path === 'test-results/windows',
    )
    expect(saved).toMatchObject({ if: 'always()' })
  })
})

describe('every job of the workflow on Windows', () => {
  const jobs = workflowOf('windows.yml').jobs

  test('is called by a push to main, by a request to merge, and by hand', () => {
    const { on } = workflowOf('windows.yml')
    expect(on).toMatchObject({ push: { branches: ['main'] } })
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'workflow_dispatch']))
  })

  test.each(['test', 'doubts', 'server-core'])('%s tells people how it ended', (name) => {
    const written = jobs[name]?.steps.filter(({ run }) => /GITHUB_STEP_SUMMARY|windows\/summary\.ts/.test(run ?? ''))
    expect(written).toHaveLength(1)
  })

  test.each(Object.keys(jobs))('%s notices an installer that fails', (name) => {
    const waiting = jobs[name]?.steps.flatMap(({ run }) => run?.match(/Start-Process .*-Wait.*/g) ?? []) ?? []
    expect(waiting.filter((line) => !line.includes('-PassThru'))).toEqual([])
  })
})

test('Linux runs what every build machine runs', () => {
  expect(commandsOf('linux.yml')).toContain('.ci/run')
})
