<#
Copies of folders by robocopy, with data, dates, attributes, access rights, owner and auditing (/COPYALL). Its output is translated,
so only its exit code counts: a mask in which 8 stands for files that were not copied and 16 for a fatal error. Without /R and /W it
would try each file a million times. What it copied before is skipped, so a copy that was cut short can go on.

https://learn.microsoft.com/windows-server/administration/windows-commands/robocopy
https://learn.microsoft.com/troubleshoot/windows-server/backup-and-storage/return-codes-used-robocopy-utility
https://learn.microsoft.com/dotnet/api/system.io.fileattributes
#>

# Counts what lies in a folder. A folder in it that may not be read ends it with an error, because its copy could not be proven.
function Get-FolderContent {
    [CmdletBinding()]
    param([string] $Path)

    $folder = Resolve-ServerPath -Path $Path
    if (-not (Test-PathTaken -Path $folder)) { return [ordered]@{ exists = $false } }
    if (-not ([IO.File]::GetAttributes($folder) -band [IO.FileAttributes]::Directory)) {
        throw "'$folder' is a file, not a folder."
    }
    $tree = Read-FolderTree -Folder $folder
    $bytes = [long] 0
    foreach ($file in $tree['files']) { $bytes += $file.Length }
    return [ordered]@{
        exists    = $true
        files     = $tree['files'].Count
        folders   = $tree['folders']
        bytes     = $bytes.ToString([Globalization.CultureInfo]::InvariantCulture)
        links     = $tree['links']
        encrypted = $tree['encrypted']
        sddl      = (Get-AccessList -Path $folder -IsFolder $true)['sddl']
    }
}

# exists is also true for what may not be looked at. freeBytes is what this account may use, null where there is no such drive.
function Get-CopyTarget {
    [CmdletBinding()]
    param([string] $Path)

    $target = Resolve-ServerPath -Path $Path
    $drive = Get-DriveOfPath -Path $target
    $free = $null
    if ($drive.IsReady) { $free = $drive.AvailableFreeSpace.ToString([Globalization.CultureInfo]::InvariantCulture) }
    return [ordered]@{
        exists      = Test-PathTaken -Path $target
        isLocalDisk = $drive.DriveType -eq [IO.DriveType]::Fixed
        freeBytes   = $free
    }
}

# Changes the server: copies the files that come after a name, some at a time, until a minute has passed.
function Copy-FolderPage {
    [CmdletBinding()]
    param([string] $From, [string] $To, [string] $After)

    Assert-Elevated
    $source = Resolve-ServerPath -Path $From
    $target = Resolve-ServerPath -Path $To
    $byName = @{}
    foreach ($file in (Read-FolderTree -Folder $source)['files']) {
        $byName[$file.FullName.Substring($source.Length + 1)] = $file.Length
    }
    $names = New-Object -TypeName 'string[]' -ArgumentList $byName.Count
    $byName.Keys.CopyTo($names, 0)
    [Array]::Sort($names, [StringComparer]::Ordinal)

    $watch = [Diagnostics.Stopwatch]::StartNew()
    $bytes = [long] 0
    $at = 0
    while ($at -lt $names.Count -and [string]::CompareOrdinal($names[$at], $After) -le 0) { $at++ }
    while ($at -lt $names.Count -and $watch.ElapsedMilliseconds -lt 60000) {
        # Files of one folder go together, as long as they are few and small.
        $folder = [IO.Path]::GetDirectoryName($names[$at])
        $batch = New-Object -TypeName System.Collections.ArrayList
        $size = [long] 0
        $length = 0
        while ($at -lt $names.Count -and [IO.Path]::GetDirectoryName($names[$at]) -eq $folder) {
            $name = [IO.Path]::GetFileName($names[$at])
            $isFull = $batch.Count -ge 100 -or $length + $name.Length -gt 8000 -or $size + $byName[$names[$at]] -gt 1073741824
            if ($batch.Count -gt 0 -and $isFull) { break }
            $null = $batch.Add($name)
            $length += $name.Length + 3
            $size += $byName[$names[$at]]
            $at++
        }
        $places = @($source, $target)
        if ($folder -ne '') { $places = @([IO.Path]::Combine($source, $folder), [IO.Path]::Combine($target, $folder)) }
        Invoke-FolderCopy -Arguments @($places + $batch.ToArray())
        $bytes += $size
    }
    $next = $null
    if ($at -lt $names.Count) { $next = $names[$at - 1] }
    return [ordered]@{ next = $next; bytes = $bytes.ToString([Globalization.CultureInfo]::InvariantCulture) }
}

