function Set-ServiceAccount {
    <#
    .SYNOPSIS
        Gives a service one of the three accounts that need no password.
    .DESCRIPTION
        Changes the server. The service control manager takes the English account names in every language of Windows.
    .PARAMETER Name
        The short name of the service.
    .PARAMETER BuiltIn
        LocalSystem, LocalService or NetworkService.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows/win32/cimwin32prov/change-method-in-class-win32-service
    .LINK
        https://learn.microsoft.com/windows/win32/services/networkservice-account
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[^\\/]{1,256}$')]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [ValidateSet('LocalSystem', 'LocalService', 'NetworkService')]
        [string] $BuiltIn
    )

    $account = 'LocalSystem'
    if ($BuiltIn -ne 'LocalSystem') { $account = "NT AUTHORITY\$BuiltIn" }
    $quoted = $Name.Replace("'", "\'")
    $service = Get-CimInstance -ClassName Win32_Service -Filter "Name = '$quoted'" -OperationTimeoutSec 20
    if ($null -eq $service) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1060) }
    # An empty password, not a missing one, is what a change to or from LocalSystem needs.
    $arguments = @{ StartName = $account; StartPassword = '' }
    $changed = Invoke-CimMethod -InputObject $service -MethodName 'Change' -Arguments $arguments -OperationTimeoutSec 40
    $result = [int] $changed.ReturnValue
    if ($result -eq 2) {
        throw (New-Object -TypeName UnauthorizedAccessException -ArgumentList "Windows refused the account of $Name.")
    }
    if ($result -ne 0) { throw "Win32_Service.Change answered $result for $Name." }
    return [ordered]@{ done = $true }
}
