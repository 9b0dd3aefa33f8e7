function ConvertFrom-VssWriterText {
    <#
    .SYNOPSIS
        Reads the output of "vssadmin list writers" in any language.
    .DESCRIPTION
        Changes nothing. Only quoted names, GUIDs, the state number in brackets and the order of lines are used. The last
        error is a sentence in the server's language: the one that most of the stable writers show is taken for "no error",
        and with fewer than three stable writers, or without a majority, nothing is claimed.
    .PARAMETER Text
        What the tool printed.
    .OUTPUTS
        Ordered dictionary: writers, and unread, the number of blocks that could not be read.
    .LINK
        https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state
    .LINK
        https://learn.microsoft.com/windows/win32/vss/in-box-vss-writers
    .LINK
        https://www.powershellgallery.com/packages/PoshFunctions/2.2.9/Content/Functions%5CGet-VssAdminListWriters.ps1
    .LINK
        https://pastebin.com/vH4GtS0F
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Text
    )

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
