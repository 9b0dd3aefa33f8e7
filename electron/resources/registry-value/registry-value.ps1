function Get-RegistryValueState {
    <#
    .SYNOPSIS
        Reads one registry value with all that is needed to put it back.
    .DESCRIPTION
        Changes nothing. Uses the 64-bit view and leaves names such as %windir% as stored. A missing key, a missing value
        and an empty value are three answers.
    .PARAMETER Hive
        LocalMachine or Users.
    .PARAMETER Key
        The key below the hive.
    .PARAMETER Name
        The value name. An empty name is the default value of the key.
    .OUTPUTS
        Ordered dictionary: exists, keyExists, and value (kind, data) or deepestKey, the deepest key of the path that exists.
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
        [string] $Name
    )

    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        $path = $Key
        while ($path -ne '') {
            $opened = $base.OpenSubKey($path, $false)
            if ($null -ne $opened) { break }
            $path = $path.Substring(0, [Math]::Max(0, $path.LastIndexOf('\')))
        }
        $keyExists = $null -ne $opened -and $path -eq $Key
        if (-not $keyExists -or @($opened.GetValueNames()) -notcontains $Name) {
            return [ordered]@{ exists = $false; keyExists = $keyExists; deepestKey = $path }
        }
        $kind = [string] $opened.GetValueKind($Name)
        $data = $opened.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
        return [ordered]@{
            exists    = $true
            keyExists = $true
            value     = ConvertTo-PlainRegistryData -Kind $kind -Data $data
        }
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
}
