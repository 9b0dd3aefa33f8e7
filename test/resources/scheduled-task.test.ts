import { describe, expect, test } from 'vitest'
import { createReader } from '../../electron/kinds.ts'
import { scheduledTask } from '../../electron/resources/scheduled-task/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { resources } from '../../shared/kinds.ts'
import type { DesiredScheduledTask } from '../../shared/resources/scheduled-task.ts'

const path = '\\Microsoft\\OnlineBackup\\Microsoft-OnlineBackup'
const principal = '<UserId>S-1-5-18</UserId><RunLevel>HighestAvailable</RunLevel>'
const triggers = `
    <CalendarTrigger><Enabled>false</Enabled><StartBoundary>2026-01-01T21:00:00</StartBoundary></CalendarTrigger>
    <BootTrigger />`

const definition = ({ who = principal, when = triggers, settings = '<Enabled>false</Enabled>' } = {}) =>
  `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>${when}</Triggers>
  <Principals><Principal id="Author">${who}</Principal></Principals>
  <Settings>${settings}</Settings>
  <Actions Context="Author"><Exec><Command>powershell.exe</Command><Arguments>&lt;Settings&gt;</Arguments></Exec></Actions>
</Task>`

function open(xml = definition()) {
  const server = inMemorySimulatedServer(parseSimulation('windows-server'), ({ tasks }) => {
    tasks[path] = { xml, sddl: 'O:BAG:SYD:(A;;FA;;;BA)', lastResult: '0x00041302', lastRun: null, nextRun: null }
  })
  return { server, task: scheduledTask(server) }
}

async function changed(desired: DesiredScheduledTask, xml?: string) {
  const { server, task } = open(xml)
  const before = await task.get({ path })
  const wanted = task.stateAfter(before, desired)
  await task.set({ path }, wanted, desired, before)
  return { server, task, before, wanted, now: await task.get({ path }) }
}

describe('a scheduled task', () => {
  test('tells what it is set to, with what its definition leaves out', async () => {
    const { task } = open()
    expect(await task.get({ path })).toMatchObject({
      enabled: false,
      triggers: [
        { kind: 'CalendarTrigger', enabled: false },
        { kind: 'BootTrigger', enabled: true },
      ],
      account: { sid: 'S-1-5-18', logonType: 'ServiceAccount', highest: true },
      secondInstance: 'IgnoreNew',
      lastResult: '0x00041302',
    })
    expect(await task.get({ path: '\\Nowhere\\Task' })).toEqual({ exists: false })
  })

  test('is switched on with its triggers, and nothing else of it changes', async () => {
    const { task, before, wanted, now } = await changed({ enabled: true, triggersEnabled: true })
    expect(task.same(now, wanted, { enabled: true })).toBe(true)
    expect(now).toMatchObject({ enabled: true, triggers: [{ enabled: true }, { enabled: true }] })
    const off = (xml: string) => xml.replaceAll('<Enabled>false', '<Enabled>true').replace('<Priority>7</Priority>', '')
    expect(before.exists && now.exists && off(now.xml) === off(before.xml)).toBe(true)
  })

  test('runs as SYSTEM or as the administrators, by SID', async () => {
    const own = definition({ who: '<UserId>S-1-5-21-1-2-3-1001</UserId><LogonType>InteractiveToken</LogonType>' })
    const system = await changed({ account: 'S-1-5-18' }, own)
    expect(system.now).toMatchObject({ account: { sid: 'S-1-5-18', logonType: 'ServiceAccount', highest: true } })
    const group = await changed({ account: 'S-1-5-32-544' }, own)
    expect(group.now).toMatchObject({ account: { sid: 'S-1-5-32-544', logonType: 'Group', highest: true } })
    await group.task.set({ path }, group.before, { account: 'S-1-5-32-544' }, group.now)
    expect(group.task.same(await group.task.get({ path }), group.before, { account: 'S-1-5-32-544' })).toBe(true)
  })

  test('starts no second instance once that is wanted, and has its earlier rule again after undo', async () => {
    const parallel = definition({ settings: '<MultipleInstancesPolicy>Parallel</MultipleInstancesPolicy>' })
    const desired = { secondInstance: 'IgnoreNew' } as const
    const { server, task, before, now } = await changed(desired, parallel)
    expect(now).toMatchObject({ secondInstance: 'IgnoreNew', enabled: true })
    await task.set({ path }, before, desired, now)
    const after = await task.get({ path })
    expect(after).toMatchObject({ secondInstance: 'Parallel' })
    // Windows has filled in a priority, which is the one it has anyway.
    expect(server.wholeState().tasks[path]?.xml).toContain('<Priority>7</Priority>')
    expect(task.same(after, before, desired)).toBe(true)
  })

  test('of someone else is told from ours: another command, account or access list', async () => {
    const { task, now } = await changed({ enabled: true })
    if (!now.exists) throw new Error('there is no such task')
    const desired = { enabled: true }
    expect(task.same(now, { ...now, xml: now.xml.replace('powershell.exe', 'cmd.exe') }, desired)).toBe(false)
    expect(task.same(now, { ...now, account: { ...now.account, sid: 'S-1-5-19' } }, desired)).toBe(false)
    expect(task.same(now, { ...now, sddl: 'O:BAG:SYD:(A;;FA;;;WD)' }, desired)).toBe(false)
    expect(task.same(now, { ...now, lastResult: '0x00000000', lastRun: '2026-11-21T20:00:00Z' }, desired)).toBe(true)
  })
})

describe('a change of a task is refused', () => {
  const because = async (xml: string) => {
    const { task } = open(xml)
    return task.refusal(await task.get({ path }), { enabled: true })?.key ?? null
  }

  test.each(['Password', 'S4U', 'InteractiveTokenOrPassword'])(
    'when it signs in with %s, also by the server',
    async (logon) => {
      const xml = definition({ who: `<UserId>S-1-5-21-1-2-3-1001</UserId><LogonType>${logon}</LogonType>` })
      expect(await because(xml)).toBe('refusal.taskPassword')
      const { server } = open(xml)
      await expect(server.call('Register-TaskDefinition', { path, xml, sddl: 'D:' })).rejects.toThrow(logon)
    },
  )

  test('when its definition has a form that is not known', async () => {
    expect(await because(definition({ settings: '</Settings><Settings>' }))).toBe('refusal.taskUnknown')
    expect(await because(definition())).toBeNull()
  })

  test('when it is not there', async () => {
    const { task } = open()
    const missing = await task.get({ path: '\\Nowhere\\Task' })
    expect(task.refusal(missing, { enabled: true })?.key).toBe('refusal.taskMissing')
  })
})

test('a check is made so: on, no second instance, as SYSTEM', () => {
  const { task } = open()
  const made = { enabled: true, secondInstance: 'IgnoreNew', account: 'S-1-5-18' }
  expect(
    task.desiredOf({ exists: true, enabled: true, secondInstance: 'IgnoreNew', 'account.sid': 'S-1-5-18' }),
  ).toEqual(made)
  expect(resources.scheduledTask.desired.safeParse({}).success).toBe(false)
})

test('the tasks of a folder are read together, and a folder that is not there has none', async () => {
  const { server } = open()
  const read = createReader(server, { writers: [] } as never)
  expect(await read('scheduledTasks', { folder: '\\Microsoft\\OnlineBackup' })).toEqual({
    tasks: [expect.objectContaining({ path, enabled: false, lastResult: '0x00041302' })],
  })
  expect(await read('scheduledTasks', { folder: '\\Microsoft\\Windows\\Backup' })).toEqual({ tasks: [] })
})
