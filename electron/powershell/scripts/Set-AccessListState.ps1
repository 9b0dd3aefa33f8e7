function Set-AccessListState {
    <#
    .SYNOPSIS
        Writes the access list (DACL) of a folder.
    .DESCRIPTION
        Changes the server. Owner, group and auditing stay. Windows passes inheritable entries on to everything below. A
        folder without any access list, or with one in an unusual order, is left alone.
    .PARAMETER Path
        The folder; %Name% is filled in on the server.
    .PARAMETER Sddl
        The access list, starting with D:.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/order-of-aces-in-a-dacl
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [string] $Sddl
    )

    $folder = Resolve-ServerPath -Path $Path
    $now = Get-AccessList -Path $folder -IsFolder $true
    if (-not $now['canonical']) { throw "The entries of '$folder' are not in the usual order; they are left as they are." }
    Set-AccessList -Path $folder -IsFolder $true -Sddl $Sddl
    return [ordered]@{ done = $true }
}