# Changes the server: one pass over the whole folder, which skips the files that are copied.
function Copy-FolderRest {
    [CmdletBinding()]
    param([string] $From, [string] $To)

    Assert-Elevated
    $source = Resolve-ServerPath -Path $From
    $target = Resolve-ServerPath -Path $To
    Invoke-FolderCopy -Arguments @($source, $target, '/E')
    return [ordered]@{ done = $true }
}

# Changes the server. A name that is taken is refused by Windows; so is a folder in which a file is open.
function Rename-CopyAside {
    [CmdletBinding()]
    param([string] $Path, [string] $Name)

    Assert-PlainFileName -Name $Name
    $now = Resolve-ServerPath -Path $Path
    $aside = [IO.Path]::Combine([IO.Path]::GetDirectoryName($now), $Name)
    if ([IO.File]::GetAttributes($now) -band [IO.FileAttributes]::Directory) {
        [IO.Directory]::Move($now, $aside)
    } else {
        [IO.File]::Move($now, $aside)
    }
    return [ordered]@{ done = $true }
}

# Runs robocopy and throws when a file was not copied. Where this account may not manage the auditing of files (error 1314), all but
# the auditing is copied.
function Invoke-FolderCopy {
    [CmdletBinding()]
    param([string[]] $Arguments)

    $always = @('/DCOPY:DAT', '/XJ', '/R:1', '/W:1', '/NP', '/NFL', '/NDL', '/NJH', '/NJS')
    $ran = Invoke-NativeTool -Tool 'robocopy.exe' -Arguments @($Arguments + '/COPYALL' + $always) -Seconds 7200
    if ($ran['exitCode'] -ge 8 -and $ran['output'] -match '\b1314\b') {
        $ran = Invoke-NativeTool -Tool 'robocopy.exe' -Arguments @($Arguments + '/COPY:DATSO' + $always) -Seconds 7200
    }
    if ($ran['exitCode'] -ge 8 -or $ran['exitCode'] -lt 0) {
        throw ("robocopy ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
    }
}

# The files (FileInfo) of a folder and of all folders in it, and how many folders, links and encrypted files there are. What lies
# behind a link is left out, because it belongs to another place.
function Read-FolderTree {
    [CmdletBinding()]
    param([string] $Folder)

    $files = New-Object -TypeName System.Collections.ArrayList
    $open = New-Object -TypeName System.Collections.Stack
    $open.Push((New-Object -TypeName System.IO.DirectoryInfo -ArgumentList $Folder))
    $folders = 0
    $links = 0
    $encrypted = 0
    while ($open.Count -gt 0) {
        foreach ($item in $open.Pop().GetFileSystemInfos()) {
            if ($item.Attributes -band [IO.FileAttributes]::ReparsePoint) {
                $links++
                continue
            }
            if ($item.Attributes -band [IO.FileAttributes]::Encrypted) { $encrypted++ }
            if ($item.Attributes -band [IO.FileAttributes]::Directory) {
                $folders++
                $open.Push($item)
            } else {
                $null = $files.Add($item)
            }
        }
    }
    return @{ files = $files; folders = $folders; links = $links; encrypted = $encrypted }
}

# Whether there is a file or folder at a path. Exists of .NET would also say "no" where access is denied.
function Test-PathTaken {
    [CmdletBinding()]
    param([string] $Path)

    try {
        $null = [IO.File]::GetAttributes($Path)
        return $true
    } catch [IO.FileNotFoundException] {
        return $false
    } catch [IO.DirectoryNotFoundException] {
        return $false
    } catch [UnauthorizedAccessException] {
        return $true
    }
}
