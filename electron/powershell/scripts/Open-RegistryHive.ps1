function Open-RegistryHive {
    <#
    .SYNOPSIS
        Opens a hive in its 64-bit view, whatever the bitness of this process.
    .DESCRIPTION
        Changes nothing. The caller disposes of the key.
    .PARAMETER Hive
        LocalMachine, Users or ClassesRoot.
    .OUTPUTS
        Microsoft.Win32.RegistryKey.
    .LINK
        https://github.com/microsoft/referencesource/blob/main/mscorlib/microsoft/win32/registrykey.cs
    #>
    [CmdletBinding()]
    [OutputType([Microsoft.Win32.RegistryKey])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('LocalMachine', 'Users', 'ClassesRoot')]
        [string] $Hive
    )

    return [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive] $Hive, [Microsoft.Win32.RegistryView]::Registry64)
}
