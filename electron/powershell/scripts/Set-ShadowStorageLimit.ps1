function Set-ShadowStorageLimit {
    <#
    .SYNOPSIS
        Sets how much room the shadow copies of a volume may take.
    .DESCRIPTION
        Changes the server; lowering the limit may delete shadow copies. vssadmin is always given a /MaxSize, because
        without one it takes away every limit; nothing below 1 MB is accepted, because 0 would delete the storage.
    .PARAMETER Volume
        The drive letter of the volume.
    .PARAMETER StoredOn
        The volume that holds the copies: drive letter or mount folder.
    .PARAMETER Limit
        Bytes as decimal text, or unbounded.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows-server/administration/windows-commands/vssadmin-resize-shadowstorage
    .LINK
        https://learn.microsoft.com/windows/win32/api/vsmgmt/nf-vsmgmt-ivssdifferentialsoftwaresnapshotmgmt-changediffareamaximumsize
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[A-Za-z]:$')]
        [string] $Volume,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[A-Za-z]:(\\[^"<>|?*]*)?$')]
        [string] $StoredOn,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^(unbounded|[0-9]{1,20})$')]
        [string] $Limit
    )

    Assert-Elevated
    $size = 'UNBOUNDED'
    if ($Limit -ne 'unbounded') {
        $bytes = [uint64]::Parse($Limit, [Globalization.CultureInfo]::InvariantCulture)
        if ($bytes -lt 1048576) { throw 'The limit of a shadow copy storage is at least 1 MB.' }
        $size = $bytes.ToString([Globalization.CultureInfo]::InvariantCulture)
    }
    $arguments = @('resize', 'shadowstorage', "/For=$Volume", "/On=$StoredOn", "/MaxSize=$size")
    $ran = Invoke-NativeTool -Tool 'vssadmin.exe' -Arguments $arguments -Seconds 90
    if ($ran['exitCode'] -ne 0) {
        throw ("vssadmin ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
    }
    return [ordered]@{ done = $true }
}
