<#
Files that are moved out of a folder into one beside it: on the same volume a move only changes the name, keeps the access list and
is whole or not at all. The new folder lies beside and not within, because others may prepare names in a folder such as Temp. Left
where they are: files that a program has open, new ones, links, and those that Windows is to move or delete at its next start,
which is only read and never written here.

https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw
https://learn.microsoft.com/dotnet/api/system.io.file.move
https://learn.microsoft.com/sysinternals/downloads/pendmoves
#>

# Reads only; whether a file is in use is asked by opening it for this program alone, for a moment.
function Get-MovableFilePage {
    [CmdletBinding()]
    param([string] $Path, [string] $Pattern, [int] $OlderThanHours, [string] $After)

    $folder = Resolve-ServerPath -Path $Path
    $page = Get-FileNamePage -Folder $folder -After $After -Size 2000
    $fits = Get-NameExpression -Pattern $Pattern
    $pending = Get-PendingPath
    $limit = (Get-CurrentTime).AddHours(-$OlderThanHours)
    $left = [ordered]@{ inUse = 0; recent = 0; pending = 0; closed = 0 }
    $found = New-Object -TypeName System.Collections.ArrayList
    foreach ($name in $page['names']) {
        if (-not $fits.IsMatch($name)) { continue }
        $file = [IO.Path]::Combine($folder, $name)
        $obstacle = Get-MoveObstacle -File $file -Limit $limit -Pending $pending
        if ($obstacle -eq 'gone') { continue }
        if ($obstacle -ne '') {
            $left[$obstacle]++
            continue
        }
        try {
            $null = $found.Add([ordered]@{ name = $name; sizeBytes = Get-LengthText -File $file })
        } catch [IO.FileNotFoundException] {
            continue
        }
    }
    return [ordered]@{ files = $found.ToArray(); left = $left; next = $page['next'] }
}

# Changes the server. Each file is looked at once more before it is moved.
function Move-FileAside {
    [CmdletBinding()]
    param([string] $Path, [string] $Aside, [bool] $Made, [int] $OlderThanHours, [System.Collections.IDictionary[]] $Files)

    Assert-Elevated
    $folder = Resolve-ServerPath -Path $Path
    $target = Resolve-ServerPath -Path $Aside
    foreach ($one in $Files) { Assert-PlainFileName -Name $one['name'] }
    if ((Get-AttributeNumber -Path $folder) -band [int] [IO.FileAttributes]::ReparsePoint) { throw "$folder leads to another place." }
    $isThere = $null -ne (Get-AttributeNumber -Path $target)
    if ($isThere -ne $Made) { throw "$target was to be made here, or is gone." }
    if (-not $isThere) { $null = [IO.Directory]::CreateDirectory($target) }
    $pending = Get-PendingPath
    $limit = (Get-CurrentTime).AddHours(-$OlderThanHours)
    $moved = 0
    foreach ($one in $Files) {
        $file = [IO.Path]::Combine($folder, $one['name'])
        if ((Get-MoveObstacle -File $file -Limit $limit -Pending $pending) -ne '') { continue }
        try {
            if ((Get-LengthText -File $file) -cne $one['sizeBytes']) { continue }
            [IO.File]::Move($file, [IO.Path]::Combine($target, $one['name']))
            $moved++
        } catch [IO.IOException] {
            # Opened, or gone, since it was looked at: it stays.
            continue
        }
    }
    return [ordered]@{ moved = $moved }
}

# Changes the server. A file whose name is taken by now, or that is not the one that was moved, stays where it is and is named.
function Restore-FileAside {
    [CmdletBinding()]
    param([string] $Path, [string] $Aside, [System.Collections.IDictionary[]] $Files)

    Assert-Elevated
    $folder = Resolve-ServerPath -Path $Path
    $source = Resolve-ServerPath -Path $Aside
    $restored = 0
    $not = New-Object -TypeName System.Collections.ArrayList
    foreach ($one in $Files) {
        Assert-PlainFileName -Name $one['name']
        $from = [IO.Path]::Combine($source, $one['name'])
        $to = [IO.Path]::Combine($folder, $one['name'])
        $isThere = $null -ne (Get-AttributeNumber -Path $from)
        $isTaken = $null -ne (Get-AttributeNumber -Path $to)
        # Never moved, or moved back before.
        if (-not $isThere -and $isTaken) { continue }
        if (-not $isThere -or $isTaken -or (Get-LengthText -File $from) -cne $one['sizeBytes']) {
            $null = $not.Add($one['name'])
            continue
        }
        try {
            [IO.File]::Move($from, $to)
            $restored++
        } catch [IO.IOException] {
            $null = $not.Add($one['name'])
        }
    }
    if ($null -ne (Get-AttributeNumber -Path $source) -and [IO.Directory]::GetFileSystemEntries($source).Count -eq 0) {
        [IO.Directory]::Delete($source)
    }
    return [ordered]@{ restored = $restored; notRestored = $not.ToArray() }
}

# Why a file stays: gone, closed, recent, pending or inUse; empty when nothing is in the way.
function Get-MoveObstacle {
    [CmdletBinding()]
    param([string] $File, [datetime] $Limit, [hashtable] $Pending)

    $attributes = Get-AttributeNumber -Path $File
    if ($null -eq $attributes) { return 'gone' }
    if ($attributes -band [int] ([IO.FileAttributes]::ReparsePoint -bor [IO.FileAttributes]::Directory)) { return 'closed' }
    if ([IO.File]::GetLastWriteTimeUtc($File) -gt $Limit -or [IO.File]::GetCreationTimeUtc($File) -gt $Limit) { return 'recent' }
    if ($Pending.ContainsKey($File)) { return 'pending' }
    try {
        $stream = [IO.File]::Open($File, [IO.FileMode]::Open, [IO.FileAccess]::ReadWrite, [IO.FileShare]::None)
        $stream.Dispose()
        return ''
    } catch [UnauthorizedAccessException] {
        return 'closed'
    } catch [IO.FileNotFoundException] {
        return 'gone'
    } catch [IO.IOException] {
        return 'inUse'
    }
}

# The paths that Windows is to move or delete at its next start, as keys. Names are those of the kernel (\??\C:\x), some with a
# mark before them; an empty one says that the one before it is deleted.
function Get-PendingPath {
    [CmdletBinding()]
    param()

    $paths = @{}
    $key = 'SYSTEM\CurrentControlSet\Control\Session Manager'
    foreach ($value in @('PendingFileRenameOperations', 'PendingFileRenameOperations2')) {
        $entries = Get-MachineRegistryData -Key $key -Name $value
        foreach ($entry in $entries) {
            if (-not $entry) { continue }
            $at = $entry.IndexOf('\??\', [StringComparison]::Ordinal)
            if ($at -ge 0) { $paths[$entry.Substring($at + 4)] = $true }
        }
    }
    return $paths
}

# The size of a file as decimal text.
function Get-LengthText {
    [CmdletBinding()]
    param([string] $File)

    $item = New-Object -TypeName System.IO.FileInfo -ArgumentList $File
    return ([long] $item.Length).ToString([Globalization.CultureInfo]::InvariantCulture)
}
