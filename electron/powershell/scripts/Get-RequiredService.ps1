function Get-RequiredService {
    <#
    .SYNOPSIS
        Finds the one service with this short name, or fails with Windows error 1060 (no such service).
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Name
        The short name of the service.
    .OUTPUTS
        System.ServiceProcess.ServiceController.
    .LINK
        https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $found = @(Get-ServiceController -Name $Name)
    if ($found.Count -ne 1) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1060) }
    return $found[0]
}
