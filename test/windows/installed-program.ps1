# The installed program on this computer itself, read by Windows PowerShell: checks, plan, journal, undo, piped input, decisions, accents.
$ErrorActionPreference = 'Stop'
$medic = "$env:ProgramFiles\Backup Medic\backup-medic.cmd"

$answer = 'ExtensionFailedVssWriterInBadState' | & $medic --json diagnose '-' | ConvertFrom-Json
if ($LASTEXITCODE -ne 0 -or $answer.matches.Count -eq 0) { throw 'What was piped did not arrive.' }
& $medic undo none --decide a=keep:0 --decide b=keep:1
if ($LASTEXITCODE -ne 64) { throw "Arguments with colons ended with $LASTEXITCODE." }
$titles = (& $medic --lang fr cases --json | ConvertFrom-Json).title -join ' '
if ($titles -notmatch '[\u00e0-\u00ff]') { throw "Accented texts were read as: $titles" }

$findings = (& $medic check --json | ConvertFrom-Json).findings
if ($LASTEXITCODE -gt 2) { throw "check ended with $LASTEXITCODE." }
if (@($findings | Where-Object { $_.verdict -ne 'unknown' }).Count -eq 0) { throw 'Nothing of this computer could be read.' }
$findings | Group-Object -Property verdict | ForEach-Object { Write-Output "$($_.Count) $($_.Name)" }
$plan = & $medic plan azure-vm/com-plus-error --json | ConvertFrom-Json
if ($LASTEXITCODE -ne 0 -and $LASTEXITCODE -ne 4) { throw "plan ended with $LASTEXITCODE." }
Write-Output "plan with $(@($plan.steps).Count) steps"
& $medic journal --json | ConvertFrom-Json | Out-Null
if ($LASTEXITCODE -ne 0) { throw "journal ended with $LASTEXITCODE." }
& $medic undo --all --json | ConvertFrom-Json | Out-Null
if ($LASTEXITCODE -ne 0) { throw "undo --all ended with $LASTEXITCODE." }
exit 0
