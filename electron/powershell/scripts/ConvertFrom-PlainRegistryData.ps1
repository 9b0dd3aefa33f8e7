function ConvertFrom-PlainRegistryData {
    <#
    .SYNOPSIS
        Turns a kind and plain data into what RegistryKey.SetValue takes.
    .DESCRIPTION
        Changes nothing. A number above the largest signed one is passed by its bits, because SetValue takes signed numbers only.
    .PARAMETER Value
        Hashtable with kind and data, as ConvertTo-PlainRegistryData answers them.
    .OUTPUTS
        Hashtable: kind (RegistryValueKind) and data.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Value
    )

    $kind = [string] $Value['kind']
    $data = $Value['data']
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    switch ($kind) {
        'String' { $written = [string] $data }
        'ExpandString' { $written = [string] $data }
        'DWord' { $written = [BitConverter]::ToInt32([BitConverter]::GetBytes([uint32]::Parse($data, $invariant)), 0) }
        'QWord' { $written = [BitConverter]::ToInt64([BitConverter]::GetBytes([uint64]::Parse($data, $invariant)), 0) }
        'MultiString' { $written = [string[]] @($data) }
        'Binary' { $written = [Convert]::FromBase64String($data) }
        'None' { $written = [Convert]::FromBase64String($data) }
        default { throw "Registry data of kind '$kind' cannot be written." }
    }
    return @{ kind = [Microsoft.Win32.RegistryValueKind] $kind; data = $written }
}
