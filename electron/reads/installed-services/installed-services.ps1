<#
Which of the named services are installed.

https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
#>

# Short names; a trailing * stands for any ending.
function Get-InstalledServiceList {
    [CmdletBinding()]
    param([string[]] $Names)

    $installed = New-Object -TypeName System.Collections.ArrayList
    foreach ($service in @(Get-ServiceController)) {
        foreach ($name in $Names) {
            $start = $name.TrimEnd('*')
            $fits = $service.ServiceName -eq $name
            if ($name.EndsWith('*')) {
                $fits = $service.ServiceName.StartsWith($start, [StringComparison]::OrdinalIgnoreCase)
            }
            if ($fits) {
                $null = $installed.Add($service.ServiceName)
                break
            }
        }
    }
    return [ordered]@{ installed = $installed.ToArray() }
}
