<#
The PowerShell module of the MARS agent, MSOnlineBackup. It is loaded by its full path, because a session that is older than the
agent does not have its folder among the places of modules. On a DPM or MABS server the module refuses (100122), which is no
fault. Names of enumeration members are the same in every language; no numbers of them are published, and messages are
translated, so an error is told by its id alone.

https://learn.microsoft.com/powershell/module/msonlinebackup
https://learn.microsoft.com/azure/backup/backup-client-automation
https://learn.microsoft.com/troubleshoot/system-center/dpm/vnext-dpm-error-codes
#>

# marsNotInstalled, marsOfBackupServer, or null where the module can be asked.
function Get-MarsAbsence {
    [CmdletBinding()]
    param()

    if (Test-MachineKey -Key 'SOFTWARE\Microsoft\Microsoft Data Protection Manager\DB') { return 'marsOfBackupServer' }
    $path = Get-MachineFolder -Key 'SOFTWARE\Microsoft\Windows Azure Backup\Setup' -Name 'InstallPath'
    if ($null -eq $path -and @(Get-ServiceController -Name 'obengine').Count -eq 0) { return 'marsNotInstalled' }
    return $null
}

# Loads the module once for this process.
function Open-MarsModule {
    [CmdletBinding()]
    param()

    Assert-Elevated
    $path = Get-MachineFolder -Key 'SOFTWARE\Microsoft\Windows Azure Backup\Setup' -Name 'InstallPath'
    if ($null -eq $path) { throw 'The registry does not name the folder of the MARS agent.' }
    $module = [IO.Path]::Combine($path, 'bin\Modules\MSOnlineBackup')
    if (-not [IO.Directory]::Exists($module)) { throw "The PowerShell module of the MARS agent is missing: $module" }
    Import-Module -Name $module -Global -DisableNameChecking
}

# The id of an error of MARS or DPM, or null. It stands in a property of one of the exceptions, or behind "ID" in its text.
function Find-BackupErrorId {
    [CmdletBinding()]
    param([System.Management.Automation.ErrorRecord] $ErrorRecord)

    $exception = $ErrorRecord.Exception
    while ($null -ne $exception) {
        foreach ($path in @('ErrorInfo.ErrorCode', 'ErrorCode')) {
            $code = Get-FieldValue -Of $exception -Path $path
            if ($null -ne $code -and [int] $code -gt 0 -and [int] $code -lt 1000000) { return [int] $code }
        }
        $told = [regex]::Match([string] $exception.Message, '\bID:?\s*(\d{2,6})\b')
        if ($told.Success) { return [int] $told.Groups[1].Value }
        $exception = $exception.InnerException
    }
    return $null
}

# A job or a data source of one: times in UTC, an end only when it has ended, codes as number and as HRESULT.
function ConvertFrom-MarsJob {
    [CmdletBinding()]
    param([object] $Job, [bool] $IsRunning)

    $status = Get-FieldValue -Of $Job -Path 'JobStatus'
    $sources = @(Get-FieldValue -Of $status -Path 'DatasourceStatus' | Where-Object { $null -ne $_ } | ForEach-Object {
            $source = [ordered]@{
                name  = [string] (Get-FieldValue -Of $_ -Path 'Datasource.DataSourceName')
                state = [string] (Get-FieldValue -Of $_ -Path 'JobState')
            }
            Add-Field -To $source -From (Get-MarsNumber -Status $_)
            $source
        })
    $read = [ordered]@{
        id        = [string] (Get-FieldValue -Of $Job -Path 'JobId')
        type      = [string] (Get-FieldValue -Of $Job -Path 'JobType')
        state     = [string] (Get-FieldValue -Of $status -Path 'JobState')
        startedAt = ConvertTo-JobTime -Time (Get-FieldValue -Of $status -Path 'StartTime')
        endedAt   = $null
    }
    if (-not $IsRunning) { $read['endedAt'] = ConvertTo-JobTime -Time (Get-FieldValue -Of $status -Path 'EndTime') }
    $numbers = Get-MarsNumber -Status $status
    $numbers['bytes'] = Get-Total -Items $sources -Field 'bytes'
    $numbers['files'] = Get-Total -Items $sources -Field 'files'
    Add-Field -To $read -From $numbers
    $read['sources'] = $sources
    return $read
}

# What is missing is null, never 0.
function Get-MarsNumber {
    [CmdletBinding()]
    param([object] $Status)

    $numbers = [ordered]@{ errorCode = $null; detailCode = $null; bytes = $null; files = $null }
    $code = Get-FieldValue -Of $Status -Path 'ErrorInfo.ErrorCode'
    $detail = Get-FieldValue -Of $Status -Path 'ErrorInfo.DetailedErrorCode'
    $bytes = Get-FieldValue -Of $Status -Path 'ByteProgress.Progress'
    $files = Get-FieldValue -Of $Status -Path 'FileProgress.Total'
    if ($null -ne $code) { $numbers['errorCode'] = [int] $code }
    if ($null -ne $detail -and [int64] $detail -ne 0) { $numbers['detailCode'] = '0x{0:X8}' -f ([int64] $detail -band 4294967295) }
    if ($null -ne $bytes) { $numbers['bytes'] = [int64] $bytes }
    if ($null -ne $files) { $numbers['files'] = [int64] $files }
    return $numbers
}

# The sum of a field; null when no item has it.
function Get-Total {
    [CmdletBinding()]
    param([object[]] $Items, [string] $Field)

    $total = $null
    foreach ($item in $Items) { if ($null -ne $item[$Field]) { $total = [int64] $total + $item[$Field] } }
    return $total
}

# A time that the module gives in UTC; the year 1 stands for one that is not known.
function ConvertTo-JobTime {
    [CmdletBinding()]
    param([object] $Time)

    if ($Time -isnot [datetime] -or $Time.Year -le 1601) { return $null }
    return ConvertTo-UtcText -Time ([datetime]::SpecifyKind($Time, [DateTimeKind]::Utc))
}
