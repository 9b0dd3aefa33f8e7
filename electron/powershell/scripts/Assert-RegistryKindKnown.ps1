function Assert-RegistryKindKnown {
    <#
    .SYNOPSIS
        Refuses to touch a registry value whose kind is unknown, because it could not be put back.
    .DESCRIPTION
        Changes nothing. A value that is not there is fine.
    .PARAMETER RegistryKey
        The opened key.
    .PARAMETER Name
        The value name.
    .OUTPUTS
        Nothing, or an exception.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [Microsoft.Win32.RegistryKey] $RegistryKey,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Name
    )

    if (@($RegistryKey.GetValueNames()) -notcontains $Name) { return }
    if ($RegistryKey.GetValueKind($Name) -eq [Microsoft.Win32.RegistryValueKind]::Unknown) {
        throw "The value '$Name' has an unknown kind and could not be put back, so it is left alone."
    }
}
