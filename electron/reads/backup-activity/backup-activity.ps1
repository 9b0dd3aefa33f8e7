<#
Whether a backup or a restore is at work. Some processes run only then: the snapshot extension of Azure VM backup
(IaaSBcdrExtension), Windows Server Backup and the system state backup of MARS (wbengine, wbadmin), and diskshadow. The services
of MARS and DPM always run, so their modules are asked for jobs; where one of them cannot answer, that is said, because its
silence is no proof that nothing runs.

https://learn.microsoft.com/azure/backup/backup-azure-vms-troubleshoot
https://learn.microsoft.com/azure/backup/backup-azure-mars-troubleshoot
https://learn.microsoft.com/powershell/module/msonlinebackup/get-objob
https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmjob
https://learn.microsoft.com/troubleshoot/system-center/dpm/vnext-dpm-error-codes
#>

# Answers file names.
function Get-BackupProcessList {
    [CmdletBinding()]
    param()

    $found = New-Object -TypeName System.Collections.ArrayList
    foreach ($name in @('IaaSBcdrExtension', 'wbengine', 'wbadmin', 'diskshadow')) {
        if (Test-ProcessRunning -Name $name) { $null = $found.Add("$name.exe") }
    }
    return [ordered]@{ running = ($found.Count -gt 0); by = $found.ToArray() }
}

# An engine that does not run cannot be asked (100052), and one that is busy asks to come back later (100053). The first calls of
# a session can answer nothing although a job runs, so an empty answer is asked for again.
function Get-MarsJobActivity {
    [CmdletBinding()]
    param()

    $silent = [ordered]@{ known = $false; reason = 'engineStopped'; jobs = @() }
    if ($null -ne (Get-MarsAbsence)) { return [ordered]@{ known = $true; reason = $null; jobs = @() } }
    if ((Get-ServiceState -Name 'obengine')['state'] -ne 'running') { return $silent }
    Open-MarsModule
    try {
        for ($turn = 0; $turn -lt 3; $turn++) {
            $jobs = @(Get-OBJob | Where-Object { $null -ne $_ })
            if ($jobs.Count -gt 0) { break }
            Start-Sleep -Seconds 2
        }
    } catch {
        $id = Find-BackupErrorId -ErrorRecord $_
        if ($id -eq 100052) { return $silent }
        if ($id -ne 100053) { throw }
        $silent['reason'] = 'engineBusy'
        return $silent
    }
    $told = @($jobs | ForEach-Object { 
            [ordered]@{
                id   = [string] (Get-FieldValue -Of $_ -Path 'JobId')
                type = [string] (Get-FieldValue -Of $_ -Path 'JobType')
            }
        })
    return [ordered]@{ known = $true; reason = $null; jobs = $told }
}

# Only the server knows: a computer that has the agent alone cannot ask it.
function Get-DpmJobActivity {
    [CmdletBinding()]
    param()

    if (-not (Test-DpmServer)) {
        $hasAgent = @(Get-ServiceController -Name 'DPMRA').Count -gt 0
        return [ordered]@{ known = -not $hasAgent; reason = $(if ($hasAgent) { 'agentOnly' } else { $null }); jobs = @() }
    }
    $server = Open-DpmConnection
    try {
        $jobs = @(Get-DPMJob -DPMServerName $server -Status InProgress | Where-Object { $null -ne $_ } | ForEach-Object {
                $job = ConvertFrom-DpmJob -Job $_
                [ordered]@{ id = $job['id']; type = $job['type'] }
            })
    } finally {
        Remove-DpmConnection -Server $server
    }
    return [ordered]@{ known = $true; reason = $null; jobs = $jobs }
}
