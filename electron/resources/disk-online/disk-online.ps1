<#
Whether a disk is online. A disk is only ever brought online or taken offline: nothing here makes partitions, clears a disk or
changes whether it takes writes. Windows answers with a number, which is no exception when it refuses.

https://learn.microsoft.com/windows-hardware/drivers/storage/msft-disk-online
https://learn.microsoft.com/windows-hardware/drivers/storage/msft-disk-offline
https://learn.microsoft.com/powershell/module/storage/update-hoststoragecache
#>

# A disk that is not there is an answer.
function Get-DiskOnlineState {
    [CmdletBinding()]
    param([string] $Id)

    $disk = Find-Disk -Id $Id
    if ($null -eq $disk) { return [ordered]@{ exists = $false } }
    $whole = ConvertTo-DiskState -Disk $disk
    $state = [ordered]@{ exists = $true }
    foreach ($field in @('number', 'name', 'sizeBytes', 'offline', 'offlineReason', 'readOnly', 'critical', 'clustered')) {
        $state[$field] = $whole[$field]
    }
    return $state
}

# Changes the server. Returns when the disk shows the state, or after ten seconds; the caller reads it back. Disks that Windows or
# a cluster needs, and those that Windows keeps offline to protect data, are refused here as well.
function Set-DiskOnlineState {
    [CmdletBinding()]
    param([string] $Id, [bool] $Offline)

    Assert-Elevated
    $disk = Find-Disk -Id $Id
    if ($null -eq $disk) { throw "There is no disk $Id." }
    $state = ConvertTo-DiskState -Disk $disk
    if ($state['offline'] -eq $Offline) { return [ordered]@{ done = $true } }
    $protected = @('redundantPath', 'snapshot', 'collision', 'criticalWriteFailures', 'integrityScan')
    if ($state['critical'] -or $state['clustered'] -or $protected -contains $state['offlineReason']) {
        throw "Disk $($state['number']) is not to be brought online or taken offline here."
    }
    $method = 'Online'
    if ($Offline) { $method = 'Offline' }
    $answered = Invoke-CimMethod -InputObject $disk -MethodName $method -OperationTimeoutSec 60
    if ([int64] $answered.ReturnValue -eq 40003) {
        # What the storage service remembers of the disk is out of date.
        Update-HostStorageCache
        $answered = Invoke-CimMethod -InputObject (Find-Disk -Id $Id) -MethodName $method -OperationTimeoutSec 60
    }
    $number = [int64] $answered.ReturnValue
    if ($number -eq 40001) { throw (New-Object -TypeName UnauthorizedAccessException -ArgumentList "Windows refused: $number.") }
    # 6 in use, 3 no answer in time, 41018 the cluster rules it, 41009 Windows needs it
    if ($number -ne 0) { throw "Windows answered $number to $method of disk $($state['number'])." }
    for ($look = 0; $look -lt 20; $look++) {
        $now = Find-Disk -Id $Id
        if ($null -ne $now -and ($true -eq $now.IsOffline) -eq $Offline) { break }
        Start-Sleep -Milliseconds 500
    }
    return [ordered]@{ done = $true }
}

# The disk with this unique name; null when there is none. Of two with one name nobody can tell which is meant.
function Find-Disk {
    [CmdletBinding()]
    param([string] $Id)

    $found = @(Read-Disk | Where-Object { $_.UniqueId -eq $Id })
    if ($found.Count -gt 1) { throw "There are $($found.Count) disks that are called $Id." }
    if ($found.Count -eq 0) { return $null }
    return $found[0]
}
