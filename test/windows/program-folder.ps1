# Users may change the folder of the installed program: it refuses to open this server.
$ErrorActionPreference = 'Stop'
$folder = "$env:ProgramFiles\Backup Medic"
icacls.exe $folder /grant '*S-1-5-32-545:(OI)(CI)M' | Out-Null
if ($LASTEXITCODE -ne 0) { throw 'The folder could not be opened to users; nothing is settled.' }
try {
    $null = & "$folder\backup-medic.cmd" check --json
    $code = $LASTEXITCODE
} finally {
    icacls.exe $folder /remove:g '*S-1-5-32-545' | Out-Null
}
if ($code -ne 77) { throw "A program that users could change ended with $code." }
$null = & "$folder\backup-medic.cmd" check --json
if ($LASTEXITCODE -gt 2) { throw "Closed again, it ended with $LASTEXITCODE." }
exit 0
