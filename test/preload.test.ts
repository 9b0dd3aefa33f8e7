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
  webUtils: {
    getPathForFile: (file: unknown) => {
      if (!(file instanceof File)) throw new TypeError('no File')
      return `/where/it/lies/${file.name}`
    },
  },
}))

beforeAll(() => import('../electron/preload.ts'))
const medic = () => seen.exposed.get('medic') ?? {}

describe('S9 the preload script gives the page', () => {
  test('one object with three functions', () => {
    expect([...seen.exposed].map(([name, api]) => [name, Object.keys(api).sort()])).toEqual([
      ['medic', ['drop', 'on', 'request']],
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
        "log:choose",
        "log:scan",
        "log:cancel",
        "log:places",
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

  test('no way to name a path: of dropped files it takes the files, and asks Electron where they lie', async () => {
    seen.invoked.length = 0
    await medic().drop?.([new File(['x'], 'a.zip')])
    expect(seen.invoked).toEqual([['log:dropped', { paths: ['/where/it/lies/a.zip'] }]])
    await expect(medic().request?.('log:dropped', { paths: ['/etc/shadow'] })).rejects.toThrow('Unknown request.')
    for (const forged of ['/etc/shadow', { path: '/etc/shadow', name: 'x' }, null]) {
      await expect(medic().drop?.([forged])).rejects.toThrow()
    }
    expect(seen.invoked).toHaveLength(1)
  })

  test('these events and no others', () => {
    const events = [
      'journal:record',
      'check:finding',
      'check:progress',
      'check:watched',
      'now:progress',
      'log:progress',
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
