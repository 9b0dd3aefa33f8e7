function Get-ShadowStorage {
    <#
    .SYNOPSIS
        Reads the room and the shadow copy storage of volumes.
    .DESCRIPTION
        Changes nothing. Reads by CIM, because vssadmin translates and rounds. Bytes are decimal texts.
    .PARAMETER Volume
        A drive letter such as C:, or empty for every local fixed volume that has a letter or a mount folder.
    .OUTPUTS
        Ordered dictionaries, one for each volume found.
    .LINK
        https://learn.microsoft.com/previous-versions/windows/desktop/vsswmi/win32-shadowstorage
    .LINK
        https://learn.microsoft.com/windows/win32/api/vsmgmt/nf-vsmgmt-ivssdifferentialsoftwaresnapshotmgmt-changediffareamaximumsize
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [string] $Volume = ''
    )

    $all = @(Get-CimInstance -ClassName Win32_Volume -Filter 'DriveType = 3' -OperationTimeoutSec 20)
    $named = @($all | Where-Object { $_.DriveLetter -or ($_.Name -and $_.Name -notlike '\\*') })
    if ($Volume -ne '') { $named = @($named | Where-Object { $_.DriveLetter -eq $Volume }) }
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
                $percent = [Math]::Min(100, [Math]::Round(100 * [double] $limit / [double] $one.Capacity, 2))
            }
            $state['associated'] = $true
            $state['storedOn'] = [string] $storage.DiffVolume.DeviceID
            if ($null -ne $holder) { $state['storedOn'] = Get-VolumeLabelPath -VolumeInstance $holder }
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
