# Saves the raw bytes that native tools print on this Windows, to become fixtures.
param([string] $Folder = "$PSScriptRoot\..\..\test-results\windows\raw")
$ErrorActionPreference = 'Stop'
$null = New-Item -ItemType Directory -Force -Path $Folder
$commands = [ordered]@{
    'vssadmin-list-writers'       = 'vssadmin.exe list writers'
    'vssadmin-list-providers'     = 'vssadmin.exe list providers'
    'vssadmin-list-shadowstorage' = 'vssadmin.exe list shadowstorage'
    'vssadmin-list-shadows'       = 'vssadmin.exe list shadows'
    'sc-query-vss'                = 'sc.exe query VSS'
    'sc-queryex-rpcss'            = 'sc.exe queryex RpcSs'
    'sc-qc-msdtc'                 = 'sc.exe qc MSDTC'
    'sc-start-missing'            = 'sc.exe start NoSuchService'
    'netsh-sslcert'               = 'netsh.exe http show sslcert'
    'netsh-winhttp-proxy'         = 'netsh.exe winhttp show proxy'
    'certutil-store-my'           = 'certutil.exe -store My'
    'icacls-machinekeys'          = 'icacls.exe C:\ProgramData\Microsoft\Crypto\RSA\MachineKeys'
    'fltmc-filters'               = 'fltmc.exe filters'
    'chcp'                        = 'chcp'
}
foreach ($name in $commands.Keys) {
    # cmd writes the bytes as they come; a pipe of PowerShell would decode them.
    cmd.exe /d /c "$($commands[$name]) > `"$Folder\$name.txt`" 2> `"$Folder\$name.error.txt`""
    Set-Content -Path "$Folder\$name.exit.txt" -Value $LASTEXITCODE
}
exit 0
