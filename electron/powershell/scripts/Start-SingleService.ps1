function Start-SingleService {
    <#
    .SYNOPSIS
        Starts one service and waits until it runs or the seconds are over.
    .DESCRIPTION
        Changes the server. A service that runs already is fine; one that is still stopping is waited for first.
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
        [ValidatePattern('^[^\\/]{1,256}$')]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [ValidateRange(1, 900)]
        [int] $Seconds
    )

    $until = [datetime]::UtcNow.AddSeconds($Seconds)
    $service = Get-RequiredService -Name $Name
    $status = Wait-ServiceState -Service $service -Wanted 1 -Through @(3) -Until $until
    if ($status -eq 1) {
        try {
            $service.Start()
        } catch {
            # 1056: someone else has started it since.
            if ((ConvertTo-PlainError -ErrorRecord $_)['native'] -ne 1056) { throw }
        }
        $status = Wait-ServiceState -Service $service -Wanted 4 -Through @(2, 5) -Until $until
    } elseif ($status -eq 2) {
        $status = Wait-ServiceState -Service $service -Wanted 4 -Through @(2, 5) -Until $until
    }
    return [ordered]@{ state = ConvertTo-RunState -Status $status }
}
