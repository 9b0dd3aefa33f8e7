<#
The shadow copy storage of volumes. It is read by CIM, because vssadmin translates and rounds. Bytes are decimal texts.

https://learn.microsoft.com/previous-versions/windows/desktop/vsswmi/win32-shadowstorage
https://learn.microsoft.com/windows-server/administration/windows-commands/vssadmin-resize-shadowstorage
https://learn.microsoft.com/windows/win32/api/vsmgmt/nf-vsmgmt-ivssdifferentialsoftwaresnapshotmgmt-changediffareamaximumsize
https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa394515(v=vs.85)
#>

# By drive letter or by mount folder, with or without the backslash at its end.
function Get-ShadowStorageState {
    [CmdletBinding()]
    param([string] $Volume)

    $found = @(Get-ShadowStorage -Volume $Volume)
    if ($found.Count -eq 0) { return [ordered]@{ exists = $false } }
    return $found[0]
}

# Changes the server; lowering the limit may delete shadow copies. vssadmin is always given a /MaxSize, because without one it
# takes away every limit; nothing below 1 MB is accepted, because 0 would delete the storage.
function Set-ShadowStorageLimit {
    [CmdletBinding()]
    param([string] $Volume, [string] $StoredOn, [string] $Limit)

    Assert-Elevated
    $size = 'UNBOUNDED'
    if ($Limit -ne 'unbounded') {
        $bytes = [uint64]::Parse($Limit, [Globalization.CultureInfo]::InvariantCulture)
        if ($bytes -lt 1048576) { throw 'The limit of a shadow copy storage is at least 1 MB.' }
        $size = $bytes.ToString([Globalization.CultureInfo]::InvariantCulture)
    }
    $arguments = @('resize', 'shadowstorage', "/For=$Volume", "/On=$StoredOn", "/MaxSize=$size")
    $ran = Invoke-NativeTool -Tool 'vssadmin.exe' -Arguments $arguments -Seconds 90
    if ($ran['exitCode'] -ne 0) {
        throw ("vssadmin ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
    }
    return [ordered]@{ done = $true }
}

# One dictionary for each volume found: the one with this letter or folder, or every local fixed volume that has a letter or a
# mount folder.
function Get-ShadowStorage {
    [CmdletBinding()]
    param([string] $Volume = '')

    $all = @(Get-CimInstance -ClassName Win32_Volume -Filter 'DriveType = 3' -OperationTimeoutSec 20)
    $named = @($all | Where-Object { $_.DriveLetter -or ($_.Name -and $_.Name -notlike '\\*') })
    if ($Volume -ne '') { $named = @($named | Where-Object { $_.Name -and $_.Name.TrimEnd('\') -eq $Volume.TrimEnd('\') }) }
    if ($named.Count -eq 0) { return }
    $storages = @(Get-CimInstance -ClassName Win32_ShadowStorage -OperationTimeoutSec 20)
    $copies = @(Get-CimInstance -ClassName Win32_ShadowCopy -OperationTimeoutSec 20)

    foreach ($one in $named) {
        # A locked or damaged volume has no capacity: nothing true can be said of it.
        if ($null -eq $one.Capacity) {
            if ($Volume -ne '') { throw "The size of $Volume could not be read; the volume may be locked." }
            continue
        }
        $state = [ordered]@{
            exists        = $true
            associated    = $false
            volume        = Get-VolumeLabelPath -VolumeInstance $one
            capacityBytes = ([uint64] $one.Capacity).ToString()
            freeBytes     = ([uint64] $one.FreeSpace).ToString()
        }
        $storage = @($storages | Where-Object { $_.Volume.DeviceID -eq $one.DeviceID }) | Select-Object -First 1
        if ($null -ne $storage) {
            $holder = @($all | Where-Object { $_.DeviceID -eq $storage.DiffVolume.DeviceID }) | Select-Object -First 1
            $limit = [uint64] $storage.MaxSpace
            $unbounded = $limit -ge [uint64] [long]::MaxValue
            $percent = 100
            if (-not $unbounded -and $one.Capacity -gt 0) {
                # An int beside a double would choose the whole numbers, and 9.5 would pass as 10.
                $percent = [Math]::Min([double] 100, [Math]::Round(100 * [double] $limit / [double] $one.Capacity, 2))
            }
            $state['associated'] = $true
            $state['storedOn'] = [string] $storage.DiffVolume.DeviceID
            if ($null -ne $holder) {
                $state['storedOn'] = Get-VolumeLabelPath -VolumeInstance $holder
                if ($null -ne $holder.FreeSpace) { $state['storedOnFreeBytes'] = ([uint64] $holder.FreeSpace).ToString() }
            }
            $state['limit'] = $limit.ToString()
            if ($unbounded) { $state['limit'] = 'unbounded' }
            $state['limitPercent'] = $percent
            $state['usedBytes'] = ([uint64] $storage.UsedSpace).ToString()
            $state['allocatedBytes'] = ([uint64] $storage.AllocatedSpace).ToString()
            $state['copies'] = @($copies | Where-Object { $_.VolumeName -eq $one.DeviceID }).Count
        }
        $state
    }
}

# Names a Win32_Volume as an administrator does: drive letter such as C:, else mount folder such as D:\Mounts\Data\.
function Get-VolumeLabelPath {
    [CmdletBinding()]
    param([object] $VolumeInstance)

    if ($VolumeInstance.DriveLetter) { return [string] $VolumeInstance.DriveLetter }
    return [string] $VolumeInstance.Name
}
