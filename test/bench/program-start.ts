import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildWhenStale } from '../../scripts/build-when-stale.mjs'
import { chromiumPath, electronPath, root } from '../../scripts/installed.mjs'
import { launchApp } from '../e2e/launch.ts'
import { firstLoadOf, mostOfFirstLoad } from '../support/first-load.ts'
import type { Measurement, Unmeasured } from './measurement.ts'
import { fastest, median, timed, timedEach } from './timing.ts'

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
  const bares: number[] = []
  for (let round = 0; round < 2 * rounds; round++) {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'load-bundle.ts')])
    times.push(Number(stdout))
    bares.push(await timed(() => run(process.execPath, ['-e', '0'])))
  }
  const bare = fastest(bares)
  return {
    statement: 'P5',
    what: `a new Node and what the window waits for of the main bundle, the fastest of ${2 * rounds} times, over an empty Node`,
    value: (bare + fastest(times)) / bare,
    unit: 'x',
    yardstick: { what: 'a whole Node process that does nothing', value: bare, unit: 'ms' },
    target: { at: 'most', value: 2.5 },
    note: `that part alone ${fastest(times).toFixed(0)} ms; the rest is loaded while the page comes up`,
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
  const paints: Paints[] = []
  for (let round = 0; round < rounds; round++) paints.push(await paintsOfOneStart())
  const middle = (of: (one: Paints) => number) => median(paints.map(of))
  return [
    {
      statement: 'P5',
      what: `${what}, in ${paints[0]?.host}, over a page with one line, the middle one of ${rounds} starts`,
      value: middle(({ first, bare }) => first / bare),
      unit: 'x',
      yardstick: { what: 'a page with one line of text', value: middle(({ bare }) => bare), unit: 'ms' },
      target: { at: 'most', value: 6 },
      note: `the frame with the product's name after ${middle(({ first }) => first).toFixed(0)} ms, the largest part after ${middle(({ largest }) => largest).toFixed(0)} ms`,
    },
  ]
}

interface Paints {
  host: string
  /** Milliseconds since the page was asked for. */
  first: number
  largest: number
  /** The first paint of a page with one line of text in the same browser. */
  bare: number
}

async function paintsOfOneStart(): Promise<Paints> {
  const app = await launchApp({ scenario: 'vss-writers-failed' })
  try {
    await app.page.getByRole('heading').first().waitFor()
    const first = await app.page.evaluate(firstPaint)
    const largest = await app.page.evaluate(largestPaint)
    const empty = await app.page.context().newPage()
    await empty.goto('data:text/html,<title>x</title><p>One line of text.</p>')
    const bare = await empty.evaluate(firstPaint)
    await empty.close()
    return { host: app.host === 'electron' ? 'Electron' : 'Chromium through the stand-in', first, largest, bare }
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

function firstLoad(): Measurement {
  const { files, bytes, gzip } = firstLoadOf(join(root, 'out', 'renderer'))
  return {
    statement: 'P5',
    what: `first load of the page, ${files.length} files, each with gzip`,
    value: gzip / 1000,
    unit: 'kB',
    yardstick: { what: 'without', value: bytes / 1000, unit: 'kB' },
    target: { at: 'most', value: mostOfFirstLoad / 1000 },
  }
}
