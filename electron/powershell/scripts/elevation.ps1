function Test-Elevated {
    <#
    .SYNOPSIS
        Says whether this process runs with full administrator rights.
    .DESCRIPTION
        Changes nothing. Asks for the group by its SID, because its name is translated; a filtered token answers false.
    .OUTPUTS
        Boolean.
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object -TypeName Security.Principal.WindowsPrincipal -ArgumentList $identity
    $administrators = New-Object -TypeName Security.Principal.SecurityIdentifier -ArgumentList 'S-1-5-32-544'
    return $principal.IsInRole($administrators)
}
