<#
The proxy settings of an account as they are stored. Those of a user are there only while the profile is loaded. With the policy
ProxySettingsPerUser = 0 Windows uses the values of the machine for everybody. WinHTTP has a setting of its own.

https://github.com/microsoft/referencesource/blob/main/System/net/System/Net/_RegBlobWebProxyDataBuilder.cs
https://learn.microsoft.com/windows/win32/sysinfo/registry-hives
https://learn.microsoft.com/windows/win32/winhttp/netsh-exe-commands
#>

# Each value with its kind, or null for one that is not there.
function Get-ConnectionSettings {
    [CmdletBinding()]
    param([string] $Account)

    $below = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings'
    $policy = "SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"
    $perMachine = (Get-MachineRegistryData -Key $policy -Name 'ProxySettingsPerUser') -eq 0
    $users = Open-RegistryHive -Hive Users
    try {
        $loaded = @($users.GetSubKeyNames()) -contains $Account
    } finally {
        $users.Dispose()
    }

    $hive = 'Users'
    $key = "$Account\$below"
    if ($perMachine) {
        $hive = 'LocalMachine'
        $key = $below
    }
    $values = [ordered]@{}
    foreach ($name in @('DefaultConnectionSettings', 'SavedLegacySettings')) {
        $values[$name] = Get-RegistryValueOrNull -Hive $hive -Key "$key\Connections" -Name $name
    }
    foreach ($name in @('ProxyEnable', 'ProxyServer', 'ProxyOverride', 'AutoConfigURL')) {
        $values[$name] = Get-RegistryValueOrNull -Hive $hive -Key $key -Name $name
    }
    return [ordered]@{
        loaded     = $loaded -or $perMachine
        perMachine = $perMachine
        values     = $values
        winHttp    = Get-RegistryValueOrNull -Hive LocalMachine -Key "$below\Connections" -Name 'WinHttpSettings'
    }
}

# Kind and data of one value, or null where it, or its key, is not there.
function Get-RegistryValueOrNull {
    [CmdletBinding()]
    param([string] $Hive, [string] $Key, [string] $Name)

    $state = Get-RegistryValueState -Hive $Hive -Key $Key -Name $Name
    if (-not $state['exists']) { return $null }
    return $state['value']
}
