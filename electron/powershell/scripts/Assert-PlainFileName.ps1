function Assert-PlainFileName {
    <#
    .SYNOPSIS
        Refuses a file name that could name anything but a file in the folder at hand.
    .DESCRIPTION
        Changes nothing. No separators, no '..', no stream names, no wildcards, no control characters.
    .PARAMETER Name
        The name.
    .OUTPUTS
        Nothing, or an ArgumentException.
    .LINK
        https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Name
    )

    if ($Name -eq '' -or $Name -match '[\\/:*?"<>|\x00-\x1f]' -or $Name -match '^\.+$') {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$Name' is not a plain file name.")
    }
}
