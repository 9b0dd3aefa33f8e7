# Programs with the names of Windows' own lie in the working folder and first in PATH: the installed program runs none of them.
$ErrorActionPreference = 'Stop'
$medic = "$env:ProgramFiles\Backup Medic\backup-medic.cmd"
$ran = "$env:ProgramData\decoy-ran.txt"
$folder = "$env:ProgramData\Decoys"
$null = New-Item -ItemType Directory -Force -Path $folder
$source = 'public class Decoy { public static void Main() { System.IO.File.WriteAllText(@"C:\ProgramData\decoy-ran.txt", System.Environment.CommandLine); } }'
Add-Type -TypeDefinition $source -OutputAssembly "$folder\decoy.exe" -OutputType ConsoleApplication
foreach ($name in 'powershell', 'vssadmin', 'reg', 'taskkill', 'certutil', 'netsh', 'w32tm') {
    Copy-Item -Path "$folder\decoy.exe" -Destination "$folder\$name.exe"
}
& "$folder\reg.exe"
if (-not (Test-Path -Path $ran)) { throw 'A decoy leaves no trace; nothing is settled.' }
Remove-Item -Path $ran
$path = $env:PATH
Push-Location -Path $folder
try {
    $env:PATH = "$folder;$path"
    $null = & $medic check --json
    $code = $LASTEXITCODE
} finally {
    $env:PATH = $path
    Pop-Location
}
if (Test-Path -Path $ran) { throw "A decoy ran: $(Get-Content -Path $ran)" }
if ($code -gt 2) { throw "check ended with $code." }
exit 0
