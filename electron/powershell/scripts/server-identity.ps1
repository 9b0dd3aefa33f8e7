<#
Which server this is and what this process may do here.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem
https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_automatic_variables?view=powershell-5.1
#>

# The name by which Windows knows this computer, without its domain.
function Get-ComputerName {
    [CmdletBinding()]
    param()

    return [Environment]::MachineName
}

# Reads the registry rather than WMI, which is itself broken on some servers that need help.
function Get-ServerIdentity {
    [CmdletBinding()]
    param()

    $version = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $build = [string] (Get-MachineRegistryData -Key $version -Name 'CurrentBuildNumber')
    $revision = Get-MachineRegistryData -Key $version -Name 'UBR'
    if ($null -ne $revision) { $build = "$build.$revision" }
    try {
        $booted = (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 15).LastBootUpTime
    } catch {
        # The performance counter starts with the computer; it serves where WMI does not answer.
        $ticks = [Diagnostics.Stopwatch]::GetTimestamp() / [Diagnostics.Stopwatch]::Frequency
        $booted = [datetime]::UtcNow.AddSeconds(-$ticks)
    }
    return [ordered]@{
        computerName      = Get-ComputerName
        machineGuid       = [string] (Get-MachineRegistryData -Key 'SOFTWARE\Microsoft\Cryptography' -Name 'MachineGuid')
        hardwareId        = [string] (Get-MachineRegistryData -Key 'SYSTEM\HardwareConfig' -Name 'LastConfig')
        osCaption         = [string] (Get-MachineRegistryData -Key $version -Name 'ProductName')
        osBuild           = $build
        culture           = [Globalization.CultureInfo]::CurrentUICulture.Name
        installationType  = [string] (Get-MachineRegistryData -Key $version -Name 'InstallationType')
        powershellVersion = $PSVersionTable.PSVersion.ToString()
        languageMode      = [string] $ExecutionContext.SessionState.LanguageMode
        elevated          = Test-Elevated
        bootedAt          = ConvertTo-UtcText -Time $booted
    }
}
