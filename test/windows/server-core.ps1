# In a Server Core container: the unpacked program goes where an installer would put it, so that only administrators can change it, and is
# asked about the container.
$ErrorActionPreference = 'Stop'
Copy-Item -Recurse -Path 'C:\dist' -Destination "$env:ProgramFiles\Backup Medic"
& "$PSScriptRoot\installed-program.ps1"
exit $LASTEXITCODE
