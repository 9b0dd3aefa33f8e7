// How long a reinstallation of MSDTC takes, how its steps end, what becomes of the ports, and that a lost service comes back.
import { ok } from 'node:assert'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, powerShell, timed, toolEnd, withServer } from './on-windows.ts'

const ports = 'HKLM:\\SOFTWARE\\Microsoft\\Rpc\\Internet'
const portsNow = () => powerShell(`if (Test-Path '${ports}') { (Get-ItemProperty '${ports}').Ports } else { 'no key' }`)

powerShell(
  `$null = New-Item -Path '${ports}' -Force; New-ItemProperty '${ports}' Ports -PropertyType MultiString -Value '5000-5100' -Force`,
)
await withServer(async (server) => {
  const folder = mkdtempSync(join(tmpdir(), 'msdtc-'))
  const keys = ['HKCR\\CID', 'HKLM\\SOFTWARE\\Microsoft\\MSDTC', 'HKLM\\SOFTWARE\\Microsoft\\Rpc\\Internet']
  const saved = await server.call('Export-RegistryTree', { keys, folder })
  await server.call('Stop-SingleService', { name: 'MSDTC', seconds: 60 })
  const portsBefore = portsNow()
  const whole = await timed(() => server.call('Reset-MsdtcInstallation', {}))
  ok(whole.answer.installed, whole.answer.detail)
  const portsAfter = portsNow()
  const started = await server.call('Start-SingleService', { name: 'MSDTC', seconds: 60 })

  // As after a kill between the two steps: the service is gone, and only installing brings it back.
  await server.call('Stop-SingleService', { name: 'MSDTC', seconds: 60 })
  const uninstalled = toolEnd('msdtc.exe', '-uninstall')
  const gone = await server.call('Get-ServiceState', { name: 'MSDTC' })
  const restored = await timed(() => server.call('Restore-MsdtcInstallation', {}))
  ok(restored.answer.installed, restored.answer.detail)
  const again = await server.call('Start-SingleService', { name: 'MSDTC', seconds: 60 })
  // Installed once more over an installation, as after a kill behind the second step.
  const twice = await timed(() => server.call('Restore-MsdtcInstallation', {}))
  keep('msdtc', { saved, whole, portsBefore, portsAfter, started, uninstalled, gone, restored, again, twice })
  ok(again.state === 'running')
  ok(twice.answer.installed, twice.answer.detail)
})
