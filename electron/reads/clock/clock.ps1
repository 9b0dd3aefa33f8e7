<#
Time zone and source of the time. The zone stands in the registry by a name that is not translated; what follows a NUL in it is left over.
A policy for the time service replaces what is set beside the service.

https://github.com/microsoft/referencesource/blob/main/mscorlib/system/timezoneinfo.cs
https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings
#>

# Reads nothing from the network.
function Get-ClockState {
    [CmdletBinding()]
    param()

    $key = 'SYSTEM\CurrentControlSet\Control\TimeZoneInformation'
    $zone = ([string] (Get-MachineRegistryData -Key $key -Name 'TimeZoneKeyName')).Split([char] 0)[0]
    if ($zone -eq '') { throw 'Windows does not name its time zone.' }
    $off = Get-MachineRegistryData -Key $key -Name 'DynamicDaylightTimeDisabled'

    $known = Get-KnownZone
    $now = $known['own'].GetUtcOffset((Get-CurrentTime))
    $zones = foreach ($one in $known['all']) {
        [ordered]@{ id = $one.Id; baseOffsetMinutes = [int] $one.BaseUtcOffset.TotalMinutes }
    }

    $source = Get-TimeSource
    return [ordered]@{
        zone             = $zone
        daylightSaving   = $off -ne 1
        utcOffsetMinutes = [int] $now.TotalMinutes
        zones            = @($zones)
        source           = $source['source']
        servers          = $source['servers']
        byPolicy         = $source['byPolicy']
    }
}

# The zone of this computer as Windows works it out now, and all that Windows knows.
function Get-KnownZone {
    [CmdletBinding()]
    param()

    # This process may be older than the zone.
    [TimeZoneInfo]::ClearCachedData()
    return @{ own = [TimeZoneInfo]::Local; all = [TimeZoneInfo]::GetSystemTimeZones() }
}

# The type and the servers of the time service, and whether a policy sets them.
function Get-TimeSource {
    [CmdletBinding()]
    param()

    $policy = 'SOFTWARE\Policies\Microsoft\W32Time\Parameters'
    $own = 'SYSTEM\CurrentControlSet\Services\W32Time\Parameters'
    $type = Get-MachineRegistryData -Key $policy -Name 'Type'
    $list = Get-MachineRegistryData -Key $policy -Name 'NtpServer'
    $byPolicy = $null -ne $type -or $null -ne $list
    if ($null -eq $type) { $type = Get-MachineRegistryData -Key $own -Name 'Type' }
    if ($null -eq $list) { $list = Get-MachineRegistryData -Key $own -Name 'NtpServer' }
    $known = @('NTP', 'NT5DS', 'AllSync', 'NoSync') | Where-Object { $_ -eq $type }
    if ($null -eq $known) { $known = 'unknown' }
    # Each is a name, and after a comma the way it is asked.
    $servers = @(([string] $list) -split '\s+' | Where-Object { $_ -ne '' } | ForEach-Object { $_.Split(',')[0] })
    return @{ source = [string] $known; servers = $servers; byPolicy = $byPolicy }
}
