import { beforeAll, describe, expect, test, vi } from 'vitest'
import { requests } from '../shared/ipc.ts'

/** What the preload script gave to the page, and every channel it used. */
const seen = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, (...args: unknown[]) => unknown>>(),
  invoked: [] as unknown[][],
  listening: [] as string[],
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: never) => seen.exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => void seen.invoked.push(args),
    on: (name: string) => seen.listening.push(name),
    off: () => undefined,
  },
}))

beforeAll(() => import('../electron/preload.ts'))
const medic = () => seen.exposed.get('medic') ?? {}

describe('S9 the preload script gives the page', () => {
  test('one object with two functions', () => {
    expect([...seen.exposed].map(([name, api]) => [name, Object.keys(api).sort()])).toEqual([
      ['medic', ['on', 'request']],
    ])
  })

  test('these requests and no others, each with one payload', async () => {
    seen.invoked.length = 0
    const tried = [...Object.keys(requests), 'fix:everything', 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor']
    for (const name of tried) await Promise.resolve(medic().request?.(name, { a: 1 }, 'more')).catch(() => undefined)
    expect(seen.invoked.every((args) => args.length === 2)).toBe(true)
    expect(seen.invoked.map(([name]) => name)).toMatchInlineSnapshot(`
      [
        "program:show",
        "session:open",
        "server:roles",
        "settings:set",
        "code:list",
        "case:show",
        "diagnosis:run",
        "check:run",
        "check:cancel",
        "check:watch",
        "now:gather",
        "now:cancel",
        "practice:list",
        "practice:begin",
        "practice:end",
        "plan:make",
        "fix:apply",
        "fix:cancel",
        "guidance:answer",
        "undo:run",
        "resume:run",
        "report:preview",
        "report:copy",
        "report:save",
        "bundle:preview",
        "bundle:save",
        "bundle:cancel",
        "file:open",
        "file:show",
        "script:show",
        "clipboard:write",
        "link:open",
        "place:open",
      ]
    `)
  })

  test('these events and no others', () => {
    const events = [
      'journal:record',
      'check:finding',
      'check:progress',
      'check:watched',
      'now:progress',
      'fix:progress',
      'bundle:progress',
    ]
    for (const name of events) medic().on?.(name, () => undefined)
    for (const name of ['window:closed', '__proto__', '']) {
      expect(() => medic().on?.(name, () => undefined)).toThrow('Unknown event.')
    }
    expect(seen.listening).toEqual(events)
  })
})
