<#
What the computer is and waits for. A cluster node is a computer whose cluster service is installed and not disabled. A restart
is pending when component servicing, Windows Update or a renaming of the computer asks for one; files waiting to be renamed are
not counted, because many programs leave some behind for good.

https://learn.microsoft.com/openspecs/windows_protocols/ms-cmrp/21952752-23b3-424c-b9f1-a5ab3f1ee55a
https://github.com/dsccommunity/ComputerManagementDsc/tree/main/source/DSCResources/DSC_PendingReboot
https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem
#>

# domainController comes from WMI, the rest from the registry.
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
    # ProductType: 1 work station, 2 domain controller, 3 server
    $system = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 20
    return [ordered]@{
        clusterNode      = ($null -ne $clusterStart -and [int] $clusterStart -ne 4)
        rebootPending    = $pending
        domainController = ([int] $system.ProductType -eq 2)
    }
}
