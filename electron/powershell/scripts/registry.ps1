function Get-MachineRegistryData {
    <#
    .SYNOPSIS
        Reads the data of one value below HKEY_LOCAL_MACHINE, for use inside other functions.
    .DESCRIPTION
        Changes nothing. A missing key and a missing value both answer null; names such as %windir% stay as stored.
    .PARAMETER Key
        The key below HKEY_LOCAL_MACHINE.
    .PARAMETER Name
        The value name.
    .OUTPUTS
        The data, or null.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Key,

        [Parameter(Mandatory = $true)]
        [string] $Name
    )

    $hive = Open-RegistryHive -Hive LocalMachine
    $opened = $null
    try {
        $opened = $hive.OpenSubKey($Key, $false)
        if ($null -eq $opened) { return $null }
        $data = $opened.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
        if ($data -is [array]) { return , $data }
        return $data
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $hive.Dispose()
    }
}
