<#
The VSS writers and their states, a hint about the last backup. Asking starts the VSS service for a while, which stops itself
when idle.

https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state
https://learn.microsoft.com/windows/win32/backup/registry-keys-for-backup-and-restore
https://learn.microsoft.com/windows/win32/vss/in-box-vss-writers
https://www.powershellgallery.com/packages/PoshFunctions/2.2.9/Content/Functions%5CGet-VssAdminListWriters.ps1
https://pastebin.com/vH4GtS0F
#>

# Writers that hang make the tool wait: it is ended after 120 seconds.
function Get-VssWriterState {
    [CmdletBinding()]
    param()

    Assert-Elevated
    $ran = Invoke-NativeTool -Tool 'vssadmin.exe' -Arguments @('list', 'writers') -Seconds 120
    if ($ran['exitCode'] -ne 0) {
        throw ("vssadmin ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
    }
    return ConvertFrom-VssWriterText -Text $ran['output']
}

# The output of "vssadmin list writers" in any language: only quoted names, GUIDs, the state number in brackets and the order of
# lines are used. The last error is a sentence in the server's language: the one that most of the stable writers show is taken
# for "no error", and with fewer than three stable writers, or without a majority, nothing is claimed.
function ConvertFrom-VssWriterText {
    [CmdletBinding()]
    param([string] $Text)

    $guid = '\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}'
    $blocks = New-Object -TypeName System.Collections.ArrayList
    $block = $null
    foreach ($line in ($Text -split "`r?`n")) {
        # The quotation marks are ' or " by language; an apostrophe inside a label follows a letter, not a colon or blank.
        if ($line -match '^\S.*?[\s:\uff1a]([''"])(?<name>.+)\1\s*$') {
            $block = @{ name = $Matches['name']; lines = (New-Object -TypeName System.Collections.ArrayList) }
            $null = $blocks.Add($block)
        } elseif ($line -match '^\s+\S' -and $null -ne $block) {
            $null = $block['lines'].Add($line.Trim())
        } elseif ($line -match '^\S') {
            $block = $null
        }
    }

    $writers = New-Object -TypeName System.Collections.ArrayList
    $unread = 0
    foreach ($block in $blocks) {
        $writer = Read-VssWriterBlock -Name $block['name'] -Lines @($block['lines']) -GuidPattern $guid
        if ($null -eq $writer) { $unread++ } else { $null = $writers.Add($writer) }
    }

    $stable = @($writers | Where-Object { $_['state'] -eq 1 })
    $healthyText = $null
    if ($stable.Count -ge 3) {
        $groups = @($stable | Group-Object -Property { $_['lastError'] } | Sort-Object -Property Count -Descending)
        if ($groups[0].Count * 2 -gt $stable.Count) { $healthyText = [string] $groups[0].Group[0]['lastError'] }
    }
    foreach ($writer in $writers) {
        if ($null -ne $healthyText) { $writer['hasLastError'] = ($writer['lastError'] -ne $healthyText) }
    }
    return [ordered]@{ writers = $writers.ToArray(); unread = $unread }
}

# One writer, from the indented lines below its name, or null when one is missing. The order is fixed: class id, instance id,
# state with its number in brackets, last error.
function Read-VssWriterBlock {
    [CmdletBinding()]
    param([string] $Name, [string[]] $Lines, [string] $GuidPattern)

    $ids = @($Lines | Where-Object { $_ -match $GuidPattern })
    $stateAt = -1
    for ($at = 0; $at -lt $Lines.Count; $at++) {
        if ($Lines[$at] -notmatch $GuidPattern -and $Lines[$at] -match '\[\d{1,2}\]') {
            $stateAt = $at
            break
        }
    }
    if ($ids.Count -ne 2 -or $stateAt -lt 0 -or $stateAt + 1 -ge $Lines.Count) { return $null }

    $classId = [regex]::Match($ids[0], $GuidPattern).Value.Trim('{', '}').ToLowerInvariant()
    $state = [int] [regex]::Match($Lines[$stateAt], '\[(\d{1,2})\]').Groups[1].Value
    if ($state -gt 15) { return $null }
    # The words after the colon, which Chinese writes as U+FF1A.
    $lastError = ($Lines[$stateAt + 1] -replace '^[^:\uff1a]*[:\uff1a]', '').Trim()
    if ($lastError -eq '') { return $null }
    return [ordered]@{ name = $Name; classId = $classId; state = $state; hasLastError = $null; lastError = $lastError }
}
