// The program is killed during a write: which of the processes it had started live on, and does its work end all the same?
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { keep, powerShell, tool, withServer } from './on-windows.ts'

if (process.argv[2] === 'write') {
  await withServer(async (server) => {
    console.log('writing')
    await server.call('Stop-SingleService', { name: 'SlowForTests', seconds: 60 })
  })
} else {
  tool('sc.exe', 'start', 'SlowForTests')
  writeFileSync('C:\\ProgramData\\SlowForTests\\seconds.txt', '10')
  const list = () =>
    powerShell(`Get-CimInstance Win32_Process -Filter "Name='powershell.exe' or Name='sc.exe' or Name='conhost.exe'" |
      ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.Name)" }`)
  const child = spawn(process.execPath, [import.meta.filename, 'write'], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await wait(3_000)
  const during = list()
  child.kill('SIGKILL')
  await wait(3_000)
  const after = list()
  await wait(12_000)
  const below = during.split(/\r?\n/).filter((line) => line.split(' ')[1] === String(child.pid))
  const living = below.filter((line) => after.includes(line))
  keep('survivors', { during, after, living, service: tool('sc.exe', 'query', 'SlowForTests') })
  if (living.length > 0) throw new Error(`PowerShell outlived the program: ${living.join(', ')}`)
}
