<#
Every volume with its disk, its letters and folders, its room and its locks. Win32_Volume lists them all and leaves empty what it
cannot read, as of a locked one: such a field is left out of the answer. Numbers stand for words, because words are translated.

https://learn.microsoft.com/previous-versions/windows/desktop/vdswmi/win32-volume
https://learn.microsoft.com/windows-hardware/drivers/storage/msft-volume
https://learn.microsoft.com/windows-hardware/drivers/storage/msft-partition
https://learn.microsoft.com/windows-hardware/drivers/storage/msft-disk
https://learn.microsoft.com/windows/win32/secprov/getlockstatus-win32-encryptablevolume
https://learn.microsoft.com/windows/win32/secprov/getprotectionstatus-win32-encryptablevolume
#>

# Those without a letter included.
function Get-VolumeList {
    [CmdletBinding()]
    param()

    return [ordered]@{ volumes = @(Read-Volume) }
}

# One dictionary for each volume.
function Read-Volume {
    [CmdletBinding()]
    param()

    $storage = 'root\Microsoft\Windows\Storage'
    $all = @(Get-CimInstance -ClassName Win32_Volume -OperationTimeoutSec 30)
    $partitions = @((Find-OptionalInstance -Namespace $storage -ClassName 'MSFT_Partition')['instances'])
    $disks = @((Find-OptionalInstance -Namespace $storage -ClassName 'MSFT_Disk')['instances'])
    $details = @((Find-OptionalInstance -Namespace $storage -ClassName 'MSFT_Volume')['instances'])
    $locks = Read-BitLocker
    foreach ($one in $all) {
        $id = [string] $one.DeviceID
        $partition = $null
        $disk = $null
        foreach ($candidate in $partitions) {
            if (@($candidate.AccessPaths) -contains $id) { $partition = $candidate }
        }
        foreach ($candidate in $disks) {
            if ($null -ne $partition -and $null -ne $candidate.Number -and $candidate.Number -eq $partition.DiskNumber) {
                $disk = $candidate
            }
        }
        $detail = $null
        foreach ($candidate in $details) { if ($candidate.Path -eq $id) { $detail = $candidate } }
        ConvertTo-VolumeState -One $one -Partition $partition -Disk $disk -Detail $detail -Lock (Get-LockWord -Locks $locks -Id $id)
    }
}

# What is known of one volume. Windows runs from the critical ones, so they are never locked.
function ConvertTo-VolumeState {
    [CmdletBinding()]
    param([object] $One, [object] $Partition, [object] $Disk, [object] $Detail, [string] $Lock)

    $types = @('unknown', 'missing', 'removable', 'fixed', 'network', 'optical', 'memory')
    $state = [ordered]@{
        volume    = Get-VolumeLabelPath -VolumeInstance $One
        paths     = @(Get-AccessPath -One $One -Partition $Partition)
        label     = [string] $One.Label
        driveType = $types[[int] $One.DriveType]
        critical  = ($true -eq $One.BootVolume -or $true -eq $One.SystemVolume)
    }
    if ($One.FileSystem) { $state['fileSystem'] = [string] $One.FileSystem }
    if ($null -ne $One.Capacity -and $null -ne $One.FreeSpace) {
        $capacity = [uint64] $One.Capacity
        $free = [uint64] $One.FreeSpace
        $state['capacityBytes'] = $capacity.ToString()
        $state['freeBytes'] = $free.ToString()
        $state['usedBytes'] = ([decimal] $capacity - [decimal] $free).ToString('0', [Globalization.CultureInfo]::InvariantCulture)
        if ($capacity -gt 0) { $state['freePercent'] = [Math]::Round(100 * [double] $free / [double] $capacity, 1) }
    }
    if ($null -ne $One.DirtyBitSet) { $state['dirty'] = [bool] $One.DirtyBitSet }
    if ($null -ne $Partition) {
        $state['readOnly'] = ($true -eq $Partition.IsReadOnly -or ($null -ne $Disk -and $true -eq $Disk.IsReadOnly))
    }
    if ($null -ne $Disk) { $state['busType'] = Get-BusName -Number $Disk.BusType }
    if ($null -ne $Detail) {
        $state['health'] = Get-HealthName -Number $Detail.HealthStatus
        # 0 off, 1 general, 2 Hyper-V, 3 backup, 4 the feature is not installed
        $modes = @('off', 'on', 'on', 'on', 'absent')
        if ($null -ne $Detail.DedupMode -and [int] $Detail.DedupMode -lt 5) {
            $state['deduplication'] = $modes[[int] $Detail.DedupMode]
        }
    }
    if ($Lock -ne '') { $state['bitLocker'] = $Lock }
    return $state
}

