function Get-ShadowStorageList {
    <#
    .SYNOPSIS
        Reads the shadow copy storage of every local fixed volume.
    .DESCRIPTION
        Changes nothing. Volumes without a drive letter and without a mount folder, and locked ones, are left out.
    .OUTPUTS
        Ordered dictionary: states, as Get-ShadowStorageState answers them.
    .LINK
        https://learn.microsoft.com/previous-versions/windows/desktop/vsswmi/win32-shadowstorage
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    return [ordered]@{ states = @(Get-ShadowStorage) }
}
