<#
The account of this process.

https://learn.microsoft.com/dotnet/api/system.security.principal.windowsidentity.getcurrent
#>

# An elevated program that was started with the name and password of another administrator runs as that one.
function Get-CurrentUserState {
    [CmdletBinding()]
    param()

    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    return [ordered]@{ sid = $identity.User.Value; name = $identity.Name }
}
