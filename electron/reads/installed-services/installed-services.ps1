function Get-InstalledServiceList {
    <#
    .SYNOPSIS
        Says which of the named services are installed.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Names
        Short names; a trailing * stands for any ending.
    .OUTPUTS
        Ordered dictionary: installed, the short names found.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Names
    )

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
