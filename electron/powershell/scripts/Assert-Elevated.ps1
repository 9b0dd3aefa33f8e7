function Assert-Elevated {
    <#
    .SYNOPSIS
        Refuses when this process does not run with full administrator rights.
    .DESCRIPTION
        Changes nothing. Tools such as vssadmin say so only in translated words, so it is asked before they start.
    .OUTPUTS
        Nothing, or an UnauthorizedAccessException.
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param()

    if (-not (Test-Elevated)) {
        throw (New-Object -TypeName UnauthorizedAccessException -ArgumentList 'Administrator rights are needed.')
    }
}
