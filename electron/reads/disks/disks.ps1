<#
Disks as the storage service of Windows lists them, by numbers, because the words of Get-Disk are translated. The number of a disk
can change with a restart, so its unique name goes along.

https://learn.microsoft.com/windows-hardware/drivers/storage/msft-disk
https://learn.microsoft.com/windows-hardware/drivers/storage/msft-partition
#>

# Those without a number included.
function Get-DiskList {
    [CmdletBinding()]
    param()

    $partitions = @(Get-CimInstance -Namespace 'root\Microsoft\Windows\Storage' -ClassName MSFT_Partition -OperationTimeoutSec 30)
    $disks = foreach ($one in @(Read-Disk)) {
        $state = ConvertTo-DiskState -Disk $one
        $own = @($partitions | Where-Object { $null -ne $one.Number -and $_.DiskNumber -eq $one.Number })
        $state['partitions'] = @($own | ForEach-Object {
                [ordered]@{
                    number    = [int] $_.PartitionNumber
                    sizeBytes = ([uint64] $_.Size).ToString()
                    paths     = @(@($_.AccessPaths) | Where-Object { $_ -and -not $_.StartsWith('\\') })
                }
            })
        $state
    }
    return [ordered]@{ disks = @($disks) }
}

# Every disk as the storage service has it.
function Read-Disk {
    [CmdletBinding()]
    param()

    return Get-CimInstance -Namespace 'root\Microsoft\Windows\Storage' -ClassName MSFT_Disk -OperationTimeoutSec 30
}

# One disk without its partitions.
function ConvertTo-DiskState {
    [CmdletBinding()]
    param([object] $Disk)

    $styles = @('raw', 'mbr', 'gpt')
    $reasons = @('unknown', 'policy', 'redundantPath', 'snapshot', 'collision', 'noResources', 'criticalWriteFailures', 'integrityScan')
    $number = $null
    if ($null -ne $Disk.Number) { $number = [int] $Disk.Number }
    $style = 'raw'
    if ($null -ne $Disk.PartitionStyle -and [int] $Disk.PartitionStyle -lt 3) { $style = $styles[[int] $Disk.PartitionStyle] }
    $reason = $null
    if ($true -eq $Disk.IsOffline) {
        $reason = 'unknown'
        if ($null -ne $Disk.OfflineReason -and [int] $Disk.OfflineReason -lt 8) { $reason = $reasons[[int] $Disk.OfflineReason] }
    }
    $state = [ordered]@{
        number        = $number
        name          = [string] $Disk.FriendlyName
        sizeBytes     = ([uint64] $Disk.Size).ToString()
        busType       = Get-BusName -Number $Disk.BusType
        style         = $style
        offline       = ($true -eq $Disk.IsOffline)
        offlineReason = $reason
        readOnly      = ($true -eq $Disk.IsReadOnly)
        critical      = ($true -eq $Disk.IsBoot -or $true -eq $Disk.IsSystem)
        clustered     = ($true -eq $Disk.IsClustered)
        health        = Get-HealthName -Number $Disk.HealthStatus
        location      = [string] $Disk.Location
    }
    if ($Disk.UniqueId) { $state['id'] = [string] $Disk.UniqueId }
    if ($null -ne $Disk.LargestFreeExtent) { $state['largestFreeBytes'] = ([uint64] $Disk.LargestFreeExtent).ToString() }
    return $state
}
