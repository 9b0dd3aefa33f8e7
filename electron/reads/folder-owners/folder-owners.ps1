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
        $type = 'System.Security.AccessControl.FileSecurity'
        if ($attributes -band [IO.FileAttributes]::Directory) {
            $level['kind'] = 'folder'
            $type = 'System.Security.AccessControl.DirectorySecurity'
            foreach ($inner in [IO.Directory]::GetFileSystemEntries($full)) { $open.Enqueue($inner) }
        }
        $access = [System.Security.AccessControl.AccessControlSections]::Access
        $both = $access -bor [System.Security.AccessControl.AccessControlSections]::Owner
        try {
            $security = New-Object -TypeName $type -ArgumentList $full, $both
            $level['owner'] = $security.GetOwner([System.Security.Principal.SecurityIdentifier]).Value
            $level['sddl'] = $security.GetSecurityDescriptorSddlForm($access)
        } catch {
            if ((ConvertTo-PlainError -ErrorRecord $_)['code'] -ne 'denied') { throw }
        }
    }
    return [ordered]@{ levels = $levels.ToArray() }
}
