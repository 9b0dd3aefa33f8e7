<#
The account of this process and its rights. Tools such as vssadmin say that they lack administrator rights only in translated words, so it
is asked before they start.

https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
https://learn.microsoft.com/dotnet/api/system.security.principal.windowsidentity.getcurrent
#>

# The account that this process runs as. An elevated program that was started with the name and password of another administrator
# runs as that one.
function Get-OwnIdentity {
    [CmdletBinding()]
    param()

    return [Security.Principal.WindowsIdentity]::GetCurrent()
}

# Asks for the group by its SID, because its name is translated; a filtered token returns false.
function Test-Elevated {
    [CmdletBinding()]
    param()

    $principal = New-Object -TypeName Security.Principal.WindowsPrincipal -ArgumentList (Get-OwnIdentity)
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
