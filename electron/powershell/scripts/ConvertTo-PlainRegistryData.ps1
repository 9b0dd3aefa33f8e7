function ConvertTo-PlainRegistryData {
    <#
    .SYNOPSIS
        Turns registry data into a kind and plain data without loss.
    .DESCRIPTION
        Changes nothing. Numbers become unsigned decimal text, bytes base64. Data of unknown kind, or whose .NET type does
        not fit its kind, is refused: it could not be put back as it was.
    .PARAMETER Kind
        The kind, as RegistryKey.GetValueKind names it.
    .PARAMETER Data
        The data, as RegistryKey.GetValue answers it unexpanded.
    .OUTPUTS
        Ordered dictionary: kind, data.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Kind,

        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Data
    )

    if (($Kind -eq 'String' -or $Kind -eq 'ExpandString') -and $Data -is [string]) {
        return [ordered]@{ kind = $Kind; data = $Data }
    }
    if ($Kind -eq 'DWord' -and $Data -is [int]) {
        $unsigned = [BitConverter]::ToUInt32([BitConverter]::GetBytes($Data), 0)
        return [ordered]@{ kind = $Kind; data = $unsigned.ToString([Globalization.CultureInfo]::InvariantCulture) }
    }
    if ($Kind -eq 'QWord' -and $Data -is [long]) {
        $unsigned = [BitConverter]::ToUInt64([BitConverter]::GetBytes($Data), 0)
        return [ordered]@{ kind = $Kind; data = $unsigned.ToString([Globalization.CultureInfo]::InvariantCulture) }
    }
    if ($Kind -eq 'MultiString' -and $Data -is [string[]]) {
        return [ordered]@{ kind = $Kind; data = $Data }
    }
    if (($Kind -eq 'Binary' -or $Kind -eq 'None') -and $Data -is [byte[]]) {
        return [ordered]@{ kind = $Kind; data = [Convert]::ToBase64String($Data) }
    }
    throw "Registry data of kind $Kind cannot be kept without loss."
}
