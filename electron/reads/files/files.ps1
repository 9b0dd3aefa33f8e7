<#
How many files a folder holds. It is listed entry by entry, because some folders hold a hundred thousand files, and each folder by
itself, because one that may not be listed would end a walk through all of them.

https://learn.microsoft.com/dotnet/api/system.io.directoryinfo.enumeratefilesysteminfos
https://learn.microsoft.com/windows/win32/fileio/reparse-points
#>

# A missing folder is an answer; one that may not be listed is an error.
function Get-FileCount {
    [CmdletBinding()]
    param([string] $Path, [string] $Pattern, [bool] $Subfolders)

    return Find-FolderContent -Path (Resolve-ServerPath -Path $Path) -Pattern $Pattern -Subfolders $Subfolders
}

# The same for a path that is full already.
function Find-FolderContent {
    [CmdletBinding()]
    param([string] $Path, [string] $Pattern, [bool] $Subfolders)

    $attributes = Get-AttributeNumber -Path $Path
    if ($null -eq $attributes -or -not ($attributes -band [int] [IO.FileAttributes]::Directory)) {
        return [ordered]@{ exists = $false }
    }
    $fits = Get-NameExpression -Pattern $Pattern
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $count = 0
    $bytes = [long] 0
    $oldest = [datetime]::MaxValue
    $newest = [datetime]::MinValue
    $complete = $true
    $open = New-Object -TypeName System.Collections.Queue
    $open.Enqueue($Path)
    while ($open.Count -gt 0 -and $complete) {
        $folder = $open.Dequeue()
        try {
            foreach ($one in (New-Object -TypeName System.IO.DirectoryInfo -ArgumentList $folder).EnumerateFileSystemInfos()) {
                $isLink = [int] $one.Attributes -band [int] [IO.FileAttributes]::ReparsePoint
                if ([int] $one.Attributes -band [int] [IO.FileAttributes]::Directory) {
                    if ($Subfolders -and -not $isLink) { $open.Enqueue($one.FullName) }
                    continue
                }
                if (-not $fits.IsMatch($one.Name)) { continue }
                $count++
                if (-not $isLink) { $bytes += $one.Length }
                $written = $one.LastWriteTimeUtc
                if ($written -lt $oldest) { $oldest = $written }
                if ($written -gt $newest) { $newest = $written }
                if ($watch.ElapsedMilliseconds -gt 90000) {
                    $complete = $false
                    break
                }
            }
        } catch {
            # The folder that was asked for must be read; one below it may be gone or closed.
            if ($folder -eq $Path) { throw }
            $code = (ConvertTo-PlainError -ErrorRecord $_)['code']
            if ($code -eq 'denied') { $complete = $false }
            elseif ($null -ne (Get-AttributeNumber -Path $folder)) { throw }
        }
    }
    $now = Get-CurrentTime
    $days = @{ oldest = $null; newest = $null }
    if ($count -gt 0) {
        $days['oldest'] = [Math]::Floor(($now - $oldest).TotalDays * 10) / 10
        $days['newest'] = [Math]::Floor(($now - $newest).TotalDays * 10) / 10
    }
    return [ordered]@{
        exists     = $true
        count      = $count
        sizeBytes  = $bytes.ToString([Globalization.CultureInfo]::InvariantCulture)
        oldestDays = $days['oldest']
        newestDays = $days['newest']
        complete   = $complete
    }
}
