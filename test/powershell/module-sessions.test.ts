import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadScripts } from '../../electron/powershell/load-scripts.ts'
import { SessionPool } from '../../electron/powershell/pool.ts'
import { PowerShellSession } from '../../electron/powershell/session.ts'
import type { PoolCall } from '../../electron/powershell/worker.ts'
import { primitives } from '../../electron/server/primitives.ts'
import { makeStandIn, type StandInConfig, standInOptions, standInRuns } from '../support/power-shell/stand-in.ts'

const call = (name: string, more: Partial<PoolCall> = {}): PoolCall => ({
  name,
  args: {},
  writes: false,
  limitMs: 20_000,
  ...more,
})

/** A pool that opens its sessions on a stand-in, with one session for the reads of no product. */
function openPool(config: StandInConfig) {
  const standIn = makeStandIn(config)
  const options = standInOptions(standIn, { scripts: loadScripts() })
  const pool = new SessionPool({ readers: 1, open: () => PowerShellSession.open(options) })
  onTestFinished(() => pool.close())
  const started = () => standIn.log().filter(({ event }) => event === 'started').length
  return { pool, standIn, started }
}

/** A file that a call waits for, and what makes it. */
function gate() {
  const file = join(makeStandIn().folder, 'go')
  return { file, release: () => writeFileSync(file, '') }
}

describe.runIf(standInRuns)('the module of a product', { timeout: 60_000 }, () => {
  test('delays no other read while it is slow', async () => {
    const { file, release } = gate()
    const { pool } = openPool({
      behaviours: { slow: { do: 'waitFor', file } },
      values: { quick: 1, 'of mars': 2 },
    })
    const slow = pool.call(call('slow', { worker: 'dpm' }))
    // In the session of the slow one these would wait for ever.
    const others = [pool.call(call('quick')), pool.call(call('of mars', { worker: 'mars' }))]
    expect(await Promise.all(others)).toEqual([1, 2])
    release()
    await slow
  })

  test('ends alone at its limit: the sessions of the others go on', async () => {
    const { pool, started } = openPool({ behaviours: { hanging: { do: 'hang' } }, values: { quick: 1 } })
    await pool.call(call('quick'))
    const ended = pool.call(call('hanging', { worker: 'dpm', limitMs: 300 }))
    await expect(ended).rejects.toMatchObject({ code: 'timeout' })
    expect(started()).toBe(2)
    expect(await pool.call(call('quick'))).toBe(1)
    expect(started()).toBe(2)
  })

  test('has a new session after its limit has ended one', async () => {
    const { pool, started } = openPool({ behaviours: { slow: { do: 'hang' } }, values: { next: 'here' } })
    await expect(pool.call(call('slow', { worker: 'mars', limitMs: 300 }))).rejects.toMatchObject({ code: 'timeout' })
    expect(await pool.call(call('next', { worker: 'mars' }))).toBe('here')
    expect(started()).toBe(2)
  })

  test('answers one read after another, so that it never runs twice at the same time', async () => {
    const { file, release } = gate()
    const { pool, standIn } = openPool({ behaviours: { first: { do: 'waitFor', file } }, values: { second: 2 } })
    const both = Promise.all([
      pool.call(call('first', { worker: 'dpm' })),
      pool.call(call('second', { worker: 'dpm' })),
    ])
    await expect.poll(() => standIn.asked('first').length, { timeout: 20_000 }).toBe(1)
    expect(standIn.asked('second')).toEqual([])
    release()
    await both
  })

  test('opens no session before it is needed', async () => {
    const { pool, started } = openPool({ values: { quick: 1 } })
    await pool.call(call('quick'))
    expect(started()).toBe(1)
  })
})

test('each call of a module has the limit of its product', () => {
  const limits = { mars: 60_000, dpm: 300_000 }
  const ofModules = Object.values(primitives).flatMap((one) => ('worker' in one ? [one] : []))
  for (const { worker, limitMs } of ofModules as { worker: keyof typeof limits; limitMs: number }[]) {
    expect(limitMs).toBe(limits[worker])
  }
})
