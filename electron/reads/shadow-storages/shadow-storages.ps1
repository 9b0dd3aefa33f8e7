<#
The shadow copy storage of every local fixed volume, as Get-ShadowStorageState answers it.

https://learn.microsoft.com/previous-versions/windows/desktop/vsswmi/win32-shadowstorage
#>

# Volumes without a drive letter and without a mount folder, and locked ones, are left out.
function Get-ShadowStorageList {
    [CmdletBinding()]
    param()

    return [ordered]@{ states = @(Get-ShadowStorage) }
}
