function Set-RegistryValueState {
    <#
    .SYNOPSIS
        Writes one registry value with its kind; makes the key when it is not there.
    .DESCRIPTION
        Changes the server. A value that is there with an unknown kind is left alone, because it could not be put back.
    .PARAMETER Hive
        LocalMachine or Users.
    .PARAMETER Key
        The key below the hive.
    .PARAMETER Name
        The value name. An empty name is the default value of the key.
    .PARAMETER Value
        Hashtable with kind and data: numbers as unsigned decimal text, bytes as base64.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('LocalMachine', 'Users')]
        [string] $Hive,

        [Parameter(Mandatory = $true)]
        [string] $Key,

        [Parameter(Mandatory = $true)]
        [AllowEmptyString()]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [System.Collections.IDictionary] $Value
    )

    # Understood before anything is made, so that a bad value leaves no empty key behind.
    $written = ConvertFrom-PlainRegistryData -Value $Value
    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        $opened = $base.CreateSubKey($Key)
        Assert-RegistryKindKnown -RegistryKey $opened -Name $Name
        $opened.SetValue($Name, $written['data'], $written['kind'])
        $opened.Flush()
        return [ordered]@{ done = $true }
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
}
