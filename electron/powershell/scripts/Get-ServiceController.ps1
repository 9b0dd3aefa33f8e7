function Get-ServiceController {
    <#
    .SYNOPSIS
        Finds services by exact short name, or answers all of them.
    .DESCRIPTION
        Changes nothing. Get-Service is not used because it reads * ? [ in names as wildcards.
    .PARAMETER Name
        The short name; all services when left out.
    .OUTPUTS
        System.ServiceProcess.ServiceController objects: none when no such service is installed.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
    #>
    [CmdletBinding()]
    param(
        [string] $Name = ''
    )

    if ($null -eq ('System.ServiceProcess.ServiceController' -as [type])) {
        if ($PSVersionTable.PSEdition -eq 'Core') {
            Add-Type -AssemblyName 'System.ServiceProcess.ServiceController'
        } else {
            Add-Type -AssemblyName 'System.ServiceProcess'
        }
    }
    $all = [System.ServiceProcess.ServiceController]::GetServices()
    if ($Name -eq '') { return $all }
    return @($all | Where-Object { $_.ServiceName -eq $Name })
}
