<#
A recovery point of one data source that is made by hand. What must be said of it depends on the kind of the source: files are
synchronised first, applications get an express full backup, and one that goes to the vault is taken from the newest of disk.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/new-dpmrecoverypoint
https://learn.microsoft.com/azure/backup/backup-azure-mabs-troubleshoot
#>

# Changes the server: a job begins that takes room in the pool or in the vault.
function Add-DpmRecoveryPoint {
    [CmdletBinding()]
    param([string] $Datasource, [string] $Kind)

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $found = Find-DpmDatasource -Server $server -Id $Datasource
        if ($null -eq $found) { throw "This backup server has no data source with the id $Datasource." }
        if ($Kind -eq 'online') {
            $started = New-DPMRecoveryPoint -Datasource $found -Online -Confirm:$false
            return Get-StartedDpmJob -Started $started -Datasource $found -Type 'CloudBackup'
        }
        if ($Kind -eq 'application') {
            $started = New-DPMRecoveryPoint -Datasource $found -Disk -BackupType ExpressFull -Confirm:$false
        } else {
            $started = New-DPMRecoveryPoint -Datasource $found -Disk -DiskRecoveryPointOption WithSynchronize -Confirm:$false
        }
        return Get-StartedDpmJob -Started $started -Datasource $found -Type 'ShadowCopy'
    } finally {
        Remove-DpmConnection -Server $server
    }
}
