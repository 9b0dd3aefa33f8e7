# Under Constrained Language the program says that it cannot work, and changes nothing. The variable is for tests only and is taken away again.
# https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
$ErrorActionPreference = 'Stop'
$medic = "$env:ProgramFiles\Backup Medic\backup-medic.cmd"
[Environment]::SetEnvironmentVariable('__PSLockdownPolicy', '4', 'Machine')
try {
    $env:__PSLockdownPolicy = '4'
    $mode = & "$env:SystemRoot\System32\WindowsPowerShell\v1.0\powershell.exe" -NoProfile -Command '$ExecutionContext.SessionState.LanguageMode'
    # Windows PowerShell makes an error of each line that a program writes to its second output.
    $ErrorActionPreference = 'Continue'
    $said = & $medic --json check 2>&1 | Out-String
    $code = $LASTEXITCODE
    $ErrorActionPreference = 'Stop'
} finally {
    [Environment]::SetEnvironmentVariable('__PSLockdownPolicy', $null, 'Machine')
    $env:__PSLockdownPolicy = $null
}
Write-Output "mode $mode, exit $code, said: $said"
# The program gives PowerShell an environment of its own, so that the variable may not reach it: both ends are told apart here.
if ($mode -ne 'ConstrainedLanguage') { throw "The lock-down had no effect: $mode" }
if ($code -ne 69 -and $code -gt 2) { throw "The program ended with $code." }
exit 0
