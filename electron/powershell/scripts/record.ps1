<#
Objects of modules whose members differ from version to version, and the records that answers are made of. Reading a member that
is not there is an error in this session.

https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-strictmode
https://learn.microsoft.com/dotnet/api/system.management.automation.psobject.properties
#>

# The value at a dotted path of members; null where one of them is missing or null.
function Get-FieldValue {
    [CmdletBinding()]
    param([object] $Of, [string] $Path)

    $value = $Of
    foreach ($name in $Path.Split('.')) {
        if ($null -eq $value) { return $null }
        if ($value -is [System.Collections.IDictionary]) {
            $value = $value[$name]
            continue
        }
        $property = $value.PSObject.Properties[$name]
        if ($null -eq $property) { return $null }
        $value = $property.Value
    }
    return $value
}

# Adds the fields of one record to another.
function Add-Field {
    [CmdletBinding()]
    param([System.Collections.IDictionary] $To, [System.Collections.IDictionary] $From)

    foreach ($entry in $From.GetEnumerator()) { $To[$entry.Key] = $entry.Value }
}
