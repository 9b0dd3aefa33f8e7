<#
The network adapters that have an address, with what DHCP gave them. The options of a lease lie in the registry as bytes.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-networkadapterconfiguration
https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
#>

# options: the bytes of the options that came with the lease, in base64; empty when there are none.
function Get-NetworkAdapterList {
    [CmdletBinding()]
    param()

    $adapters = New-Object -TypeName System.Collections.ArrayList
    foreach ($one in @(Get-CimInstance -ClassName Win32_NetworkAdapterConfiguration -Filter 'IPEnabled = TRUE' -OperationTimeoutSec 20)) {
        $key = "SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\$($one.SettingID)"
        $bytes = Get-MachineRegistryData -Key $key -Name 'DhcpInterfaceOptions'
        $options = ''
        if ($bytes -is [byte[]]) { $options = [Convert]::ToBase64String($bytes) }
        $ends = ''
        if ($null -ne $one.DHCPLeaseExpires) { $ends = ConvertTo-UtcText -Time $one.DHCPLeaseExpires }
        $null = $adapters.Add([ordered]@{
                id          = [string] $one.SettingID
                description = [string] $one.Description
                addresses   = @($one.IPAddress | Where-Object { $null -ne $_ })
                dhcp        = [bool] $one.DHCPEnabled
                dhcpServer  = [string] $one.DHCPServer
                leaseEnds   = $ends
                dnsServers  = @($one.DNSServerSearchOrder | Where-Object { $null -ne $_ })
                options     = $options
            })
    }
    return [ordered]@{ adapters = $adapters.ToArray() }
}
