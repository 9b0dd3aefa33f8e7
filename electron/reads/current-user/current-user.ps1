<#
The account of this process.

https://learn.microsoft.com/dotnet/api/system.security.principal.windowsidentity.getcurrent
#>

# The name is only to be shown.
function Get-CurrentUserState {
    [CmdletBinding()]
    param()

    $identity = Get-OwnIdentity
    return [ordered]@{ sid = $identity.User.Value; name = $identity.Name }
}
