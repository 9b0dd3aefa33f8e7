// A folder with files of SYSTEM, of NETWORK SERVICE and with inherited entries only: reset, read, put back, compared byte by byte.
import { deepStrictEqual, ok } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { accessList } from '../../electron/resources/access-list/resource.ts'
import { keep, powerShell, timed, withServer } from './on-windows.ts'

const path = 'C:\\ProgramData\\Backup Medic Lists'
const desired = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }

powerShell(`
  $folder = '${path}'
  $null = New-Item -ItemType Directory -Path $folder
  function Set-List {
    icacls.exe @args | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "icacls $args ended with $LASTEXITCODE" }
  }
  Set-List $folder /inheritance:r /grant '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-32-545:(OI)(CI)RX'
  foreach ($name in 'inherited', 'of-system', 'of-service', 'closed') { Set-Content -Path "$folder\\$name" -Value x }
  Set-List "$folder\\of-service" /grant '*S-1-5-20:R'
  Set-List "$folder\\of-service" /setowner '*S-1-5-20'
  Set-List "$folder\\of-system" /setowner '*S-1-5-18'
  Set-List "$folder\\closed" /setowner '*S-1-5-18'
  Set-List "$folder\\closed" /inheritance:r /grant '*S-1-5-18:F'
`)
const listsOf = () =>
  powerShell(`Get-ChildItem -LiteralPath '${path}' | ForEach-Object {
    $name = $_.Name
    try { $name + ' ' + (Get-Acl -LiteralPath $_.FullName).Sddl } catch { $name + ' could not be read' }
  }`)

await withServer(async (server) => {
  const list = accessList(server)
  const at = { path, withFiles: true }
  const raw = listsOf()
  const before = await list.get(at)
  await list.set(at, list.stateAfter(before, desired), desired, before)
  const repaired = await list.get(at)
  ok(list.same(repaired, list.stateAfter(before, desired), desired), 'the folder does not show what was wanted')
  const open = repaired.exists ? repaired.files.filter(({ sddl }) => sddl === null).map(({ name }) => name) : []
  await list.set(at, before, desired, repaired)
  const after = await list.get(at)
  const rawAfter = listsOf()
  keep('access-lists', { before, repaired, after, unreadAfterRepair: open, rawBefore: raw, rawAfter })
  deepStrictEqual(after, before)
  deepStrictEqual(rawAfter, raw, 'Windows itself shows other lists or owners than before')

  const many = 70_000
  for (let number = 0; number < many; number += 1) writeFileSync(`${path}\\many${number}`, 'x')
  const first = await timed(() => list.get(at))
  const repair = await timed(() => list.set(at, list.stateAfter(first.answer, desired), desired, first.answer))
  const then = await list.get(at)
  const undo = await timed(() => list.set(at, first.answer, desired, then))
  const last = await timed(() => list.get(at))
  const peaks = powerShell(`Get-Process -Name powershell | ForEach-Object { $_.PeakWorkingSet64 }`)
  const times = { readMs: first.ms, repairMs: repair.ms, undoMs: undo.ms, readAgainMs: last.ms }
  keep(`access-lists-${many}-files`, { ...times, peaks: peaks.split(/\s+/), own: process.memoryUsage() })
  ok(then.exists && then.files.length >= many, 'files are missing')
  deepStrictEqual(last.answer, first.answer)
})
powerShell(`Remove-Item -LiteralPath '${path}' -Recurse -Force`)
