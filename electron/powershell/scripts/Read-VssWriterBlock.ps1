function Read-VssWriterBlock {
    <#
    .SYNOPSIS
        Reads the lines of one writer in the output of "vssadmin list writers".
    .DESCRIPTION
        Changes nothing. The order is fixed: class id, instance id, state with its number in brackets, last error.
    .PARAMETER Name
        The writer's name.
    .PARAMETER Lines
        The indented lines below it, trimmed.
    .PARAMETER GuidPattern
        Regular expression of a GUID in braces.
    .OUTPUTS
        Ordered dictionary, or null when one of the four is missing.
    .LINK
        https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Lines,

        [Parameter(Mandatory = $true)]
        [string] $GuidPattern
    )

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
