function Find-BuiltInAccount {
    <#
    .SYNOPSIS
        Says which built-in account a service's account name stands for.
    .DESCRIPTION
        Changes nothing. The English names are the service control manager's own and valid in every language; any other
        name is resolved to its SID.
    .PARAMETER Account
        The account as stored with the service.
    .OUTPUTS
        LocalSystem, LocalService, NetworkService, or null for any other account.
    .LINK
        https://learn.microsoft.com/windows/win32/services/networkservice-account
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Account
    )

    switch -Regex ($Account) {
        '^$' { return 'LocalSystem' }
        '^(\.\\|NT AUTHORITY\\)?(LocalSystem|SYSTEM)$' { return 'LocalSystem' }
        '^(\.\\|NT AUTHORITY\\)Local ?Service$' { return 'LocalService' }
        '^(\.\\|NT AUTHORITY\\)Network ?Service$' { return 'NetworkService' }
    }
    try {
        $named = New-Object -TypeName Security.Principal.NTAccount -ArgumentList $Account
        $sid = $named.Translate([Security.Principal.SecurityIdentifier]).Value
    } catch [Security.Principal.IdentityNotMappedException] {
        return $null
    }
    switch ($sid) {
        'S-1-5-18' { return 'LocalSystem' }
        'S-1-5-19' { return 'LocalService' }
        'S-1-5-20' { return 'NetworkService' }
    }
    return $null
}
