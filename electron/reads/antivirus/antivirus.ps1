<#
What scans files on this server: Microsoft Defender, and the drivers of other products by their place in the order of drivers, because
names of products are no proof. Its exclusions may be hidden from administrators by a policy: an entry that begins with N/A stands in
their place. A service that is not there is no Defender; one that is stopped does not scan. Any other failure to ask Defender is an error,
never "no exclusions".

https://learn.microsoft.com/defender-endpoint/microsoft-defender-antivirus-compatibility
https://learn.microsoft.com/powershell/module/defender/get-mpcomputerstatus
https://learn.microsoft.com/powershell/module/defender/get-mppreference
https://learn.microsoft.com/defender-endpoint/configure-exclusions-microsoft-defender-antivirus
https://learn.microsoft.com/windows-hardware/drivers/ifs/load-order-groups-and-altitudes-for-minifilter-drivers
https://learn.microsoft.com/windows-hardware/drivers/ifs/development-and-testing-tools
#>

# What Defender does not say is not in the answer.
function Get-AntivirusState {
    [CmdletBinding()]
    param()

    Assert-Elevated
    $answer = [ordered]@{ defender = Get-DefenderMode }
    if ($answer['defender'] -eq 'on' -or $answer['defender'] -eq 'passive') {
        $answer['tamperProtected'] = [bool] (Get-MpComputerStatus).IsTamperProtected
        $preference = Get-MpPreference
        $answer['defaultActions'] = [ordered]@{
            low      = [int] $preference.LowThreatDefaultAction
            moderate = [int] $preference.ModerateThreatDefaultAction
            high     = [int] $preference.HighThreatDefaultAction
            severe   = [int] $preference.SevereThreatDefaultAction
        }
        $lists = [ordered]@{}
        foreach ($type in @('path', 'process', 'extension')) {
            $lists[$type] = @(Select-DefenderEntry -Preference $preference -Type $type)
        }
        $hidden = @($lists.Values | ForEach-Object { $_ } | Where-Object { $_ -like 'N/A*' }).Count -gt 0
        $answer['exclusionsHidden'] = $hidden
        if (-not $hidden) {
            $answer['exclusions'] = [ordered]@{
                paths      = @($lists['path'] | ForEach-Object { ConvertTo-ExclusionText -Type path -Value $_ })
                processes  = @($lists['process'] | ForEach-Object { ConvertTo-ExclusionText -Type process -Value $_ })
                extensions = @($lists['extension'] | ForEach-Object { ConvertTo-ExclusionText -Type extension -Value $_ })
            }
        }
    }
    $run = Invoke-NativeTool -Tool 'fltmc.exe' -Arguments @('filters') -Seconds 20
    if ($run['exitCode'] -ne 0) { throw "fltmc filters ended with $($run['exitCode'])." }
    $drivers = @(Read-FilterDriver -Text $run['output'])
    $answer['others'] = @($drivers | Where-Object { $_['group'] -eq 'antivirus' } | ForEach-Object { $_['driver'] })
    $answer['monitors'] = @($drivers | Where-Object { $_['group'] -eq 'monitor' } | ForEach-Object { $_['driver'] })
    return $answer
}

# on, passive, off or absent. A running mode that nobody published is an error.
function Get-DefenderMode {
    [CmdletBinding()]
    param()

    $service = Get-ServiceController -Name 'WinDefend'
    if ($null -eq $service) { return 'absent' }
    # 4 is running.
    if ([int] $service.Status -ne 4) { return 'off' }
    $status = Get-MpComputerStatus
    $mode = [string] $status.AMRunningMode
    if ($mode -like 'Passive*' -or $mode -like 'SxS*' -or $mode -like 'EDR*') { return 'passive' }
    if ($mode -like 'Not running*') { return 'off' }
    # Older platforms do not know the running mode.
    if ($mode -ne '' -and $mode -notlike 'Normal*') { throw "Defender runs in a mode that is not known: $mode" }
    if ($status.AntivirusEnabled -and $status.RealTimeProtectionEnabled) { return 'on' }
    return 'off'
}

# The entries of one kind as they are stored; an empty list is null in what Defender answers.
function Select-DefenderEntry {
    [CmdletBinding()]
    param([object] $Preference, [string] $Type)

    $list = switch ($Type) {
        'path' { $Preference.ExclusionPath }
        'process' { $Preference.ExclusionProcess }
        'extension' { $Preference.ExclusionExtension }
    }
    return @($list | Where-Object { $null -ne $_ -and $_ -ne '' } | ForEach-Object { [string] $_ })
}

# An entry in the form in which entries compare: both .x and x name an extension, and a folder may end with a backslash.
function ConvertTo-ExclusionText {
    [CmdletBinding()]
    param([string] $Type, [string] $Value)

    $text = $Value.Trim()
    if ($Type -eq 'extension') { return $text.TrimStart('.') }
    if ($text.Length -gt 3) { return $text.TrimEnd('\') }
    return $text
}

# The drivers that fltmc lists, by position: name, number of instances, altitude, frame. Its headings are translated. Defender's own
# driver is left out.
function Read-FilterDriver {
    [CmdletBinding()]
    param([string] $Text)

    foreach ($line in ($Text -split '\r?\n')) {
        if ($line -notmatch '^\s*(\S+)\s+\d+\s+(\d+(?:\.\d+)?)\s+\d+\s*$') { continue }
        $name = $Matches[1]
        $altitude = $Matches[2]
        $number = [double]::Parse($altitude, [Globalization.CultureInfo]::InvariantCulture)
        $group = 'none'
        if ($number -ge 320000 -and $number -lt 330000 -and $name -ne 'WdFilter') { $group = 'antivirus' }
        if ($number -ge 360000 -and $number -lt 390000) { $group = 'monitor' }
        @{ group = $group; driver = [ordered]@{ name = $name; altitude = $altitude } }
    }
}
