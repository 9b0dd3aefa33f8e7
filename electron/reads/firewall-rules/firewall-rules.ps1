<#
The rules of the Windows firewall as they are stored, those of this server and those of policies, and the profiles whose firewall is
on. From the registry, because that is quick with a thousand rules and answers when the service of the firewall does not run.

https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/2efe0b76-7b4a-41ff-9050-1023f8196d16
#>

# What a policy says of a profile goes before what this server says; a profile of which nobody says anything is on.
function Get-FirewallRuleList {
    [CmdletBinding()]
    param()

    $local = 'SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy'
    $policy = 'SOFTWARE\Policies\Microsoft\WindowsFirewall'
    $on = New-Object -TypeName System.Collections.ArrayList
    foreach ($profile in @('Domain', 'Private', 'Public')) {
        $localName = $profile
        if ($profile -eq 'Private') { $localName = 'Standard' }
        $enabled = Get-MachineRegistryData -Key "$policy\$($profile)Profile" -Name 'EnableFirewall'
        if ($null -eq $enabled -and $profile -eq 'Private') {
            $enabled = Get-MachineRegistryData -Key "$policy\StandardProfile" -Name 'EnableFirewall'
        }
        if ($null -eq $enabled) {
            $enabled = Get-MachineRegistryData -Key "$local\$($localName)Profile" -Name 'EnableFirewall'
        }
        if ($null -eq $enabled -or [int] $enabled -ne 0) { $null = $on.Add($profile) }
    }
    return [ordered]@{
        rules      = @(Get-StoredFirewallRule -Key "$local\FirewallRules" -ByPolicy $false) +
            @(Get-StoredFirewallRule -Key "$policy\FirewallRules" -ByPolicy $true)
        profilesOn = $on.ToArray()
    }
}

# A key that is not there holds no rules.
function Get-StoredFirewallRule {
    [CmdletBinding()]
    param([string] $Key, [bool] $ByPolicy)

    $hive = Open-RegistryHive -Hive LocalMachine
    $opened = $null
    try {
        $opened = $hive.OpenSubKey($Key, $false)
        if ($null -eq $opened) { return }
        foreach ($name in $opened.GetValueNames()) {
            [ordered]@{ name = $name; definition = [string] $opened.GetValue($name); byPolicy = $ByPolicy }
        }
    } finally {
        if ($null -ne $opened) { $opened.Dispose() }
        $hive.Dispose()
    }
}
