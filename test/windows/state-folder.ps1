# A standard user prepares the state folder before the first start: the program refuses it.
$ErrorActionPreference = 'Stop'
$medic = "$env:ProgramFiles\Backup Medic\backup-medic.cmd"
$top = "$env:ProgramData\Backup Medic"
if (Test-Path $top) { Remove-Item -Recurse -Force $top }
$password = ConvertTo-SecureString -AsPlainText -Force ('Aa1!' + [guid]::NewGuid().ToString())
New-LocalUser -Name 'medicuser' -Password $password | Out-Null
Add-LocalGroupMember -SID 'S-1-5-32-545' -Member 'medicuser' -ErrorAction SilentlyContinue
$credential = New-Object -TypeName PSCredential -ArgumentList 'medicuser', $password
$make = "New-Item -ItemType Directory -Force '$top\server' | Out-Null; Set-Content '$top\server\journal.sqlite' 'forged'"
try {
    $made = Start-Process -FilePath 'powershell.exe' -Credential $credential -WorkingDirectory 'C:\' -Wait -PassThru -ArgumentList @('-NoProfile', '-Command', $make)
    if (-not (Test-Path "$top\server")) { throw "The user could not prepare the folder ($($made.ExitCode)); nothing is settled." }
    # Windows PowerShell makes an error of each line that a program writes to its second output.
    $ErrorActionPreference = 'Continue'
    $said = & $medic journal 2>&1 | Out-String
    $code = $LASTEXITCODE
    $ErrorActionPreference = 'Stop'
    Write-Output "exit $code, said: $said"
    if ($code -ne 77) { throw "A state folder that a user had prepared was not refused: $code" }
    if ($said -match 'forged') { throw 'What the user had written was read.' }
} finally {
    Remove-Item -Recurse -Force $top
    Remove-LocalUser -Name 'medicuser'
}
exit 0
