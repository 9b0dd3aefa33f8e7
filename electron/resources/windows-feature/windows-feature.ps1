<#
Roles and features of Windows Server. The module ServerManager is on servers only, and only for 64-bit programs. Its states are names
of an enumeration, not translated. RestartNeeded speaks of the server as a whole, so it is not taken for a result.

https://learn.microsoft.com/powershell/module/servermanager/get-windowsfeature
https://learn.microsoft.com/powershell/module/servermanager/install-windowsfeature
https://learn.microsoft.com/powershell/module/servermanager/uninstall-windowsfeature
#>

# A name that this edition does not know gives nothing, and in older versions an error about the argument.
function Get-WindowsFeatureState {
    [CmdletBinding()]
    param([string] $Name)

    Assert-Elevated
    $found = @(Get-WindowsFeature -Name $Name -WarningAction SilentlyContinue)
    if ($found.Count -eq 0) { return [ordered]@{ exists = $false } }
    $state = [string] $found[0].InstallState
    if (@('Installed', 'Available', 'Removed', 'InstallPending', 'UninstallPending') -cnotcontains $state) { $state = 'unknown' }
    return [ordered]@{
        exists       = $true
        installed    = $state -ceq 'Installed' -or $state -ceq 'InstallPending'
        installState = $state
    }
}

# Changes the server. Where the files of the feature are not on the server Windows looks for them elsewhere, which can take minutes.
function Install-ServerFeature {
    [CmdletBinding()]
    param([string] $Name, [bool] $ManagementTools)

    Assert-Elevated
    $result = Install-WindowsFeature -Name $Name -IncludeManagementTools:$ManagementTools -Restart:$false -Confirm:$false -WarningAction SilentlyContinue
    if (-not $result.Success) { throw "The feature $Name was not installed: $([string] $result.ExitCode)." }
    return [ordered]@{ done = $true }
}

# Changes the server. Without -Remove, which would delete the files that another installation needs.
function Uninstall-ServerFeature {
    [CmdletBinding()]
    param([string] $Name, [bool] $ManagementTools)

    Assert-Elevated
    $result = Uninstall-WindowsFeature -Name $Name -IncludeManagementTools:$ManagementTools -Restart:$false -Confirm:$false -WarningAction SilentlyContinue
    if (-not $result.Success) { throw "The feature $Name was not taken off: $([string] $result.ExitCode)." }
    return [ordered]@{ done = $true }
}
