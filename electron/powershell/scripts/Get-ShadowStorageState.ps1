function Get-ShadowStorageState {
    <#
    .SYNOPSIS
        Reads the shadow copy storage of one volume.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Volume
        The drive letter with its colon.
    .OUTPUTS
        Ordered dictionary: exists and, when it does, associated, the volume's room and, when associated, the storage.
    .LINK
        https://learn.microsoft.com/previous-versions/windows/desktop/vsswmi/win32-shadowstorage
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[A-Za-z]:$')]
        [string] $Volume
    )

    $found = @(Get-ShadowStorage -Volume $Volume)
    if ($found.Count -eq 0) { return [ordered]@{ exists = $false } }
    return $found[0]
}
