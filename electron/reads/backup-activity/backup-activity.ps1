<#
Processes that run only while a backup or a restore is at work. Covered: the snapshot extension of Azure VM backup
(IaaSBcdrExtension), Windows Server Backup and the system state backup of MARS (wbengine, wbadmin), and diskshadow. Not covered:
a file backup of MARS (cbengine) or a job of DPM (dpmra, msdpm), whose services always run and whose jobs a process list cannot
show; their snapshots are seen in the states of the VSS writers.

https://learn.microsoft.com/azure/backup/backup-azure-vms-troubleshoot
https://learn.microsoft.com/azure/backup/backup-azure-mars-troubleshoot
#>

# Answers file names.
function Get-BackupProcessList {
    [CmdletBinding()]
    param()

    $found = New-Object -TypeName System.Collections.ArrayList
    foreach ($name in @('IaaSBcdrExtension', 'wbengine', 'wbadmin', 'diskshadow')) {
        $processes = @([Diagnostics.Process]::GetProcessesByName($name))
        if ($processes.Count -gt 0) { $null = $found.Add("$name.exe") }
        foreach ($process in $processes) { $process.Dispose() }
    }
    return [ordered]@{ running = ($found.Count -gt 0); by = $found.ToArray() }
}
