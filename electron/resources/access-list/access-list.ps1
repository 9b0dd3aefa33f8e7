<#
Access lists (DACL) of folders and files as SDDL with SIDs; owner, group and auditing stay. Windows passes inheritable entries on
to everything below. Links are left alone, because their access list belongs to another place.

https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
https://learn.microsoft.com/windows/win32/secauthz/order-of-aces-in-a-dacl
https://learn.microsoft.com/windows/win32/fileio/naming-a-file
https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/namespaces/FileSystemSecurity.cs
#>

# The folder and, when asked, the files directly in it. A file whose list may not be read has null.
function Get-AccessListState {
    [CmdletBinding()]
    param([string] $Path, [bool] $WithFiles)

    $folder = Resolve-ServerPath -Path $Path
    try {
        # Directory.Exists would also say "no" where access is denied.
        $attributes = [IO.File]::GetAttributes($folder)
    } catch [IO.FileNotFoundException] {
        return [ordered]@{ exists = $false }
    } catch [IO.DirectoryNotFoundException] {
        return [ordered]@{ exists = $false }
    }
    if (-not ($attributes -band [IO.FileAttributes]::Directory)) { throw "'$folder' is a file, not a folder." }

    $list = Get-AccessList -Path $folder -IsFolder $true
    $files = New-Object -TypeName System.Collections.ArrayList
    if ($WithFiles) {
        foreach ($file in [IO.Directory]::GetFiles($folder)) {
            $sddl = $null
            try {
                if ([IO.File]::GetAttributes($file) -band [IO.FileAttributes]::ReparsePoint) { continue }
                $sddl = (Get-AccessList -Path $file -IsFolder $false)['sddl']
            } catch {
                $code = (ConvertTo-PlainError -ErrorRecord $_)['native']
                # 2: deleted meanwhile; 5: may not be read.
                if ($code -eq 2) { continue }
                if ($code -ne 5) { throw }
            }
            $null = $files.Add([ordered]@{ name = [IO.Path]::GetFileName($file); sddl = $sddl })
        }
    }
    return [ordered]@{ exists = $true; sddl = $list['sddl']; canonical = $list['canonical']; files = $files.ToArray() }
}

# Changes the server. A folder without any access list, or with one in an unusual order, is left alone.
function Set-AccessListState {
    [CmdletBinding()]
    param([string] $Path, [string] $Sddl)

    $folder = Resolve-ServerPath -Path $Path
    $now = Get-AccessList -Path $folder -IsFolder $true
    if (-not $now['canonical']) { throw "The entries of '$folder' are not in the usual order; they are left as they are." }
    Set-AccessList -Path $folder -IsFolder $true -Sddl $Sddl
    return [ordered]@{ done = $true }
}

# Changes the server. Files that are gone, or whose list could not be read before (null), are left alone. A name that could
# lead out of the folder is refused before anything is written.
function Set-FileAccessListState {
    [CmdletBinding()]
    param([string] $Path, [System.Collections.IDictionary[]] $Files)

    $folder = Resolve-ServerPath -Path $Path
    foreach ($file in $Files) { Assert-PlainFileName -Name $file['name'] }
    foreach ($file in $Files) {
        if ($null -eq $file['sddl']) { continue }
        $full = [IO.Path]::Combine($folder, $file['name'])
        try {
            $attributes = [IO.File]::GetAttributes($full)
        } catch [IO.FileNotFoundException] {
            continue
        }
        if ($attributes -band ([IO.FileAttributes]::ReparsePoint -bor [IO.FileAttributes]::Directory)) { continue }
        if ((Get-AccessList -Path $full -IsFolder $false)['sddl'] -ceq $file['sddl']) { continue }
        Set-AccessList -Path $full -IsFolder $false -Sddl $file['sddl']
    }
    return [ordered]@{ done = $true }
}

# Needs no privilege beyond reading the access list. An object without any access list (full access for everyone) is refused:
# Windows could leave it with an empty one, which shuts everybody out.
function Get-AccessList {
    [CmdletBinding()]
    param([string] $Path, [bool] $IsFolder)

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

# Set-Acl is not used because it also writes owner, group and auditing where it can.
function Set-AccessList {
    [CmdletBinding()]
    param([string] $Path, [bool] $IsFolder, [string] $Sddl)

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

# Refuses a name that could name anything but a file in the folder at hand: no separators, no '..', no streams, no wildcards.
function Assert-PlainFileName {
    [CmdletBinding()]
    param([string] $Name)

    if ($Name -eq '' -or $Name -match '[\\/:*?"<>|\x00-\x1f]' -or $Name -match '^\.+$') {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$Name' is not a plain file name.")
    }
}
