import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SenderEvent } from '../../electron/window/trusted-sender.ts'
import { type RequestName, type RequestOf, requests } from '../../shared/ipc.ts'
import type { JournalRecord } from '../../shared/model/journal-record.ts'
import { openTestWindow, ownPage, type TestWindow } from '../support/open-test-window.ts'

const names = Object.keys(requests) as RequestName[]
const slow = 'azure-vm/network-calls-slow'
const writers = 'azure-vm/vss-writers-bad-state'

const report: RequestOf<'report:copy'>['report'] = {
  scope: { kind: 'case', case: slow },
  redaction: { kinds: [], words: [] },
  notes: '',
  ticket: '',
}

/** A well-formed request for every channel. */
const wellFormed: { [Name in RequestName]: RequestOf<Name> } = {
  'program:show': {},
  'session:open': {},
  'server:roles': {},
  'code:list': {},
  'settings:set': { theme: 'dark' },
  'case:show': { case: slow },
  'diagnosis:run': { text: 'error 34513' },
  'check:run': { case: slow },
  'check:cancel': {},
  'check:watch': { minutes: null },
  'now:gather': { hours: 24 },
  'now:cancel': {},
  'practice:list': {},
  'practice:begin': { case: slow, fault: 'no-such-fault' },
  'practice:end': {},
  'plan:make': { case: slow, inputs: {} },
  'fix:apply': { case: slow, inputs: {}, confirmation: { hash: '0'.repeat(64) } },
  'fix:cancel': {},
  'guidance:answer': { run: 'r-1', step: 's-1', done: true },
  'undo:run': { run: 'r-1', decisions: [] },
  'resume:run': {},
  'log:choose': { what: 'folder' },
  'log:dropped': { paths: ['/nowhere'] },
  'log:scan': { from: 'chosen', period: 'day' },
  'log:cancel': {},
  'log:places': { finding: 0 },
  'report:preview': { report },
  'report:copy': { report },
  'report:save': { report, format: 'md' },
  'bundle:preview': { report, days: 3, megabytes: 10 },
  'bundle:save': { report, days: 3, megabytes: 10 },
  'bundle:cancel': {},
  'file:open': { file: 'f1' },
  'file:show': { file: 'f1' },
  'script:show': { primitive: 'Get-ServiceState' },
  'clipboard:write': { text: 'x' },
  'link:open': { url: 'https://github.com/' },
  'place:open': { place: 'services' },
}

const records = async (window: TestWindow): Promise<JournalRecord[]> => (await window.ask('session:open', {})).records
const repairs = async (window: TestWindow) =>
  (await records(window)).map(({ entry }) => entry).filter(({ kind }) => kind === 'runStarted' || kind === 'stepIntent')

async function planned(window: TestWindow, id = slow) {
  const plan = await window.ask('plan:make', { case: id, inputs: {} })
  const typed = plan.typed === null ? {} : { typed: plan.typed }
  return { case: id, inputs: {}, confirmation: { hash: plan.hash, ...typed } }
}

describe('a message from elsewhere', () => {
  const senders: [string, SenderEvent][] = [
    ['another window', { ...ownPage, sender: {} }],
    ['a frame inside our page', { ...ownPage, senderFrame: { url: 'app://medic/index.html', parent: {} } }],
    ['a frame that is gone', { ...ownPage, senderFrame: null }],
    ['a page without an address', { ...ownPage, senderFrame: { url: '', parent: null } }],
    ['a page of the web', { ...ownPage, senderFrame: { url: 'https://medic/index.html', parent: null } }],
    ['a page of another host of our scheme', { ...ownPage, senderFrame: { url: 'app://medic2/', parent: null } }],
  ]
  test.each(senders)('S7 reaches no handler: %s', async (_, sender) => {
    const window = await openTestWindow('vm-network-slow')
    const { confirmation } = await planned(window)
    const before = window.server()
    for (const name of names) {
      const payload = name === 'fix:apply' ? { case: slow, inputs: {}, confirmation } : wellFormed[name]
      expect(await window.send(name, [payload], sender)).toMatchObject({
        ok: false,
        failure: { message: { key: 'desktop.untrustedSender' } },
      })
    }
    expect(window.server()).toEqual(before)
    expect([window.effects, await repairs(window)]).toEqual([[], []])
  })
})

/** Values that programs stumble over, deep and wide, with names that reach for prototypes. */
const odd = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.constantFrom(
    JSON.parse('{"__proto__": {"case": "x", "polluted": true}}'),
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
    '../../etc/passwd',
    'C:\\Windows\\System32\\cmd.exe',
    '$(calc)',
    "'; Remove-Item C:\\ -Recurse; '",
    '\u0000',
    '\ud800',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    'a'.repeat(3_000_000),
  ),
)

