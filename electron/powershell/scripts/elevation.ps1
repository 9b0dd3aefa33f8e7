<#
Administrator rights. Tools such as vssadmin say that they lack them only in translated words, so it is asked before they start.

https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
#>

# Asks for the group by its SID, because its name is translated; a filtered token returns false.
function Test-Elevated {
    [CmdletBinding()]
    param()

    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object -TypeName Security.Principal.WindowsPrincipal -ArgumentList $identity
    $administrators = New-Object -TypeName Security.Principal.SecurityIdentifier -ArgumentList 'S-1-5-32-544'
    return $principal.IsInRole($administrators)
}

# Refuses with an UnauthorizedAccessException when this process does not run with full administrator rights.
function Assert-Elevated {
    [CmdletBinding()]
    param()

    if (-not (Test-Elevated)) {
        throw (New-Object -TypeName UnauthorizedAccessException -ArgumentList 'Administrator rights are needed.')
    }
}
