function Stop-SingleService {
    <#
    .SYNOPSIS
        Stops one service that no running service needs, and waits until it has stopped or the seconds are over.
    .DESCRIPTION
        Changes the server. Uses sc.exe: with running dependents Windows itself refuses (error 1051), whereas
        ServiceController.Stop would stop those too. Nothing is ended by force; a service that is still stopping is
        answered as stopPending.
    .PARAMETER Name
        The short name of the service.
    .PARAMETER Seconds
        How long to wait.
    .OUTPUTS
        Ordered dictionary: state, the one it is in at the end.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
    .LINK
        https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[^\\/"]{1,256}$')]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [ValidateRange(1, 900)]
        [int] $Seconds
    )

    $until = [datetime]::UtcNow.AddSeconds($Seconds)
    $service = Get-RequiredService -Name $Name
    # A service that is on its way somewhere cannot take an order.
    $status = Wait-ServiceState -Service $service -Wanted 1 -Through @(2, 3, 5, 6) -Until $until
    if ($status -eq 4 -or $status -eq 7) {
        # 1062: stopped by itself since; 1061: something else is stopping it at this moment.
        $null = Invoke-ServiceConfig -Arguments @('stop', $Name) -Accepted @(1061, 1062)
        $status = Wait-ServiceState -Service $service -Wanted 1 -Through @(3) -Until $until
    }
    return [ordered]@{ state = ConvertTo-RunState -Status $status }
}
