import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../scripts/installed.mjs'

interface Step {
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
  })

  test('leave what they found behind', () => {
    const saved = steps.find(
      ({ uses, with: settings }) => uses?.includes('upload-artifact') && settings?.path === 'test-results/windows',
    )
    expect(saved).toMatchObject({ if: 'always()' })
  })
})

test('Linux runs what every build machine runs', () => {
  expect(commandsOf('linux.yml')).toContain('.ci/run')
})
