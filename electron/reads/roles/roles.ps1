<#
What this computer is to Azure Backup, from the registry, the installed services and the versions of program files. No module is
loaded and nothing is started. Something counts as installed when its key or its service is there: half an installation has the
problems of a whole one. The key DB of DPM exists only on a DPM or MABS server. A chassis tag of its own marks the virtual
machines of Azure; the keys of the guest agent alone may stand on a disk that was moved.

https://learn.microsoft.com/azure/backup/backup-azure-mars-troubleshoot
https://learn.microsoft.com/azure/virtual-machines/extensions/agent-windows
https://learn.microsoft.com/windows/win32/cimwin32prov/win32-systemenclosure
https://learn.microsoft.com/windows/win32/cimwin32prov/win32-computersystem
https://learn.microsoft.com/troubleshoot/system-center/dpm/vnext-dpm-error-codes
https://github.com/janegilring/DataProtectionManagerCX
https://github.com/Azure/azure-support-scripts/blob/master/vmassist/windows/vmassist.ps1
#>

# Where WMI does not answer, the two fields that only it can tell are null.
function Get-ServerRoleState {
    [CmdletBinding()]
    param()

    $windows = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $chassis = $null
    $joined = $null
    try {
        $enclosures = @(Get-CimInstance -ClassName Win32_SystemEnclosure -Property SMBIOSAssetTag -OperationTimeoutSec 5)
        $chassis = @($enclosures | Where-Object { $_.SMBIOSAssetTag -eq '7783-7084-3265-9085-8269-3286-77' }).Count -gt 0
        $computer = Get-CimInstance -ClassName Win32_ComputerSystem -Property PartOfDomain -OperationTimeoutSec 5
        if ($null -ne $computer.PartOfDomain) { $joined = [bool] $computer.PartOfDomain }
    } catch {
        $null = $_
    }
    $installed = (Get-InstalledServiceList -Names @('obengine', 'MSDPM', 'DPMRA', 'WindowsAzureGuestAgent'))['installed']
    $guestAgent = $installed -contains 'WindowsAzureGuestAgent'
    return [ordered]@{
        mars     = Get-MarsRole -HasService ($installed -contains 'obengine')
        mabs     = Get-BackupServerRole -HasService ($installed -contains 'MSDPM')
        dpmAgent = Get-DpmAgentRole -HasService ($installed -contains 'DPMRA')
        azureVm  = [ordered]@{
            detected     = ($chassis -eq $true -or $guestAgent)
            chassis      = $chassis
            guestAgent   = $guestAgent
            agentVersion = Get-MachineText -Key 'SOFTWARE\Microsoft\Virtual Machine\Guest' -Name 'GuestAgentVersion'
            vmId         = Get-MachineText -Key 'SOFTWARE\Microsoft\Windows Azure' -Name 'VmId'
        }
        os       = [ordered]@{
            build        = [int] (Get-MachineRegistryData -Key $windows -Name 'CurrentBuildNumber')
            core         = (Get-MachineRegistryData -Key $windows -Name 'InstallationType') -eq 'Server Core'
            domainJoined = $joined
        }
    }
}

# A registration writes MachineId and ResourceId; each alone is a registration that has failed.
function Get-MarsRole {
    [CmdletBinding()]
    param([bool] $HasService)

    $key = 'SOFTWARE\Microsoft\Windows Azure Backup'
    $path = Get-MachineFolder -Key "$key\Setup" -Name 'InstallPath'
    $machine = Get-MachineText -Key "$key\Config" -Name 'MachineId'
    $resource = Get-MachineText -Key "$key\Config" -Name 'ResourceId'
    return [ordered]@{
        installed  = ($HasService -or $null -ne $path)
        path       = $path
        version    = Get-ProgramVersion -Folder $path -Name 'cbengine.exe'
        registered = ($null -ne $machine -and $null -ne $resource)
        vault      = Get-MachineText -Key "$key\Config" -Name 'ServiceResourceName'
        machineId  = $machine
    }
}

