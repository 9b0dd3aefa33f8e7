<#
A synchronisation of the clock. On a server outside a domain the time service is often stopped and is started on demand. w32tm waits until
the service has tried; its end codes are not documented beyond 0, so the clock is measured afterwards. Small differences are corrected
slowly.

https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings
#>

# Changes the server: starts W32Time where it is stopped, and corrects the clock.
function Invoke-ClockSync {
    [CmdletBinding()]
    param()

    Assert-Elevated
    # 1 is stopped.
    if ([int] (Get-RequiredService -Name 'W32Time').Status -eq 1) {
        $null = Start-SingleService -Name 'W32Time' -Seconds 30
    }
    $run = Invoke-NativeTool -Tool 'w32tm.exe' -Arguments @('/resync', '/rediscover') -Seconds 90
    return [ordered]@{ exitCode = $run['exitCode'] }
}
