<#
Installed programs, from the keys they leave for their removal. Win32_Product is never asked: the question alone makes Windows
Installer check, and at times repair, every program. Programs that one user has installed for himself are not looked for.

https://learn.microsoft.com/windows/win32/msi/uninstall-registry-key
https://learn.microsoft.com/troubleshoot/windows-server/admin-development/windows-installer-reconfigured-all-applications
#>

# In both views of the registry. Keys without a display name, and updates of another program, are no programs.
function Get-InstalledProgramList {
    [CmdletBinding()]
    param([string[]] $NameContains)

    $listed = New-Object -TypeName System.Collections.ArrayList
    foreach ($bits in @('64', '32')) {
        $hive = Open-RegistryHive -Hive LocalMachine -Bits $bits
        $uninstall = $null
        try {
            $uninstall = $hive.OpenSubKey('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall', $false)
            if ($null -eq $uninstall) { continue }
            foreach ($name in $uninstall.GetSubKeyNames()) {
                $key = $uninstall.OpenSubKey($name, $false)
                # Removed meanwhile.
                if ($null -eq $key) { continue }
                try {
                    $program = ConvertTo-PlainProgram -Program $key -Name $name -Bits $bits
                } finally {
                    $key.Dispose()
                }
                if ($null -ne $program -and (Test-NameWanted -Name $program['name'] -Parts $NameContains)) {
                    $null = $listed.Add($program)
                }
            }
        } finally {
            if ($null -ne $uninstall) { $uninstall.Dispose() }
            $hive.Dispose()
        }
    }
    return [ordered]@{ programs = $listed.ToArray() }
}

# Null for what is no program of its own.
function ConvertTo-PlainProgram {
    [CmdletBinding()]
    param([object] $Program, [string] $Name, [string] $Bits)

    $texts = @{}
    foreach ($value in @('DisplayName', 'DisplayVersion', 'Publisher', 'InstallDate', 'ParentKeyName')) {
        $found = $Program.GetValue($value, $null)
        if ($found -is [string] -and $found.Trim() -ne '') { $texts[$value] = $found.Trim() }
    }
    if ($null -eq $texts['DisplayName'] -or $null -ne $texts['ParentKeyName']) { return $null }
    $installed = $null
    if ($texts['InstallDate'] -match '^(\d{4})(\d\d)(\d\d)$') { $installed = "$($Matches[1])-$($Matches[2])-$($Matches[3])" }
    return [ordered]@{
        name             = $texts['DisplayName']
        version          = $texts['DisplayVersion']
        publisher        = $texts['Publisher']
        key              = $Name
        bits             = $Bits
        windowsInstaller = $Program.GetValue('WindowsInstaller', 0) -eq 1
        hidden           = $Program.GetValue('SystemComponent', 0) -eq 1
        installed        = $installed
    }
}

# No parts ask for every name.
function Test-NameWanted {
    [CmdletBinding()]
    param([string] $Name, [string[]] $Parts)

    if ($null -eq $Parts -or $Parts.Count -eq 0) { return $true }
    foreach ($part in $Parts) {
        if ($Name.IndexOf($part, [StringComparison]::OrdinalIgnoreCase) -ge 0) { return $true }
    }
    return $false
}
