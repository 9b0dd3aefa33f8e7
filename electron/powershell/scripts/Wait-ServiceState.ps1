function Wait-ServiceState {
    <#
    .SYNOPSIS
        Waits until a service has reached a state or given up on it, or the seconds are over.
    .DESCRIPTION
        Changes nothing. Waiting goes on only while the service is on its way.
    .PARAMETER Service
        The ServiceController.
    .PARAMETER Wanted
        The state's number: 1 stopped, 4 running.
    .PARAMETER Through
        Numbers of the states that lead there.
    .PARAMETER Until
        The moment at which waiting ends, UTC.
    .OUTPUTS
        Int32: the number of the state it is in then.
    .LINK
        https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [object] $Service,

        [Parameter(Mandatory = $true)]
        [int] $Wanted,

        [Parameter(Mandatory = $true)]
        [int[]] $Through,

        [Parameter(Mandatory = $true)]
        [datetime] $Until
    )

    while ($true) {
        # The status is cached until it is refreshed.
        $Service.Refresh()
        $status = [int] $Service.Status
        if ($status -eq $Wanted -or $Through -notcontains $status) { return $status }
        if ([datetime]::UtcNow -ge $Until) { return $status }
        Start-Sleep -Milliseconds 250
    }
}
