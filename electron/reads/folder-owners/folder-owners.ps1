<#
Owner and access list of a folder and of all that lies in it.

https://learn.microsoft.com/dotnet/api/system.security.accesscontrol.objectsecurity.getowner
https://learn.microsoft.com/windows/win32/fileio/reparse-points
#>

# Links are named and not followed. What may not be read has null; what is deleted meanwhile is left out.
function Get-FolderOwnerList {
    [CmdletBinding()]
    param([string] $Path)

    $levels = New-Object -TypeName System.Collections.ArrayList
    $open = New-Object -TypeName System.Collections.Queue
    $open.Enqueue((Resolve-ServerPath -Path $Path))
    while ($open.Count -gt 0) {
        $full = $open.Dequeue()
        try {
            $attributes = [IO.File]::GetAttributes($full)
        } catch [IO.FileNotFoundException] {
            continue
        } catch [IO.DirectoryNotFoundException] {
            continue
        }
        $level = [ordered]@{ path = $full; kind = 'file'; owner = $null; sddl = $null }
        $null = $levels.Add($level)
        if ($attributes -band [IO.FileAttributes]::ReparsePoint) {
            $level['kind'] = 'link'
            continue
        }
        if ($attributes -band [IO.FileAttributes]::Directory) {
            $level['kind'] = 'folder'
            foreach ($inner in [IO.Directory]::GetFileSystemEntries($full)) { $open.Enqueue($inner) }
        }
        try {
            Add-Field -To $level -From (Get-OwnerAndList -Path $full -IsFolder ($level['kind'] -eq 'folder'))
        } catch {
            if ((ConvertTo-PlainError -ErrorRecord $_)['code'] -ne 'denied') { throw }
        }
    }
    return [ordered]@{ levels = $levels.ToArray() }
}

# The owner as SID and the access list of one file or folder.
function Get-OwnerAndList {
    [CmdletBinding()]
    param([string] $Path, [bool] $IsFolder)

    $type = 'System.Security.AccessControl.FileSecurity'
    if ($IsFolder) { $type = 'System.Security.AccessControl.DirectorySecurity' }
    $access = [System.Security.AccessControl.AccessControlSections]::Access
    $both = $access -bor [System.Security.AccessControl.AccessControlSections]::Owner
    $security = New-Object -TypeName $type -ArgumentList $Path, $both
    $owner = $security.GetOwner([System.Security.Principal.SecurityIdentifier]).Value
    return @{ owner = $owner; sddl = $security.GetSecurityDescriptorSddlForm($access) }
}
