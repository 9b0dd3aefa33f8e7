<#
One registry value with all that is needed to put it back. Kind and data travel without loss: numbers as unsigned decimal text,
bytes as base64, names such as %windir% as stored. A value of unknown kind could not be put back, so it is never touched. An
empty name is the default value of the key.

Windows keeps bytes that do not fit their kind. RegistryKey.GetValue hands them over as whole data (an empty or short REG_DWORD as
a number, a REG_SZ or REG_MULTI_SZ without its end as if it had one, an odd byte as a character) and tells no length, and SetValue
writes the whole form. So before a value is overwritten or removed, reg.exe compares its bytes with what putting it back would
write: 0 is the same, 2 another, 1 a failure.

https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
https://learn.microsoft.com/windows/win32/sysinfo/registry-hives
https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types
https://learn.microsoft.com/windows-server/administration/windows-commands/reg-compare
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

    Assert-RegistryDataKept -Hive $Hive -Key $Key -Name $Name
    Write-RegistryData -Hive $Hive -Key $Key -Name $Name -Value $Value
    return [ordered]@{ done = $true }
}

# Changes the server: deletes the value, then the empty keys above it down to (not including) the deepest key, which stays in
# any case. A value or key that is gone already is fine; a key that holds anything stays.
function Remove-RegistryValueState {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name, [string] $DeepestKey)

    Assert-RegistryDataKept -Hive $Hive -Key $Key -Name $Name
    Clear-RegistryData -Hive $Hive -Key $Key -Name $Name -DeepestKey $DeepestKey
    return [ordered]@{ done = $true }
}

# The write itself, also over what could not be put back.
function Write-RegistryData {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name, [System.Collections.IDictionary] $Value)

    # Understood before anything is made, so that a bad value leaves no empty key behind.
    $written = ConvertFrom-PlainRegistryData -Value $Value
    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        if ($Hive -eq 'Users') { Assert-UserHiveLoaded -Users $base -Key $Key }
        $opened = $base.CreateSubKey($Key)
        $opened.SetValue($Name, $written['data'], $written['kind'])
        $opened.Flush()
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
}

# The removal itself, also of what could not be put back.
function Clear-RegistryData {
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

# Refuses to write over or remove what reading refuses, and what would come back with other bytes. A value that is not there is fine.
function Assert-RegistryDataKept {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name)

    $base = Open-RegistryHive -Hive $Hive
    $opened = $null
    try {
        $opened = $base.OpenSubKey($Key, $false)
        if ($null -eq $opened -or @($opened.GetValueNames()) -notcontains $Name) { return }
        $kind = [string] $opened.GetValueKind($Name)
        $data = $opened.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.Dispose()
    }
    $plain = ConvertTo-PlainRegistryData -Kind $kind -Data $data
    # Their bytes are read and written as they are.
    if ($kind -eq 'Binary' -or $kind -eq 'None') { return }
    Assert-RegistryBytesKept -Hive $Hive -Key $Key -Name $Name -Value $plain
}

# Writes what putting a value back would write to a key of our own, which is never on disk and goes at once, and has the bytes
# compared.
function Assert-RegistryBytesKept {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name, [System.Collections.IDictionary] $Value)

    $written = ConvertFrom-PlainRegistryData -Value $Value
    $short = @{ LocalMachine = 'HKLM'; Users = 'HKU' }
    $own = 'SOFTWARE\Backup Medic Comparison'
    $which = @('/v', $Name)
    if ($Name -eq '') { $which = @('/ve') }
    $base = Open-RegistryHive -Hive LocalMachine
    $opened = $null
    try {
        $opened = $base.CreateSubKey($own, [Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree, [Microsoft.Win32.RegistryOptions]::Volatile)
        $opened.SetValue($Name, $written['data'], $written['kind'])
        $opened.Dispose()
        $opened = $null
        $arguments = @('compare', "$($short[$Hive])\$Key", "HKLM\$own", '/on') + $which
        $ran = Invoke-NativeTool -Tool 'reg.exe' -Arguments $arguments -Seconds 15
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $base.DeleteSubKey($own, $false)
        $base.Dispose()
    }
    if ($ran['exitCode'] -eq 0) { return }
    if ($ran['exitCode'] -eq 2) {
        throw "The bytes of this value do not fit its kind ($($Value['kind'])), so undo could not put them back. It was left as it is."
    }
    throw "reg.exe could not compare the bytes of this value with what undo would write ($($ran['exitCode'])). It was left as it is. $($ran['errorText'])"
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
