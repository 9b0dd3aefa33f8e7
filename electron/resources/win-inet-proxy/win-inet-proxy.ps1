<#
The proxy that services of an account use through WinINET and .NET. Windows reads the bytes in DefaultConnectionSettings; plain values
beside it are what older programs read. Only bitsadmin writes them for an account of services. It keeps what earlier settings had typed in,
its end code is not documented and its words are translated, so whether it worked is read afterwards. To put the values back, their bytes
are written.

https://learn.microsoft.com/windows-server/administration/windows-commands/bitsadmin-util-and-setieproxy
https://github.com/microsoft/referencesource/blob/main/System/net/System/Net/_RegBlobWebProxyDataBuilder.cs
#>

# Changes the server. A bypass list is one argument with blanks in it, and the word NULL where there is none.
function Set-WinInetProxy {
    [CmdletBinding()]
    param([string] $Account, [string] $Usage, [string] $Value, [string] $Bypass)

    Assert-Elevated
    foreach ($kept in Get-ConnectionSettingPlace -Account $Account) {
        Assert-RegistryDataKept -Hive Users -Key $kept['key'] -Name $kept['name']
    }
    $names = @{ 'S-1-5-18' = 'LOCALSYSTEM'; 'S-1-5-19' = 'LOCALSERVICE'; 'S-1-5-20' = 'NETWORKSERVICE' }
    $arguments = @('/util', '/setieproxy', $names[$Account], $Usage)
    if ($Usage -eq 'AUTOSCRIPT') { $arguments += $Value }
    if ($Usage -eq 'MANUAL_PROXY') {
        if ($Bypass -eq '') { $Bypass = 'NULL' }
        $arguments += @($Value, $Bypass)
    }
    $null = Invoke-NativeTool -Tool 'bitsadmin.exe' -Arguments $arguments -Seconds 45
    return [ordered]@{ done = $true }
}

# Changes the server. The bytes that Windows reads are written last. A key that is empty afterwards goes.
function Restore-ConnectionSettings {
    [CmdletBinding()]
    param([string] $Account, [System.Collections.IDictionary] $Values)

    $top = "$Account\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings"
    foreach ($place in Get-ConnectionSettingPlace -Account $Account) {
        $name = $place['name']
        # What is overwritten here is what bitsadmin has written.
        if ($null -eq $Values[$name]) {
            Clear-RegistryData -Hive Users -Key $place['key'] -Name $name -DeepestKey $top
        } else {
            Write-RegistryData -Hive Users -Key $place['key'] -Name $name -Value $Values[$name]
        }
    }
    return [ordered]@{ done = $true }
}

# Where the settings of an account stand: key and name, the bytes that Windows reads last.
function Get-ConnectionSettingPlace {
    [CmdletBinding()]
    param([string] $Account)

    $top = "$Account\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings"
    foreach ($name in @('ProxyEnable', 'ProxyServer', 'ProxyOverride', 'AutoConfigURL')) { @{ key = $top; name = $name } }
    foreach ($name in @('SavedLegacySettings', 'DefaultConnectionSettings')) { @{ key = "$top\Connections"; name = $name } }
}
