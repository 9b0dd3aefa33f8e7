function ConvertTo-RunState {
    <#
    .SYNOPSIS
        Names a service's state from its number.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Status
        1 stopped to 7 paused, as the service control manager counts.
    .OUTPUTS
        String.
    .LINK
        https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [int] $Status
    )

    $names = @('unknown', 'stopped', 'startPending', 'stopPending', 'running', 'continuePending', 'pausePending', 'paused')
    if ($Status -lt 0 -or $Status -ge $names.Count) { return 'unknown' }
    return $names[$Status]
}