# The first number of the version tells the product: 11 to 14 are MABS V1 to V4; 4, 5 and 10 are DPM up to 2019.
function Get-BackupServerRole {
    [CmdletBinding()]
    param([bool] $HasService)

    $key = 'SOFTWARE\Microsoft\Microsoft Data Protection Manager'
    $isServer = $HasService -or (Test-MachineKey -Key "$key\DB")
    $path = $null
    if ($isServer) { $path = Get-MachineFolder -Key "$key\Setup" -Name 'InstallPath' }
    $version = Get-ProgramVersion -Folder $path -Name 'msdpm.exe'
    $product = $null
    if ($null -ne $version) {
        $first = [int] $version.Split('.')[0]
        if ($first -ge 11 -and $first -le 14) { $product = 'mabs' }
        if (@(4, 5, 10) -contains $first) { $product = 'dpm' }
    }
    $server = Get-MachineText -Key "$key\DB" -Name 'SqlServer'
    $instance = Get-MachineText -Key "$key\DB" -Name 'InstanceName'
    $services = Get-SqlServiceName -Server $server -Instance $instance -Computer (Get-ComputerName)
    return [ordered]@{
        installed       = $isServer
        product         = $product
        path            = $path
        version         = $version
        sqlServer       = $server
        sqlInstance     = $instance
        sqlService      = $services['service']
        sqlAgentService = $services['agent']
    }
}

# MSSQLSERVER is the default instance, whose services have names of their own. An instance of another computer has none here.
function Get-SqlServiceName {
    [CmdletBinding()]
    param([string] $Server, [string] $Instance, [string] $Computer)

    $hostName = $Server.Split('\')[0].Split('.')[0]
    $none = [ordered]@{ service = $null; agent = $null }
    if ($Instance -eq '') { return $none }
    if (@('', 'localhost', '(local)', $Computer) -notcontains $hostName) { return $none }
    if ($Instance -eq 'MSSQLSERVER') { return [ordered]@{ service = 'MSSQLSERVER'; agent = 'SQLSERVERAGENT' } }
    return [ordered]@{ service = "MSSQL`$$Instance"; agent = "SQLAgent`$$Instance" }
}

# The files of ActiveOwner name the server that owns each data source.
function Get-DpmAgentRole {
    [CmdletBinding()]
    param([bool] $HasService)

    $path = Get-MachineFolder -Key 'SOFTWARE\Microsoft\Microsoft Data Protection Manager\Setup' -Name 'InstallPath'
    $servers = @()
    if ($null -ne $path) { $servers = @((Get-DpmOwnerList -Folder ([IO.Path]::Combine($path, 'ActiveOwner')))['servers']) }
    $server = $null
    if ($servers.Count -eq 1) { $server = $servers[0] }
    return [ordered]@{
        installed = ($HasService -or $null -ne $path)
        path      = $path
        version   = Get-ProgramVersion -Folder $path -Name 'DPMRA.exe'
        servers   = $servers
        server    = $server
    }
}

# Each file begins with the name in UTF-16, which ends at the first NUL. Only the beginning is read, and nothing is written.
function Get-DpmOwnerList {
    [CmdletBinding()]
    param([string] $Folder)

    $names = New-Object -TypeName System.Collections.ArrayList
    if ([IO.Directory]::Exists($Folder)) {
        $buffer = New-Object -TypeName byte[] -ArgumentList 1024
        foreach ($file in [IO.Directory]::GetFiles($Folder)) {
            $stream = [IO.File]::Open($file, 'Open', 'Read', 'ReadWrite, Delete')
            try {
                $length = $stream.Read($buffer, 0, $buffer.Length)
            } finally {
                $stream.Dispose()
            }
            $text = [Text.Encoding]::Unicode.GetString($buffer, 0, $length).TrimStart([char] 0xfeff)
            $name = $text.Split([char] 0)[0].Trim()
            if ($name -ne '' -and $names -notcontains $name) { $null = $names.Add($name) }
        }
    }
    return [ordered]@{ servers = @($names | Sort-Object) }
}
