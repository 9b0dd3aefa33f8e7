<#
A whole branch of HKEY_LOCAL_MACHINE in the 64-bit view, for a person to read. Names such as %windir% stay as stored. Bytes are only
counted: they can hold what protects a secret, and say little to people.

https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
#>

# From the top down, at most 400 keys and 200 values of each. A key that may not be read is named and stops nothing.
function Get-RegistryBranch {
    [CmdletBinding()]
    param([string] $Key, [int] $Depth)

    $keys = New-Object -TypeName System.Collections.ArrayList
    $unread = New-Object -TypeName System.Collections.ArrayList
    $waiting = New-Object -TypeName System.Collections.ArrayList
    $complete = $true
    $hive = Open-RegistryHive -Hive LocalMachine
    $opened = $null
    try {
        $opened = $hive.OpenSubKey($Key, $false)
        if ($null -eq $opened) { return [ordered]@{ exists = $false } }
        $opened.Dispose()
        $null = $waiting.Add(@{ path = ''; level = 0 })
        for ($at = 0; $at -lt $waiting.Count; $at++) {
            if ($keys.Count -ge 400) {
                $complete = $false
                break
            }
            $path = $waiting[$at]['path']
            $level = $waiting[$at]['level']
            try {
                $full = $Key
                if ($path -ne '') { $full = "$Key\$path" }
                $opened = $hive.OpenSubKey($full, $false)
                # It has gone meanwhile.
                if ($null -eq $opened) { continue }
                $names = @($opened.GetValueNames())
                $below = @($opened.GetSubKeyNames())
                $values = @($names | Select-Object -First 200 | ForEach-Object { Get-BranchValue -Opened $opened -Name $_ })
                $null = $keys.Add([ordered]@{ key = $path; values = $values })
                if ($names.Count -gt 200 -or ($level -ge $Depth -and $below.Count -gt 0)) { $complete = $false }
                if ($level -ge $Depth) { continue }
                foreach ($name in $below) {
                    $next = $name
                    if ($path -ne '') { $next = "$path\$name" }
                    $null = $waiting.Add(@{ path = $next; level = $level + 1 })
                }
            } catch {
                $null = $unread.Add($path)
            } finally {
                if ($null -ne $opened) { $opened.Dispose() }
                $opened = $null
            }
        }
        return [ordered]@{ exists = $true; keys = $keys.ToArray(); unread = $unread.ToArray(); complete = $complete }
    } finally {
        $hive.Dispose()
    }
}

# One value as text. Half a surrogate pair, which no JSON carries, is shown as a question mark.
function Get-BranchValue {
    [CmdletBinding()]
    param([object] $Opened, [string] $Name)

    $kind = 'Unknown'
    $text = ''
    try {
        $data = $Opened.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
        $kind = [string] $Opened.GetValueKind($Name)
        if ($data -is [byte[]]) { $text = "($($data.Length) bytes)" }
        elseif ($data -is [string[]]) { $text = $data -join "`n" }
        elseif ($kind -eq 'DWord' -or $kind -eq 'QWord') {
            $text = (ConvertTo-PlainRegistryData -Kind $kind -Data $data)['data']
        } elseif ($null -ne $data) { $text = [string] $data }
    } catch {
        $kind = 'Unknown'
    }
    if ($text.Length -gt 2000) { $text = $text.Substring(0, 2000) }
    $halves = '[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]'
    return [ordered]@{ name = $Name; kind = $kind; data = [regex]::Replace($text, $halves, '?') }
}