/** A well-formed request with one field, at any depth, put in another's place. */
function bent(name: RequestName): fc.Arbitrary<unknown> {
  const good = wellFormed[name] as Record<string, unknown>
  const fields = [...Object.keys(good), '__proto__', 'constructor', 'toString', 'script', 'path']
  return fc.tuple(fc.constantFrom(...fields), odd).map(([field, value]) => {
    const copy: Record<string, unknown> = { ...good }
    Object.defineProperty(copy, field, { value, enumerable: true, configurable: true, writable: true })
    return copy
  })
}

describe('a page that was taken over', () => {
  test('S8 with any payload on any channel changes nothing, breaks nothing and pollutes nothing', async () => {
    const window = await openTestWindow('vm-network-slow')
    await window.ask('session:open', {})
    const before = window.server()
    const property = fc.asyncProperty(
      fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), fc.oneof(odd, bent(name)))),
      async ([name, payload]) => {
        const reply = await window.send(name, [payload])
        if (!requests[name].safeParse(payload).success) {
          expect(reply).toMatchObject({ ok: false, failure: { message: { key: 'desktop.badRequest' } } })
        } else if (!reply.ok) {
          expect(reply.failure.message.key).not.toMatch(/unexpected/)
        }
        expect(structuredClone(reply)).toEqual(reply)
      },
    )
    await fc.assert(property, { numRuns: 600 })
    expect(window.server()).toEqual(before)
    expect(await repairs(window)).toEqual([])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('S8 cannot bring a prototype in through the free names of inputs and overrides', async () => {
    const window = await openTestWindow('vm-network-slow')
    const { confirmation } = await planned(window)
    const before = window.server()
    for (const field of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const inputs = JSON.parse(`{${JSON.stringify(field)}: "x"}`)
      const overrides = JSON.parse(`{${JSON.stringify(field)}: "a reason"}`)
      await window.send('plan:make', [{ case: slow, inputs }])
      await window.send('fix:apply', [
        { case: slow, inputs, confirmation: { hash: '0'.repeat(64), overrides, typed: field } },
      ])
      await window.send('fix:apply', [{ case: slow, inputs, confirmation: { ...confirmation, hash: field } }])
    }
    expect(window.server()).toEqual(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('S9 has no field for script text, a program or a path: every text it may send is an id, a hash or shown text', () => {
    const attacks = ['../x', 'C:\\x.exe', 'HKLM\\SOFTWARE\\x', '/bin/sh', '\\\\host\\share', '& calc', 'a;b']
    // What is shown, searched or copied, and what a person has typed, is free; none of it is run or opened.
    const free = ['text', 'url', 'typed', 'hash', 'overrides', 'inputs']
    // The paths of a drop are the preload script's: what the page may send does not include them.
    for (const name of names.filter((one) => one !== 'log:dropped')) {
      for (const [field, value] of Object.entries(wellFormed[name])) {
        if (typeof value !== 'string' || free.includes(field)) continue
        for (const attack of attacks) {
          expect([name, field, requests[name].safeParse({ ...wellFormed[name], [field]: attack }).success]).toEqual([
            name,
            field,
            false,
          ])
        }
      }
    }
  })
})

describe('a confirmation', () => {
  test('S20 counts once: used again, it changes nothing', async () => {
    const window = await openTestWindow('vm-network-slow')
    const request = await planned(window)
    expect(await window.ask('fix:apply', request)).toMatchObject({ outcome: 'applied' })
    const [before, done] = [window.server(), await repairs(window)]
    expect(await window.ask('fix:apply', request)).toMatchObject({ run: null, outcome: 'outdated' })
    expect(window.server()).toEqual(before)
    expect(await repairs(window)).toEqual(done)
  })

  test.each([
    ['vm-network-slow', slow],
    ['vss-writers-failed', writers],
  ])('S20 sent many times at once starts one repair only (%s)', async (scenario, id) => {
    const window = await openTestWindow(scenario)
    const request = await planned(window, id)
    const replies = await Promise.all(Array.from({ length: 5 }, () => window.ask('fix:apply', request)))
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['applied', ...Array(4).fill('outdated')])
    expect((await records(window)).filter(({ entry }) => entry.kind === 'runStarted')).toHaveLength(1)
  })

  test('S20 for one case starts no other, and for one server no repair of another', async () => {
    const window = await openTestWindow('vss-writers-failed')
    const elsewhere = await openTestWindow('vm-network-slow')
    const { confirmation } = await planned(window, writers)
    const before = [window.server(), elsewhere.server()]
    expect(await window.ask('fix:apply', { case: slow, inputs: {}, confirmation })).toMatchObject({
      outcome: 'outdated',
    })
    expect(await elsewhere.ask('fix:apply', { case: writers, inputs: {}, confirmation })).toMatchObject({
      outcome: 'outdated',
    })
    expect([window.server(), elsewhere.server()]).toEqual(before)
  })

  test('S20 with a flipped digit, in capitals or cut short is none', async () => {
    const window = await openTestWindow('vm-network-slow')
    const request = await planned(window)
    const { hash } = request.confirmation
    const before = window.server()
    const others = [
      `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`,
      hash.toUpperCase(),
      hash.slice(0, 8),
      '',
      `${hash} `,
    ]
    for (const other of others.filter((one) => one !== hash)) {
      expect(await window.ask('fix:apply', { ...request, confirmation: { hash: other } })).toMatchObject({
        outcome: 'outdated',
      })
    }
    expect(window.server()).toEqual(before)
  })
})

describe('ids that are not of this server', () => {
  test('S21 the run of another server cannot be taken back here', async () => {
    const elsewhere = await openTestWindow('vm-network-slow')
    const { run } = await elsewhere.ask('fix:apply', await planned(elsewhere))
    const window = await openTestWindow('vm-network-slow')
    await window.ask('fix:apply', await planned(window))
    const before = window.server()
    for (const id of [run, 'never-was', '0']) {
      expect(await window.send('undo:run', [{ run: id, decisions: [] }])).toMatchObject({
        ok: false,
        failure: { message: { key: 'session.unknownRun' } },
      })
    }
    expect(window.server()).toEqual(before)
  })

  test('S21 a step of another run is no question and no decision of this one', async () => {
    const window = await openTestWindow('vm-network-slow')
    const { run } = await window.ask('fix:apply', await planned(window))
    const stepIds = (await records(window)).flatMap(({ entry }) => (entry.kind === 'stepIntent' ? [entry.step] : []))
    expect(stepIds.length).toBeGreaterThan(0)
    for (const step of [...stepIds, 'portal-step', '1']) {
      expect(await window.send('guidance:answer', [{ run, step, done: true }])).toMatchObject({
        ok: false,
        failure: { message: { key: 'session.noSuchQuestion' } },
      })
    }
    const answered = (await records(window)).filter(({ entry }) => entry.kind === 'guidanceAnswered')
    expect(answered).toEqual([])
  })

  test('S21 a decision about a state that nobody was shown takes nothing back against someone else’s change', async () => {
    const first = await openTestWindow('vm-network-slow')
    const { run } = await first.ask('fix:apply', await planned(first))
    const window = await openTestWindow('vm-network-slow,changed-at=1', `${first.stateFolder}/..`)
    const step = (await records(window)).flatMap(({ entry }) => (entry.kind === 'stepIntent' ? [entry.step] : []))[0]
    const decisions = [{ step: step ?? '', choice: 'restore', seen: '0'.repeat(64) }]
    expect(await window.ask('undo:run', { run: run ?? '', decisions })).toMatchObject({ outcome: 'changedSince' })
  })
})

describe('requests that come at once', () => {
  const ends = { runStarted: 'runEnded', undoStarted: 'undoEnded' } as const

  /** The records of repairs and undos, asserted to stand one behind the other. */
  async function inOrder(window: TestWindow): Promise<string[]> {
    const kinds: string[] = []
    let open: string | null = null
    for (const { entry } of await records(window)) {
      if (entry.kind === 'runStarted' || entry.kind === 'undoStarted') {
        expect(open).toBeNull()
        open = entry.kind
        kinds.push(entry.kind)
      } else if (open !== null && entry.kind === ends[open as keyof typeof ends]) open = null
    }
    expect(open).toBeNull()
    return kinds
  }

  test('S19 a fix and an undo of the run before do not run inside each other', async () => {
    const window = await openTestWindow('vss-writers-failed,slow=2')
    const { run } = await window.ask('fix:apply', await planned(window, writers))
    await window.send('fix:apply', [await planned(window, slow)])
    const again = await planned(window, slow)
    await Promise.all([
      window.send('undo:run', [{ run, decisions: [] }]),
      window.send('fix:apply', [again]),
      window.send('undo:run', [{ run, decisions: [] }]),
      window.send('diagnosis:run', [{ text: 'error 34513' }]),
      window.send('check:run', [{ case: null }]),
      window.send('session:open', [{}]),
      window.send('resume:run', [{}]),
    ])
    const kinds = await inOrder(window)
    expect(kinds.filter((kind) => kind === 'runStarted').length).toBeGreaterThan(0)
    expect((await window.ask('session:open', {})).warnings).toEqual([])
  })

  test('S19 an undo asked for twice at once takes back once', async () => {
    const window = await openTestWindow('vm-network-slow,slow=2')
    const first = window.server()
    const { run } = await window.ask('fix:apply', await planned(window))
    const replies = await Promise.all([1, 2].map(() => window.ask('undo:run', { run: run ?? '', decisions: [] })))
    expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['nothingToUndo', 'undone'])
    expect(await inOrder(window)).toEqual(['runStarted', 'undoStarted'])
    expect(window.server()).toEqual(first)
  })

  test('S19 cancelling stops the fix that runs and those that wait', async () => {
    const window = await openTestWindow('vm-network-slow,slow=2')
    const request = await planned(window)
    const before = window.server()
    const fixes = [1, 2].map(() => window.ask('fix:apply', request))
    await window.ask('fix:cancel', {})
    const outcomes = (await Promise.all(fixes)).map(({ outcome }) => outcome)
    expect(outcomes).not.toContain('applied')
    expect(window.server()).toEqual(before)
  })
})
