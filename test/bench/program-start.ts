import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildWhenStale } from '../../scripts/build-when-stale.mjs'
import { chromiumPath, electronPath, root } from '../../scripts/installed.mjs'
import { launchApp } from '../e2e/launch.ts'
import type { Measurement, Unmeasured } from './measurement.ts'
import { median, timedEach } from './timing.ts'

const rounds = 5
const run = promisify(execFile)

/** P5: loading the privileged program, the first screen, and what the page needs for it. Builds them when they are stale. */
export async function measureProgramStart(): Promise<(Measurement | Unmeasured)[]> {
  if ((await buildWhenStale()) !== 0) throw new Error('The program could not be built.')
  return [await bundleLoad(), ...(await firstScreen()), firstLoad()]
}

/** What the command line needs until its answer is there. */
export async function measureCommandLine(): Promise<Measurement[]> {
  const medic = () => run(process.execPath, [join(root, 'scripts', 'medic.mjs'), 'cases', '--json'])
  await medic()
  const times = await timedEach(rounds, medic)
  return [
    {
      statement: 'start',
      what: `medic cases --json, the whole process, the middle one of ${rounds}`,
      value: median(times),
      unit: 'ms',
      yardstick: { what: 'Node that does nothing', value: await bareNode(), unit: 'ms' },
      target: null,
    },
  ]
}

async function bundleLoad(): Promise<Measurement> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'load-bundle.ts')])
    times.push(Number(stdout))
  }
  return {
    statement: 'P5',
    what: `parse and evaluate the main bundle in a new Node, the middle one of ${rounds}`,
    value: median(times),
    unit: 'ms',
    yardstick: { what: 'a whole Node process that does nothing', value: await bareNode(), unit: 'ms' },
    target: { at: 'most', value: 150 },
  }
}

async function bareNode(): Promise<number> {
  return median(await timedEach(rounds, () => run(process.execPath, ['-e', '0'])))
}

async function firstScreen(): Promise<(Measurement | Unmeasured)[]> {
  const what = 'first contentful paint of the window on a simulated server'
  if (electronPath() === null && chromiumPath() === null) {
    return [{ statement: 'P5', what, unmeasured: 'skipped, neither Electron nor a Chromium on this machine' }]
  }
  const app = await launchApp({ scenario: 'vss-writers-failed' })
  try {
    await app.page.getByRole('heading').first().waitFor()
    const first = await app.page.evaluate(firstPaint)
    const largest = await app.page.evaluate(largestPaint)
    const empty = await app.page.context().newPage()
    await empty.goto('data:text/html,<title>x</title><p>One line of text.</p>')
    const bare = await empty.evaluate(firstPaint)
    await empty.close()
    return [
      {
        statement: 'P5',
        what: `${what}, in ${app.host === 'electron' ? 'Electron' : 'Chromium through the stand-in'}`,
        value: first,
        unit: 'ms',
        yardstick: { what: 'a page with one line of text', value: bare, unit: 'ms' },
        target: { at: 'most', value: 1_000 },
        note: `its largest part was there after ${largest.toFixed(0)} ms`,
      },
    ]
  } finally {
    await app.close()
  }
}

/** Runs in the page: waits for the paint, which may come after the load. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}

/** The page, what it names, and what those scripts import at once; screens that are loaded later do not count. */
function firstLoad(): Measurement {
  const folder = join(root, 'out', 'renderer')
  const page = join(folder, 'index.html')
  const found = new Set([page])
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\.\/[^"]+)"/g)) {
    found.add(join(folder, path))
  }
  for (const file of found) {
    if (!file.endsWith('.js')) continue
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)) {
      found.add(join(dirname(file), path))
    }
  }
  const contents = [...found].map((file) => readFileSync(file))
  const whole = contents.reduce((sum, one) => sum + one.length, 0)
  return {
    statement: 'P5',
    what: `first load of the page, ${found.size} files, each with gzip`,
    value: contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0) / 1000,
    unit: 'kB',
    yardstick: { what: 'without', value: whole / 1000, unit: 'kB' },
    target: { at: 'most', value: 300 },
  }
}
