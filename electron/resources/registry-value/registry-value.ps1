<#
One registry value with all that is needed to put it back. Kind and data travel without loss: numbers as unsigned decimal text,
bytes as base64, names such as %windir% as stored. A value of unknown kind could not be put back, so it is never touched. An
empty name is the default value of the key.

https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
https://learn.microsoft.com/windows/win32/sysinfo/registry-hives
#>

# A missing key, a missing value and an empty value are three answers. deepestKey is the deepest key of the path that exists.
function Get-RegistryValueState {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name)

    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        if ($Hive -eq 'Users') { Assert-UserHiveLoaded -Users $base -Key $Key }
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

# Changes the server: writes the value with its kind, and makes the key when it is not there.
function Set-RegistryValueState {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name, [System.Collections.IDictionary] $Value)

    # Understood before anything is made, so that a bad value leaves no empty key behind.
    $written = ConvertFrom-PlainRegistryData -Value $Value
    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        if ($Hive -eq 'Users') { Assert-UserHiveLoaded -Users $base -Key $Key }
        $opened = $base.CreateSubKey($Key)
        Assert-RegistryDataKept -RegistryKey $opened -Name $Name
        $opened.SetValue($Name, $written['data'], $written['kind'])
        $opened.Flush()
        return [ordered]@{ done = $true }
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
}

# Changes the server: deletes the value, then the empty keys above it down to (not including) the deepest key, which stays in
# any case. A value or key that is gone already is fine; a key that holds anything stays.
function Remove-RegistryValueState {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name, [string] $DeepestKey)

    $above = $DeepestKey -eq '' -or "$Key\".StartsWith("$DeepestKey\", [StringComparison]::OrdinalIgnoreCase)
    if (-not $above) {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$DeepestKey' is not a part of the path '$Key'.")
    }
    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        if ($Hive -eq 'Users') { Assert-UserHiveLoaded -Users $base -Key $Key }
        $opened = $base.OpenSubKey($Key, $true)
        if ($null -ne $opened) {
            Assert-RegistryDataKept -RegistryKey $opened -Name $Name
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

# The settings of a user are there only while that user is signed in, or a service or task of theirs runs; otherwise a missing
# key would say nothing about them.
function Assert-UserHiveLoaded {
    [CmdletBinding()]
    param([object] $Users, [string] $Key)

    $account = ($Key -split '\\', 2)[0]
    if (@($Users.GetSubKeyNames()) -notcontains $account) {
        throw "The settings of the account $account are not loaded: it is not signed in. Sign in with it, then try again."
    }
}

# Refuses to write over what reading refuses, because it could not be put back. A value that is not there is fine.
function Assert-RegistryDataKept {
    [CmdletBinding()]
    param([object] $RegistryKey, [string] $Name)

    if (@($RegistryKey.GetValueNames()) -notcontains $Name) { return }
    $kind = [string] $RegistryKey.GetValueKind($Name)
    $data = $RegistryKey.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
    $null = ConvertTo-PlainRegistryData -Kind $kind -Data $data
}

# Data that could not be put back as it was is refused: a .NET type that does not fit the kind, and texts with half a surrogate
# pair, which no JSON carries.
function ConvertTo-PlainRegistryData {
    [CmdletBinding()]
    param([string] $Kind, [object] $Data)

    $halves = '[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]'
    # Not byte by byte.
    $texts = if ($Data -is [byte[]]) { @() } else { @($Data) }
    foreach ($text in $texts) {
        if ($text -is [string] -and [regex]::IsMatch($text, $halves)) {
            throw "Registry data of kind $Kind with half a character cannot be kept without loss."
        }
    }
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

# What RegistryKey.SetValue takes. A number above the largest signed one is passed by its bits, because SetValue takes signed
# numbers only.
function ConvertFrom-PlainRegistryData {
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Value)

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
