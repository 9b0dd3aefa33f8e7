<#
The backup policy of the MARS agent on this computer. The server and the vault can disagree. That no policy is set is told in
three ways: by nothing, as no such policy (100007), and as not registered (100012); every other error means that it is unknown.

https://learn.microsoft.com/powershell/module/msonlinebackup/get-obpolicy
https://learn.microsoft.com/powershell/module/msonlinebackup/get-obschedule
https://learn.microsoft.com/powershell/module/msonlinebackup/get-obfilespec
https://learn.microsoft.com/powershell/module/msonlinebackup/get-obretentionpolicy
https://learn.microsoft.com/azure/backup/backup-client-automation
https://learn.microsoft.com/troubleshoot/system-center/dpm/vnext-dpm-error-codes
#>

# Reads only what the computer itself keeps.
function Get-MarsPolicyState {
    [CmdletBinding()]
    param()

    $absent = Get-MarsAbsence
    if ($null -ne $absent) { return [ordered]@{ notApplicable = $absent } }
    Open-MarsModule
    $parts = @{ Policy = Get-MarsPolicy; Schedule = $null; Items = @(); Retention = $null }
    if ($null -ne $parts['Policy']) {
        $parts['Schedule'] = Get-OBSchedule -Policy $parts['Policy']
        $parts['Items'] = @(Get-OBFileSpec -Policy $parts['Policy'])
        $parts['Retention'] = Get-OBRetentionPolicy -Policy $parts['Policy']
    }
    $answer = ConvertFrom-MarsPolicy -Parts $parts
    $answer['systemState'] = Test-MarsSystemState
    return $answer
}

# The policy of files and folders, or null when there is none.
function Get-MarsPolicy {
    [CmdletBinding()]
    param()

    try {
        return Get-OBPolicy
    } catch {
        if (@(100007, 100012) -notcontains (Find-BackupErrorId -ErrorRecord $_)) { throw }
        return $null
    }
}

# Whether the system state is protected; null where the agent is too old to have the command.
function Test-MarsSystemState {
    [CmdletBinding()]
    param()

    try {
        return $null -ne (Get-OBSystemStatePolicy)
    } catch [System.Management.Automation.CommandNotFoundException] {
        return $null
    } catch {
        if (@(100007, 100012) -notcontains (Find-BackupErrorId -ErrorRecord $_)) { throw }
        return $false
    }
}

# Policy, Schedule, Items and Retention to an answer. Enumerations and days go by the names of their members, times without the
# language of the server.
function ConvertFrom-MarsPolicy {
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Parts)

    $paths = New-Object -TypeName System.Collections.ArrayList
    $exclusions = New-Object -TypeName System.Collections.ArrayList
    $volumes = New-Object -TypeName System.Collections.ArrayList
    foreach ($item in @($Parts['Items'] | Where-Object { $null -ne $_ })) {
        $path = [string] (Get-FieldValue -Of $item -Path 'FileSpec')
        $read = [ordered]@{ path = $path; recursive = [bool] (Get-FieldValue -Of $item -Path 'IsRecursive') }
        if ([bool] (Get-FieldValue -Of $item -Path 'IsExclude')) {
            $null = $exclusions.Add($read)
            continue
        }
        $null = $paths.Add($read)
        if ($path -notmatch '^[A-Za-z]:') { continue }
        $drive = $path.Substring(0, 2).ToUpperInvariant()
        if ($volumes -notcontains $drive) { $null = $volumes.Add($drive) }
    }
    $state = $null
    if ($null -ne $Parts['Policy']) {
        $states = @{ Valid = 'valid'; Paused = 'paused'; Deleted = 'deleted' }
        $state = $states[[string] (Get-FieldValue -Of $Parts['Policy'] -Path 'PolicyState')]
        if ($null -eq $state) { $state = 'unknown' }
    }
    $days = Get-FieldValue -Of $Parts['Schedule'] -Path 'ScheduleRunDays'
    $times = Get-FieldValue -Of $Parts['Schedule'] -Path 'ScheduleRunTimes'
    $weeks = Get-FieldValue -Of $Parts['Schedule'] -Path 'ScheduleWeeklyFrequency'
    $retention = Get-FieldValue -Of $Parts['Retention'] -Path 'RetentionDays'
    return [ordered]@{
        exists        = ($null -ne $Parts['Policy'])
        state         = $state
        paths         = $paths.ToArray()
        exclusions    = $exclusions.ToArray()
        volumes       = $volumes.ToArray()
        days          = @($days | Where-Object { $null -ne $_ } | ForEach-Object { [string] $_ })
        times         = @($times | Where-Object { $null -ne $_ } | ForEach-Object { ([timespan] $_).ToString('hh\:mm') })
        everyWeeks    = $(if ($null -eq $weeks) { $null } else { [int] $weeks })
        retentionDays = $(if ($null -eq $retention) { $null } else { [int] $retention })
    }
}
