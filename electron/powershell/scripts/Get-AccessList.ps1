function Get-AccessList {
    <#
    .SYNOPSIS
        Reads the access list (DACL) of one folder or file as SDDL.
    .DESCRIPTION
        Changes nothing and needs no privilege beyond reading the access list. An object without any access list (full
        access for everyone) is refused: Windows could leave it with an empty one, which shuts everybody out.
    .PARAMETER Path
        The full path.
    .PARAMETER IsFolder
        True for a folder, false for a file.
    .OUTPUTS
        Hashtable: sddl, canonical.
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/order-of-aces-in-a-dacl
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [bool] $IsFolder
    )

    $section = [System.Security.AccessControl.AccessControlSections]::Access
    $type = 'System.Security.AccessControl.FileSecurity'
    if ($IsFolder) { $type = 'System.Security.AccessControl.DirectorySecurity' }
    $security = New-Object -TypeName $type -ArgumentList $Path, $section
    $bytes = $security.GetSecurityDescriptorBinaryForm()
    $raw = New-Object -TypeName System.Security.AccessControl.RawSecurityDescriptor -ArgumentList $bytes, 0
    $sddl = $security.GetSecurityDescriptorSddlForm($section)
    if ($null -eq $raw.DiscretionaryAcl -or $sddl -notmatch '^D:' -or $sddl -match 'NO_ACCESS_CONTROL') {
        throw (New-Object -TypeName NotSupportedException -ArgumentList "'$Path' has no access list at all.")
    }
    return @{ sddl = $sddl; canonical = $security.AreAccessRulesCanonical }
}