# Every letter and folder a volume can be reached by, with the backslash at the end.
function Get-AccessPath {
    [CmdletBinding()]
    param([object] $One, [object] $Partition)

    $found = New-Object -TypeName System.Collections.ArrayList
    $paths = @($One.Name)
    if ($null -ne $Partition) { $paths += @($Partition.AccessPaths) }
    foreach ($path in $paths) {
        if (-not $path -or $path.StartsWith('\\')) { continue }
        $whole = $path.TrimEnd('\') + '\'
        if ($found -notcontains $whole) { $null = $found.Add($whole) }
    }
    return $found.ToArray()
}

# The word for each MSFT_Disk.BusType; 14 is reserved, 15 is a disk that is a file.
function Get-BusName {
    [CmdletBinding()]
    param([object] $Number)

    $names = @('unknown', 'scsi', 'atapi', 'ata', 'firewire', 'ssa', 'fibreChannel', 'usb', 'raid', 'iscsi', 'sas', 'sata', 'sd', 'mmc',
        'virtual', 'virtual', 'storageSpaces', 'nvme')
    if ($null -eq $Number -or [int] $Number -ge $names.Count) { return 'unknown' }
    return $names[[int] $Number]
}

# The word for each HealthStatus of storage.
function Get-HealthName {
    [CmdletBinding()]
    param([object] $Number)

    $names = @('healthy', 'warning', 'unhealthy')
    if ($null -eq $Number -or [int] $Number -ge $names.Count) { return 'unknown' }
    return $names[[int] $Number]
}

# absent, off, on or locked by the name of a volume, with installed and readable. What cannot be asked is left out: the list of
# volumes is worth more than to end here.
function Read-BitLocker {
    [CmdletBinding()]
    param()

    $locks = @{ readable = $true; words = @{} }
    try {
        $namespace = 'root\cimv2\Security\MicrosoftVolumeEncryption'
        foreach ($one in (Find-OptionalInstance -Namespace $namespace -ClassName 'Win32_EncryptableVolume')['instances']) {
            $word = ''
            $lock = Invoke-CimMethod -InputObject $one -MethodName GetLockStatus -OperationTimeoutSec 15
            if ([int64] $lock.ReturnValue -eq 0 -and [int] $lock.LockStatus -eq 1) {
                $word = 'locked'
            } else {
                # The methods and not the properties, which keep what was when the instance was read.
                $protection = Invoke-CimMethod -InputObject $one -MethodName GetProtectionStatus -OperationTimeoutSec 15
                if ([int64] $protection.ReturnValue -eq 0 -and [int] $protection.ProtectionStatus -eq 0) { $word = 'off' }
                if ([int64] $protection.ReturnValue -eq 0 -and [int] $protection.ProtectionStatus -eq 1) { $word = 'on' }
            }
            $locks['words'][[string] $one.DeviceID] = $word
        }
    } catch {
        $locks['readable'] = $false
    }
    return $locks
}

# The word of one volume; empty where nobody knows.
function Get-LockWord {
    [CmdletBinding()]
    param([hashtable] $Locks, [string] $Id)

    if ($Locks['words'].ContainsKey($Id)) { return $Locks['words'][$Id] }
    if ($Locks['readable']) { return 'absent' }
    return ''
}
