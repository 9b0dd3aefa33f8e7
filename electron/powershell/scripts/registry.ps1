<#
The registry in its 64-bit view, whatever the bitness of this process, unless the other one is asked for.

https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
#>

# LocalMachine, Users or ClassesRoot. The caller disposes of the key.
function Open-RegistryHive {
    [CmdletBinding()]
    param([string] $Hive, [string] $Bits = '64')

    return [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive] $Hive, [Microsoft.Win32.RegistryView] "Registry$Bits")
}

# The data of one value below HKEY_LOCAL_MACHINE, for use inside other functions. A missing key and a missing value both answer
# null; names such as %windir% stay as stored.
function Get-MachineRegistryData {
    [CmdletBinding()]
    param([string] $Key, [string] $Name)

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
