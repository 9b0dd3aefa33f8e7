function ConvertFrom-PlainArgument {
    <#
    .SYNOPSIS
        Turns what ConvertFrom-Json made of a request's arguments into hashtables, arrays and plain values.
    .DESCRIPTION
        Changes nothing. Takes the leading '=' off every text; a text without it is refused.
    .PARAMETER Value
        An object, array, text, number, truth value or null.
    .OUTPUTS
        Hashtable, array or plain value.
    .LINK
        https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [AllowNull()]
        [AllowEmptyString()]
        [AllowEmptyCollection()]
        [object] $Value
    )

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
