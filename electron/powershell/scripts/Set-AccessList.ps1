function Set-AccessList {
    <#
    .SYNOPSIS
        Writes the access list (DACL) of one folder or file; owner, group and auditing stay.
    .DESCRIPTION
        Changes the server. Windows passes inheritable entries on to what lies below. Set-Acl is not used because it also
        writes owner, group and auditing where it can.
    .PARAMETER Path
        The full path.
    .PARAMETER IsFolder
        True for a folder, false for a file.
    .PARAMETER Sddl
        The access list as SDDL, starting with D:.
    .OUTPUTS
        Nothing.
    .LINK
        https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/namespaces/FileSystemSecurity.cs
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [bool] $IsFolder,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^D:')]
        [string] $Sddl
    )

    $type = 'FileSecurity'
    $item = 'FileInfo'
    if ($IsFolder) {
        $type = 'DirectorySecurity'
        $item = 'DirectoryInfo'
    }
    $security = New-Object -TypeName "System.Security.AccessControl.$type"
    $security.SetSecurityDescriptorSddlForm($Sddl, [System.Security.AccessControl.AccessControlSections]::Access)
    $target = New-Object -TypeName "System.IO.$item" -ArgumentList $Path
    if ($PSVersionTable.PSEdition -eq 'Core') {
        [System.IO.FileSystemAclExtensions]::SetAccessControl($target, $security)
    } else {
        $target.SetAccessControl($security)
    }
}
