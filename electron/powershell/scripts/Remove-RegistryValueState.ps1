function Remove-RegistryValueState {
    <#
    .SYNOPSIS
        Deletes one registry value, then the empty keys above it down to (not including) a key that stays.
    .DESCRIPTION
        Changes the server. A value or key that is gone already is fine. A key that holds anything stays, and so does a
        value of unknown kind.
    .PARAMETER Hive
        LocalMachine or Users.
    .PARAMETER Key
        The key below the hive.
    .PARAMETER Name
        The value name. An empty name is the default value of the key.
    .PARAMETER DeepestKey
        The key, the same or above, that stays in any case.
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
        [AllowEmptyString()]
        [string] $DeepestKey
    )

    $above = $DeepestKey -eq '' -or "$Key\".StartsWith("$DeepestKey\", [StringComparison]::OrdinalIgnoreCase)
    if (-not $above) {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$DeepestKey' is not a part of the path '$Key'.")
    }
    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        $opened = $base.OpenSubKey($Key, $true)
        if ($null -ne $opened) {
            Assert-RegistryKindKnown -RegistryKey $opened -Name $Name
            $opened.DeleteValue($Name, $false)
            $opened.Flush()
            $opened.Dispose()
            $opened = $null
        }
        $path = $Key
        while ($path.Length -gt $DeepestKey.Length) {
            $opened = $base.OpenSubKey($path, $false)
            if ($null -ne $opened) {
                $holds = $opened.ValueCount + $opened.SubKeyCount
                $opened.Dispose()
                $opened = $null
                if ($holds -gt 0) { break }
                # DeleteSubKey refuses a key that has got subkeys meanwhile.
                $base.DeleteSubKey($path, $false)
            }
            $path = $path.Substring(0, [Math]::Max(0, $path.LastIndexOf('\')))
        }
        return [ordered]@{ done = $true }
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
}
