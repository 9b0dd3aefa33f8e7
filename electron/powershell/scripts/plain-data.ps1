function ConvertTo-PlainJson {
    <#
    .SYNOPSIS
        Writes dictionaries, arrays, texts, numbers, truth values and null as one line of ASCII JSON.
    .DESCRIPTION
        Changes nothing. ConvertTo-Json is not used because Windows PowerShell and PowerShell 7 write dates, arrays and
        deep values differently. A value of any other type is refused, so that no live object leaves the server by
        accident, and so is a whole number beyond what JSON readers hold exactly.
    .PARAMETER Value
        What to write.
    .OUTPUTS
        String.
    .LINK
        https://github.com/PowerShell/PowerShell/issues/3222
    .LINK
        https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json?view=powershell-5.1
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Value
    )

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
        # Not .Keys, which answers the entry of that name where there is one.
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
