<#
One rule of the Windows firewall of our own, by a name that is not translated. It is read from the registry, where the service of the
firewall keeps it, and written through the service, which checks it.

https://learn.microsoft.com/powershell/module/netsecurity/new-netfirewallrule
https://learn.microsoft.com/powershell/module/netsecurity/remove-netfirewallrule
https://learn.microsoft.com/openspecs/windows_protocols/ms-gpfas/2efe0b76-7b4a-41ff-9050-1023f8196d16
#>

# Null where this server has no rule with this name; those of policies stand elsewhere.
function Get-FirewallRuleState {
    [CmdletBinding()]
    param([string] $Name)

    $key = 'SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\FirewallRules'
    $definition = Get-MachineRegistryData -Key $key -Name $Name
    if ($null -ne $definition) { $definition = [string] $definition }
    return [ordered]@{ definition = $definition }
}

# Changes the server. A rule with this name that is there already is an error of Windows.
function Add-FirewallRule {
    [CmdletBinding()]
    param([string] $Name, [string] $Direction, [string] $Protocol, [string] $Port, [string[]] $Addresses)

    Assert-Elevated
    $rule = @{
        Name = $Name; DisplayName = $Name; Group = 'Backup Medic'; Action = 'Allow'; Enabled = 'True'; Protocol = $Protocol
        ErrorAction = 'Stop'
    }
    if ($Direction -eq 'in') {
        $rule['Direction'] = 'Inbound'
        $rule['LocalPort'] = $Port
    } else {
        $rule['Direction'] = 'Outbound'
        $rule['RemotePort'] = $Port
    }
    if (@($Addresses).Count -gt 0) { $rule['RemoteAddress'] = $Addresses }
    $null = New-NetFirewallRule @rule
    return [ordered]@{ done = $true }
}

# Changes the server. A rule that is gone already is fine.
function Remove-FirewallRule {
    [CmdletBinding()]
    param([string] $Name)

    Assert-Elevated
    if ($null -eq (Get-FirewallRuleState -Name $Name)['definition']) { return [ordered]@{ done = $true } }
    Remove-NetFirewallRule -Name $Name -ErrorAction Stop
    return [ordered]@{ done = $true }
}
