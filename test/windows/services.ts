// Services that stop later than the limit, automatic and delayed starts, and reads while WMI is stopped.
import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { keep, powerShell, timed, tool, toolEnd, withServer } from './on-windows.ts'

const name = 'SlowForTests'
const takes = (seconds: number) => writeFileSync('C:\\ProgramData\\SlowForTests\\seconds.txt', String(seconds))

await withServer(async (server) => {
  const start = () => server.call('Start-SingleService', { name, seconds: 60 })
  deepStrictEqual(await start(), { state: 'running' })
  takes(20)
  const given = await timed(() => server.call('Stop-SingleService', { name, seconds: 5 }))
  strictEqual(given.answer.state, 'stopPending')
  await wait(25_000)
  const late = await server.call('Get-ServiceState', { name })
  ok(late.exists && late.state === 'stopped', 'the service has not stopped after the limit')
  await start()
  takes(8)
  const waited = await timed(() => server.call('Stop-SingleService', { name, seconds: 60 }))
  strictEqual(waited.answer.state, 'stopped')
  takes(0)

  const starts: unknown[] = []
  for (const delayed of [true, false, true]) {
    await server.call('Set-ServiceStartType', { name, startType: 'automatic', delayed })
    const state = await server.call('Get-ServiceState', { name })
    ok(state.exists && state.startType === 'automatic' && state.delayed === delayed, `delayed ${delayed} did not stay`)
    starts.push({ delayed, qc: tool('sc.exe', 'qc', name) })
  }
  for (const builtIn of ['NetworkService', 'LocalService', 'LocalSystem'] as const) {
    await server.call('Set-ServiceAccount', { name, builtIn })
    const state = await server.call('Get-ServiceState', { name })
    ok(state.exists && state.builtIn === builtIn, `${builtIn} did not stay`)
  }
  keep('services', { givenUpAfterMs: given.ms, waitedMs: waited.ms, starts })

  // Disabled too, because asking WMI anything would start it again.
  powerShell('Set-Service -Name Winmgmt -StartupType Disabled; Stop-Service -Name Winmgmt -Force')
  try {
    ok((await server.call('Get-ServiceState', { name })).exists)
    const condition = await server.call('Get-MachineConditionState', {})
    const load = await server.call('Get-ServerLoad', {}).then(
      () => 'answered',
      (error: Error) => error.message,
    )
    // Does the end of a process and what it has started need WMI?
    const parent = spawn(`${process.env.SystemRoot}\\System32\\cmd.exe`, ['/d', '/c', 'ping -n 60 127.0.0.1 > nul'])
    await wait(2_000)
    const treeEnd = toolEnd('taskkill.exe', '/PID', String(parent.pid), '/T', '/F')
    const left = toolEnd('taskkill.exe', '/IM', 'ping.exe', '/F')
    parent.kill('SIGKILL')
    keep('winmgmt-stopped', { condition, load, treeEnd, left, winmgmt: tool('sc.exe', 'query', 'Winmgmt') })
  } finally {
    powerShell('Set-Service -Name Winmgmt -StartupType Automatic; Start-Service -Name Winmgmt')
  }
})
tool('sc.exe', 'delete', name)
