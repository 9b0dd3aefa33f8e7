<#
Access lists (DACL) of folders and files as SDDL with SIDs; owner, group and auditing stay. Windows passes inheritable entries on
to everything below. Links are left alone, because their access list belongs to another place.

https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
https://learn.microsoft.com/windows/win32/secauthz/order-of-aces-in-a-dacl
https://learn.microsoft.com/windows/win32/secauthz/null-dacls-and-empty-dacls
https://learn.microsoft.com/windows/win32/fileio/naming-a-file
https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/namespaces/FileSystemSecurity.cs
#>

# The folder and, when asked, a page of the files directly in it and the number of folders that take entries from it. A file
# whose list may not be read has null. A page ends after ten seconds, so that no folder is too large for one answer.
function Get-AccessListState {
    [CmdletBinding()]
    param([string] $Path, [bool] $WithFiles, [string] $After)

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
    $subfolders = 0
    $next = $null
    if ($WithFiles) {
        $page = Get-FileNamePage -Folder $folder -After $After -Size 2000
        $next = $page['next']
        $watch = [Diagnostics.Stopwatch]::StartNew()
        foreach ($name in $page['names']) {
            $file = [IO.Path]::Combine($folder, $name)
            $sddl = $null
            $isLink = $false
            $code = 0
            try {
                $isLink = [bool] ([IO.File]::GetAttributes($file) -band [IO.FileAttributes]::ReparsePoint)
                if (-not $isLink) { $sddl = (Get-AccessList -Path $file -IsFolder $false)['sddl'] }
            } catch {
                $code = (ConvertTo-PlainError -ErrorRecord $_)['native']
                # 2: deleted meanwhile; 5: may not be read.
                if ($code -ne 2 -and $code -ne 5) { throw }
            }
            if (-not $isLink -and $code -ne 2) { $null = $files.Add([ordered]@{ name = $name; sddl = $sddl }) }
            if ($watch.ElapsedMilliseconds -gt 10000) {
                $next = $name
                break
            }
        }
        if ($After -eq '') { $subfolders = Get-OpenSubfolderCount -Folder $folder }
    }
    return [ordered]@{
        exists     = $true
        sddl       = $list['sddl']
        canonical  = $list['canonical']
        files      = $files.ToArray()
        subfolders = $subfolders
        next       = $next
    }
}

# The names of the files directly in a folder that come after a name in the order of their character codes, as many as the size
# says; next is the last of them when there are more.
function Get-FileNamePage {
    [CmdletBinding()]
    param([string] $Folder, [string] $After, [int] $Size)

    # Their paths begin alike, so that they stand in the order of their names.
    $files = [IO.Directory]::GetFiles($Folder)
    [Array]::Sort($files, [StringComparer]::Ordinal)
    $first = 0
    if ($After -ne '') {
        # Where the file itself is gone, the answer is the complement of the place where it would stand.
        $first = [Array]::BinarySearch($files, [IO.Path]::Combine($Folder, $After), [StringComparer]::Ordinal)
        if ($first -lt 0) { $first = -bnot $first } else { $first++ }
    }
    $count = [Math]::Min([int] $Size, $files.Count - $first)
    $page = New-Object -TypeName 'string[]' -ArgumentList $count
    for ($at = 0; $at -lt $count; $at++) { $page[$at] = [IO.Path]::GetFileName($files[$first + $at]) }
    $next = $null
    if ($first + $count -lt $files.Count) { $next = $page[$count - 1] }
    return @{ names = $page; next = $next }
}

# The folders directly in a folder that are neither links nor protected from inheriting. One whose list cannot be read counts.
function Get-OpenSubfolderCount {
    [CmdletBinding()]
    param([string] $Folder)

    $count = 0
    foreach ($below in [IO.Directory]::GetDirectories($Folder)) {
        try {
            if ([IO.File]::GetAttributes($below) -band [IO.FileAttributes]::ReparsePoint) { continue }
            if ((Get-AccessList -Path $below -IsFolder $true)['sddl'] -cmatch '^D:[A-Z]*P') { continue }
        } catch {
            # 2: deleted meanwhile; 5: may not be read.
            $code = (ConvertTo-PlainError -ErrorRecord $_)['native']
            if ($code -eq 2) { continue }
            if ($code -ne 5) { throw }
        }
        $count++
    }
    return $count
}

