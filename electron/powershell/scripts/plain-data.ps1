<#
Data on its way in and out of this process. ConvertTo-Json is not used because Windows PowerShell and PowerShell 7 write dates,
arrays and deep values differently.

https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json
https://github.com/PowerShell/PowerShell/issues/3222
https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json?view=powershell-5.1
https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
https://learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants
https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings
#>

# Hashtables, arrays and plain values from what ConvertFrom-Json made of a request's arguments. Takes the leading '=' off
# every text; a text without it is refused.
function ConvertFrom-PlainArgument {
    [CmdletBinding()]
    param([object] $Value)

    if ($null -eq $Value) { return $null }
    if ($Value -is [string]) {
        if (-not $Value.StartsWith('=', [StringComparison]::Ordinal)) { throw 'A text of the request lacks its mark.' }
        return $Value.Substring(1)
    }
    if ($Value -is [array]) {
        $items = New-Object -TypeName System.Collections.ArrayList
        foreach ($item in $Value) { $null = $items.Add((ConvertFrom-PlainArgument -Value $item)) }
        return , $items.ToArray()
    }
    if ($Value -is [System.Management.Automation.PSCustomObject]) {
        $table = @{}
        foreach ($property in $Value.PSObject.Properties) {
            $table[$property.Name] = ConvertFrom-PlainArgument -Value $property.Value
        }
        return $table
    }
    return $Value
}

# Dictionaries, arrays, texts, numbers, truth values and null as one line of ASCII JSON. A value of any other type is refused,
# so that no live object leaves the server by accident, and so is a whole number beyond what JSON readers hold exactly.
function ConvertTo-PlainJson {
    [CmdletBinding()]
    param([object] $Value)

    if ($null -eq $Value) { return 'null' }
    $plain = $Value.PSObject.BaseObject
    if ($plain -is [bool]) { if ($plain) { return 'true' } else { return 'false' } }
    if ($plain -is [string]) {
        $escaped = $plain.Replace('\', '\\').Replace('"', '\"')
        # Making a delegate of a script block takes longer than all the rest, so most texts go without.
        if ([regex]::IsMatch($escaped, '[^\x20-\x7e]')) {
            $evaluator = { param($match) '\u{0:x4}' -f [int][char] $match.Value }
            $escaped = [regex]::Replace($escaped, '[^\x20-\x7e]', $evaluator)
        }
        return '"' + $escaped + '"'
    }
    if ($plain -is [System.Collections.IDictionary]) {
        # Not .Keys, which returns the entry of that name where there is one.
        $pairs = foreach ($entry in $plain.GetEnumerator()) {
            (ConvertTo-PlainJson -Value ([string] $entry.Key)) + ':' + (ConvertTo-PlainJson -Value $entry.Value)
        }
        return '{' + (@($pairs) -join ',') + '}'
    }
    if ($plain -is [array]) {
        $items = foreach ($item in $plain) { ConvertTo-PlainJson -Value $item }
        return '[' + (@($items) -join ',') + ']'
    }
    $invariant = [Globalization.CultureInfo]::InvariantCulture
    if ($plain -is [double] -or $plain -is [single] -or $plain -is [decimal]) {
        $number = [double] $plain
        if ([double]::IsNaN($number) -or [double]::IsInfinity($number)) { throw 'A number of the answer is not finite.' }
        return $number.ToString('R', $invariant)
    }
    if ($plain -is [ValueType] -and $plain -is [IConvertible] -and $plain -isnot [enum] -and
        $plain -isnot [datetime] -and $plain -isnot [char]) {
        $whole = [decimal] $plain
        if ([Math]::Abs($whole) -gt 9007199254740991) { throw 'A whole number of the answer must travel as text.' }
        return $whole.ToString($invariant)
    }
    throw "An answer cannot hold a value of type $($plain.GetType().FullName)."
}

# What went wrong, without relying on translated words: looks through the inner exceptions for a refusal, a time-out or a
# Windows error number. code is denied, timeout or failed; native is a number or null.
function ConvertTo-PlainError {
    [CmdletBinding()]
    param([System.Management.Automation.ErrorRecord] $ErrorRecord)

    $code = 'failed'
    $native = $null
    $deepest = $ErrorRecord.Exception
    for ($exception = $ErrorRecord.Exception; $null -ne $exception; $exception = $exception.InnerException) {
        $deepest = $exception
        if ($exception -is [System.ComponentModel.Win32Exception]) { $native = $exception.NativeErrorCode }
        if ($exception -is [UnauthorizedAccessException] -or $exception -is [System.Security.SecurityException]) {
            $code = 'denied'
            if ($null -eq $native) { $native = 5 }
        }
        if ($exception -is [TimeoutException]) { $code = 'timeout' }
        # 0x80070005 E_ACCESSDENIED, 0x80041003 WBEM_E_ACCESS_DENIED
        if ($exception.HResult -eq -2147024891 -or $exception.HResult -eq -2147217405) { $code = 'denied' }
        if ($null -eq $native -and ($exception.HResult -band -65536) -eq -2147024896) {
            # FACILITY_WIN32: the low half is the Windows error number.
            $native = $exception.HResult -band 65535
        }
        if ($exception.GetType().FullName -eq 'Microsoft.Management.Infrastructure.CimException' -and
            [int] $exception.NativeErrorCode -eq 2) {
            $code = 'denied'
        }
    }
    # 5 access denied, 1314 a privilege is not held
    if ($native -eq 5 -or $native -eq 1314) { $code = 'denied' }
    return [ordered]@{
        code    = $code
        type    = $deepest.GetType().FullName
        hresult = $deepest.HResult
        native  = $native
        message = [string] $deepest.Message
    }
}

# What the clock of this computer says, in UTC.
function Get-CurrentTime {
    [CmdletBinding()]
    param()

    return [datetime]::UtcNow
}

# A time as ISO 8601 in UTC, such as 2026-03-14T22:05:10Z, whatever the language of the server.
function ConvertTo-UtcText {
    [CmdletBinding()]
    param([datetime] $Time)

    return $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture)
}
