<#
The PowerShell module of MABS and DPM, DataProtectionManager. It speaks to the service MSDPM of this computer, which starts when
it is called, and that to SQL Server. A connection belongs to the process and is closed after each call. Times of the year 1 and
sizes below 0 stand for what is not known. Names of enumeration members are the same in every language; numbers of them are not
published.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/connect-dpmserver
https://learn.microsoft.com/powershell/module/dataprotectionmanager/disconnect-dpmserver
https://learn.microsoft.com/azure/backup/backup-dpm-automation
https://learn.microsoft.com/troubleshoot/system-center/dpm/vnext-dpm-error-codes
https://techcommunity.microsoft.com/t5/system-center-blog/cli-script-job-object-fundamentals/ba-p/340275
#>

# Whether this computer is a DPM or MABS server.
function Test-DpmServer {
    [CmdletBinding()]
    param()

    if (Test-MachineKey -Key 'SOFTWARE\Microsoft\Microsoft Data Protection Manager\DB') { return $true }
    return @(Get-ServiceController -Name 'MSDPM').Count -gt 0
}

# Loads the module, connects to this computer and answers its full name, by which the connection is closed. Refuses where the
# service could not answer: disabled, without its database, or while DpmSync repairs it.
function Open-DpmConnection {
    [CmdletBinding()]
    param()

    Assert-Elevated
    if ((Get-ServiceState -Name 'MSDPM')['startType'] -eq 'disabled') { throw 'The service MSDPM is disabled.' }
    $sql = (Get-BackupServerRole -HasService $true)['sqlService']
    if ($null -ne $sql -and (Get-ServiceState -Name $sql)['state'] -ne 'running') { throw "The service $sql does not run." }
    if (Test-ProcessRunning -Name 'DpmSync') { throw 'DpmSync is at work.' }
    $setup = 'SOFTWARE\Microsoft\Microsoft Data Protection Manager\Setup'
    $folder = Get-MachineFolder -Key $setup -Name 'UIInstallPath'
    if ($null -eq $folder) { throw 'The registry does not name the folder of the PowerShell module of DPM.' }
    $module = [IO.Path]::Combine($folder, 'Modules\DataProtectionManager')
    if (-not [IO.Directory]::Exists($module)) { throw "The PowerShell module of DPM is missing: $module" }
    Import-Module -Name $module -Global -DisableNameChecking
    $network = [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()
    $name = @($network.HostName, $network.DomainName | Where-Object { $_ }) -join '.'
    $null = Connect-DPMServer -DPMServerName $name
    return $name
}

# Ends the connection and all objects that came over it. One that is gone already is no fault.
function Remove-DpmConnection {
    [CmdletBinding()]
    param([string] $Server)

    try {
        $null = Disconnect-DPMServer -DPMServerName $Server
    } catch {
        $null = $_
    }
}

# One job. Older modules call the type of a job its category.
function ConvertFrom-DpmJob {
    [CmdletBinding()]
    param([object] $Job)

    $type = Get-FieldValue -Of $Job -Path 'JobType'
    if ($null -eq $type) { $type = Get-FieldValue -Of $Job -Path 'JobCategory' }
    $sources = Get-FieldValue -Of $Job -Path 'DataSources'
    return [ordered]@{
        id        = [string] (Get-FieldValue -Of $Job -Path 'JobId')
        type      = [string] $type
        status    = [string] (Get-FieldValue -Of $Job -Path 'Status')
        completed = [bool] (Get-FieldValue -Of $Job -Path 'HasCompleted')
        startedAt = ConvertTo-DpmTime -Time (Get-FieldValue -Of $Job -Path 'StartTime')
        endedAt   = ConvertTo-DpmTime -Time (Get-FieldValue -Of $Job -Path 'EndTime')
        group     = ConvertTo-DpmText -Value (Get-FieldValue -Of $Job -Path 'ProtectionGroupName')
        sources   = @($sources | Where-Object { $null -ne $_ } | ForEach-Object { [string] $_ })
    }
}

# A text of the module; an empty one is null.
function ConvertTo-DpmText {
    [CmdletBinding()]
    param([object] $Value)

    $text = [string] $Value
    if ($text -eq '') { return $null }
    return $text
}

# A time of the module; the year 1 stands for one that is not known.
function ConvertTo-DpmTime {
    [CmdletBinding()]
    param([object] $Time)

    if ($Time -isnot [datetime] -or $Time.Year -le 1601) { return $null }
    return ConvertTo-UtcText -Time $Time
}

# A size in bytes; what is below 0 or missing does not apply and is null.
function ConvertTo-DpmSize {
    [CmdletBinding()]
    param([object] $Size)

    if ($null -eq $Size -or [int64] $Size -lt 0) { return $null }
    return [int64] $Size
}