# Changes the server. A folder without any access list, or with one in an unusual order, is left alone.
function Set-AccessListState {
    [CmdletBinding()]
    param([string] $Path, [string] $Sddl)

    $folder = Resolve-ServerPath -Path $Path
    $now = Get-AccessList -Path $folder -IsFolder $true
    if ($now['sddl'] -ceq 'D:NO_ACCESS_CONTROL') { throw "'$folder' has no access list at all; it is left as it is." }
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

# Changes the server. Files that take entries from the folder, and have none of their own for SYSTEM or the administrators, get
# them, so that they can still be opened and put back when the folder has nothing to hand down any more. Answers where the next
# page begins.
function Add-FileAdministratorAccess {
    [CmdletBinding()]
    param([string] $Path, [string] $After)

    $folder = Resolve-ServerPath -Path $Path
    $page = Get-FileNamePage -Folder $folder -After $After -Size 2000
    $next = $page['next']
    $watch = [Diagnostics.Stopwatch]::StartNew()
    foreach ($name in $page['names']) {
        $file = [IO.Path]::Combine($folder, $name)
        try {
            if (-not ([IO.File]::GetAttributes($file) -band [IO.FileAttributes]::ReparsePoint)) {
                $now = (Get-AccessList -Path $file -IsFolder $false)['sddl']
                $desired = Add-AdministratorEntry -Sddl $now
                if ($desired -cne $now) { Set-AccessList -Path $file -IsFolder $false -Sddl $desired }
            }
        } catch {
            # 2: deleted meanwhile; 5: may not be read or written, so that Windows does not change it with its folder either.
            $code = (ConvertTo-PlainError -ErrorRecord $_)['native']
            if ($code -ne 2 -and $code -ne 5) { throw }
        }
        if ($watch.ElapsedMilliseconds -gt 60000) {
            $next = $name
            break
        }
    }
    return [ordered]@{ next = $next }
}

# A file's list with entries of its own for SYSTEM and the administrators before the inherited ones. A list that inherits nothing
# stays as it is.
function Add-AdministratorEntry {
    [CmdletBinding()]
    param([string] $Sddl)

    if ($Sddl -cmatch '^D:([A-Z]*P|NO_ACCESS_CONTROL)') { return $Sddl }
    $entry = '\((?<kind>[^;()]*);(?<flags>[^;()]*);[^;()]*;[^;()]*;[^;()]*;(?<who>[^;()]*)'
    $own = @()
    $firstInherited = -1
    foreach ($found in [regex]::Matches($Sddl, $entry)) {
        if ($found.Groups['flags'].Value -cmatch '^(..)*ID') {
            if ($firstInherited -lt 0) { $firstInherited = $found.Index }
        } elseif ($found.Groups['kind'].Value -ceq 'A') {
            $own += $found.Groups['who'].Value
        }
    }
    if ($firstInherited -lt 0) { return $Sddl }
    $added = ''
    foreach ($who in @('SY', 'BA')) {
        if ($own -cnotcontains $who) { $added += "(A;;FA;;;$who)" }
    }
    return $Sddl.Insert($firstInherited, $added)
}

# Get-Acl comes second: it reads with the right to back up, where this process has it, what the list itself would refuse. That an
# object has no list at all (full access for everyone) is said as SDDL says it.
function Get-AccessList {
    [CmdletBinding()]
    param([string] $Path, [bool] $IsFolder)

    $section = [System.Security.AccessControl.AccessControlSections]::Access
    $type = 'System.Security.AccessControl.FileSecurity'
    if ($IsFolder) { $type = 'System.Security.AccessControl.DirectorySecurity' }
    try {
        $security = New-Object -TypeName $type -ArgumentList $Path, $section
    } catch {
        if ((ConvertTo-PlainError -ErrorRecord $_)['native'] -ne 5) { throw }
        $security = Get-Acl -LiteralPath $Path
    }
    $bytes = $security.GetSecurityDescriptorBinaryForm()
    $raw = New-Object -TypeName System.Security.AccessControl.RawSecurityDescriptor -ArgumentList $bytes, 0
    $sddl = $security.GetSecurityDescriptorSddlForm($section)
    if ($null -eq $raw.DiscretionaryAcl -or $sddl -notmatch '^D:' -or $sddl -match 'NO_ACCESS_CONTROL') {
        return @{ sddl = 'D:NO_ACCESS_CONTROL'; canonical = $true }
    }
    return @{ sddl = $sddl; canonical = $security.AreAccessRulesCanonical }
}

# Set-Acl comes second: it writes with the right to restore, where this process has it, what the list itself would refuse. It
# writes owner, group and auditing as well, so these are read first and written as they are.
function Set-AccessList {
    [CmdletBinding()]
    param([string] $Path, [bool] $IsFolder, [string] $Sddl)

    $type = 'FileSecurity'
    $item = 'FileInfo'
    if ($IsFolder) {
        $type = 'DirectorySecurity'
        $item = 'DirectoryInfo'
    }
    $section = [System.Security.AccessControl.AccessControlSections]::Access
    $security = New-Object -TypeName "System.Security.AccessControl.$type"
    $security.SetSecurityDescriptorSddlForm($Sddl, $section)
    $target = New-Object -TypeName "System.IO.$item" -ArgumentList $Path
    try {
        if ($PSVersionTable.PSEdition -eq 'Core') {
            [System.IO.FileSystemAclExtensions]::SetAccessControl($target, $security)
        } else {
            $target.SetAccessControl($security)
        }
    } catch {
        if ((ConvertTo-PlainError -ErrorRecord $_)['native'] -ne 5) { throw }
        $whole = Get-Acl -LiteralPath $Path -Audit
        $whole.SetSecurityDescriptorSddlForm($Sddl, $section)
        Set-Acl -LiteralPath $Path -AclObject $whole
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
