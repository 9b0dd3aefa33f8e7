<#
What the computer is and waits for. A cluster node is a computer whose cluster service is installed and not disabled. A restart
is pending when component servicing, Windows Update or a renaming of the computer asks for one; files waiting to be renamed are
not counted, because many programs leave some behind for good.

https://learn.microsoft.com/openspecs/windows_protocols/ms-cmrp/21952752-23b3-424c-b9f1-a5ab3f1ee55a
https://github.com/dsccommunity/ComputerManagementDsc/tree/main/source/DSCResources/DSC_PendingReboot
https://gitlab.com/samba-team/samba/-/merge_requests/4063/commits
#>

# From the registry alone, because WMI is itself broken on some servers that need help.
function Get-MachineConditionState {
    [CmdletBinding()]
    param()

    $clusterStart = Get-MachineRegistryData -Key 'SYSTEM\CurrentControlSet\Services\ClusSvc' -Name 'Start'
    $names = 'SYSTEM\CurrentControlSet\Control\ComputerName'
    $active = Get-MachineRegistryData -Key "$names\ActiveComputerName" -Name 'ComputerName'
    $coming = Get-MachineRegistryData -Key "$names\ComputerName" -Name 'ComputerName'
    $pending = $active -ne $coming
    $hive = Open-RegistryHive -Hive LocalMachine
    try {
        foreach ($path in @(
                'SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending',
                'SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired')) {
            $key = $hive.OpenSubKey($path, $false)
            if ($null -eq $key) { continue }
            $key.Dispose()
            $pending = $true
        }
    } finally {
        $hive.Dispose()
    }
    # WinNT: work station, LanmanNT: domain controller, ServerNT: other server
    $product = Get-MachineRegistryData -Key 'SYSTEM\CurrentControlSet\Control\ProductOptions' -Name 'ProductType'
    if (@('WinNT', 'LanmanNT', 'ServerNT') -notcontains $product) { throw 'The product type of Windows could not be read.' }
    return [ordered]@{
        clusterNode      = ($null -ne $clusterStart -and [int] $clusterStart -ne 4)
        rebootPending    = $pending
        domainController = ($product -eq 'LanmanNT')
    }
}
