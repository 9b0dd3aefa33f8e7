<#
Jobs of the MARS agent. The module tells the running ones without an argument; ended ones it takes from its event log, so a log
that was cleared has none. Files that a backup has skipped are listed in LastBackupFailedFiles*.txt in the agent's Temp folder,
each with its code; their layout is not documented, so only the codes in them are counted.

https://learn.microsoft.com/powershell/module/msonlinebackup/get-objob
https://learn.microsoft.com/azure/backup/backup-azure-mars-troubleshoot
#>

# The newest jobs first.
function Get-MarsJobList {
    [CmdletBinding()]
    param([int] $Last)

    $absent = Get-MarsAbsence
    if ($null -ne $absent) { return [ordered]@{ notApplicable = $absent } }
    Open-MarsModule
    $running = @(Get-OBJob | Where-Object { $null -ne $_ } | ForEach-Object { ConvertFrom-MarsJob -Job $_ -IsRunning $true })
    $ended = @(Get-OBJob -Previous $Last -Status All | Where-Object { $null -ne $_ } | ForEach-Object {
            ConvertFrom-MarsJob -Job $_ -IsRunning $false
        } | Sort-Object -Property { $_['startedAt'] } -Descending)
    $path = Get-MachineFolder -Key 'SOFTWARE\Microsoft\Windows Azure Backup\Setup' -Name 'InstallPath'
    $answer = [ordered]@{ running = $running; ended = $ended }
    Add-Field -To $answer -From (Get-SkippedFileCount -Folder ([IO.Path]::Combine($path, 'Temp')))
    return $answer
}

# The codes in the newest list and how often each stands there, the most frequent first. The list may be UTF-16 without a mark.
function Get-SkippedFileCount {
    [CmdletBinding()]
    param([string] $Folder)

    $newest = $null
    if ([IO.Directory]::Exists($Folder)) {
        foreach ($file in (New-Object -TypeName IO.DirectoryInfo -ArgumentList $Folder).GetFiles('LastBackupFailedFiles*.txt')) {
            if ($null -eq $newest -or $file.LastWriteTimeUtc -gt $newest.LastWriteTimeUtc) { $newest = $file }
        }
    }
    if ($null -eq $newest) { return [ordered]@{ skipped = @(); skippedAt = $null } }

    $counts = @{}
    $stream = [IO.File]::Open($newest.FullName, 'Open', 'Read', 'ReadWrite, Delete')
    try {
        $begin = New-Object -TypeName byte[] -ArgumentList 2
        $length = $stream.Read($begin, 0, 2)
        $null = $stream.Seek(0, 'Begin')
        $encoding = [Text.Encoding]::UTF8
        if ($length -eq 2 -and $begin[1] -eq 0) { $encoding = [Text.Encoding]::Unicode }
        $reader = New-Object -TypeName IO.StreamReader -ArgumentList $stream, $encoding, $true
        for ($line = $reader.ReadLine(); $null -ne $line; $line = $reader.ReadLine()) {
            foreach ($match in [regex]::Matches($line, '0[xX]([89a-fA-F][0-9a-fA-F]{7})\b')) {
                $code = '0x' + $match.Groups[1].Value.ToUpperInvariant()
                $counts[$code] = 1 + $counts[$code]
            }
        }
    } finally {
        $stream.Dispose()
    }
    $sorted = @($counts.GetEnumerator() | Sort-Object -Property @(@{ Expression = 'Value'; Descending = $true }, @{ Expression = 'Name' }))
    return [ordered]@{
        skipped   = @($sorted | ForEach-Object { [ordered]@{ code = $_.Key; count = $_.Value } })
        skippedAt = ConvertTo-UtcText -Time $newest.LastWriteTimeUtc
    }
}
