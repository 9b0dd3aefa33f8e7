<#
Updates of Windows. Win32_QuickFixEngineering lists only what Component Based Servicing installs, may name one twice, and gives its
dates in the form of the server's language, so only names are taken.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-quickfixengineering
https://learn.microsoft.com/windows/release-health/windows-server-release-info
#>

# Old entries have a GUID or File 1 in the place of a name; they name no update.
function Get-WindowsUpdateList {
    [CmdletBinding()]
    param()

    $names = New-Object -TypeName System.Collections.ArrayList
    foreach ($update in @(Get-CimInstance -ClassName Win32_QuickFixEngineering -Property HotFixID)) {
        $name = [string] $update.HotFixID
        if ($name -match '^KB\d+$' -and -not $names.Contains($name)) { $null = $names.Add($name) }
    }
    $key = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $build = [string] (Get-MachineRegistryData -Key $key -Name 'CurrentBuildNumber')
    $revision = [int] (Get-MachineRegistryData -Key $key -Name 'UBR')
    return [ordered]@{ build = "$build.$revision"; installed = $names.ToArray() }
}
