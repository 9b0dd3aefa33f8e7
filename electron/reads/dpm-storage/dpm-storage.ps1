<#
The storage of this MABS or DPM server. Since Modern Backup Storage (2016) backups lie on volumes; the tag of one that is not in
the pool is NotOwnedByDPM.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmdiskstorage
https://learn.microsoft.com/system-center/dpm/add-storage
#>

# Members that a version does not have are null.
function Get-DpmStorageState {
    [CmdletBinding()]
    param()

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $volumes = @(Get-DPMDiskStorage -DPMServerName $server -Volumes | Where-Object { $null -ne $_ } | ForEach-Object {
                ConvertFrom-DpmVolume -Volume $_
            })
    } finally {
        Remove-DpmConnection -Server $server
    }
    return [ordered]@{ volumes = $volumes }
}

# One volume of the pool, or one that could be added to it.
function ConvertFrom-DpmVolume {
    [CmdletBinding()]
    param([object] $Volume)

    $tag = [string] (Get-FieldValue -Of $Volume -Path 'Tag')
    return [ordered]@{
        name       = [string] (Get-FieldValue -Of $Volume -Path 'Name')
        path       = ConvertTo-DpmText -Value (Get-FieldValue -Of $Volume -Path 'AccessPath')
        inPool     = ($tag -ne 'NotOwnedByDPM')
        status     = ConvertTo-DpmText -Value (Get-FieldValue -Of $Volume -Path 'Status')
        totalBytes = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Volume -Path 'TotalSpace')
        usedBytes  = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Volume -Path 'UnoptimizedUsedSpace')
    }
}
