<#
The time zone of the server. tzutil takes names of the registry, with _dstoff behind the one whose summer time is off, which Set-TimeZone
cannot say. Programs that run may keep the zone that they began with.

https://learn.microsoft.com/windows-server/administration/windows-commands/tzutil
#>

# Changes the server. A name that Windows does not know is refused before anything is changed.
function Set-TimeZoneState {
    [CmdletBinding()]
    param([string] $Zone, [bool] $DaylightSaving)

    $known = Get-MachineRegistryData -Key "SOFTWARE\Microsoft\Windows NT\CurrentVersion\Time Zones\$Zone" -Name 'TZI'
    if ($null -eq $known) { throw "Windows does not know the time zone '$Zone'." }
    $id = $Zone
    if (-not $DaylightSaving) { $id = "${Zone}_dstoff" }
    $run = Invoke-NativeTool -Tool 'tzutil.exe' -Arguments @('/s', $id) -Seconds 30
    if ($run['exitCode'] -ne 0) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList $run['exitCode']) }
    return [ordered]@{ done = $true }
}
