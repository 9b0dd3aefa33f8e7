<#
The volume that a path lies on: the one whose letter or folder is the longest beginning of the path that ends at a backslash.
Junctions and symbolic links on the way lead elsewhere and are followed first.

https://learn.microsoft.com/windows/win32/fileio/volume-mount-points
https://learn.microsoft.com/windows/win32/fileio/hard-links-and-junctions
#>

# The path itself need not be there.
function Get-VolumeState {
    [CmdletBinding()]
    param([string] $Path)

    $full = Resolve-ServerPath -Path $Path
    $found = Find-VolumeOfPath -Path $full -Volumes @(Read-Volume)
    if ($null -ne $found) {
        $found['exists'] = $true
        return $found
    }
    $kind = Get-DriveKind -Path $full
    if ($kind -eq 'missing') { return [ordered]@{ exists = $false } }
    if ($kind -ne 'network') { throw "Windows lists no volume for $full." }
    $letter = $full.Substring(0, 2).ToUpperInvariant()
    return [ordered]@{ exists = $true; volume = $letter; paths = @("$letter\"); label = ''; driveType = $kind; critical = $false }
}

# Upwards from the path, so that a volume mounted in a folder comes before the one that holds the folder; null when none fits.
function Find-VolumeOfPath {
    [CmdletBinding()]
    param([string] $Path, [object[]] $Volumes)

    $asked = $Path
    for ($links = 0; $links -lt 20; $links++) {
        $place = $asked.TrimEnd('\')
        $target = $null
        while ($true) {
            foreach ($one in $Volumes) { if (@($one['paths']) -contains "$place\") { return $one } }
            $target = Get-LinkTarget -Path $place
            $up = $place.LastIndexOf('\')
            if ($null -ne $target -or $up -lt 0) { break }
            $place = $place.Substring(0, $up)
        }
        if ($null -eq $target) { return $null }
        if ($target -notmatch '^[A-Za-z]:\\') { throw "$place leads to $target, which is no path on a local drive." }
        $asked = $target.TrimEnd('\') + $asked.Substring($place.Length)
    }
    throw "$Path leads through too many links."
}

# Where a junction or a symbolic link leads; null for all else, also for what is not there.
function Get-LinkTarget {
    [CmdletBinding()]
    param([string] $Path)

    if ($Path.Length -lt 3) { return $null }
    $attributes = Get-AttributeNumber -Path $Path
    if ($null -eq $attributes -or -not ($attributes -band [int] [IO.FileAttributes]::ReparsePoint)) { return $null }
    $item = Get-Item -LiteralPath $Path -Force
    if (@('Junction', 'SymbolicLink') -notcontains $item.LinkType) { return $null }
    return [string] @($item.Target)[0]
}
