<#
Devices with the problem codes of the Device Manager, found by the beginning of their id, because their names are translated.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pnpentity
https://learn.microsoft.com/windows-hardware/drivers/install/device-manager-error-messages
https://learn.microsoft.com/windows/win32/wmisdk/like-operator
#>

# In a query a backslash counts double, and an underline stands for any sign, so the ids found are compared once more.
function Get-DeviceState {
    [CmdletBinding()]
    param([string] $Id)

    $filter = "PNPDeviceID LIKE '" + $Id.Replace('\', '\\') + "\\%'"
    $found = @(Get-CimInstance -ClassName Win32_PnPEntity -Filter $filter -OperationTimeoutSec 20 |
            Where-Object { ([string] $_.PNPDeviceID).StartsWith("$Id\", [StringComparison]::OrdinalIgnoreCase) })
    $devices = foreach ($one in $found) {
        $driver = $null
        if ($one.Service) { $driver = [string] $one.Service }
        [ordered]@{
            id      = [string] $one.PNPDeviceID
            name    = [string] $one.Name
            problem = [int] $one.ConfigManagerErrorCode
            driver  = $driver
            present = ($false -ne $one.Present)
        }
    }
    return [ordered]@{ count = $found.Count; devices = @($devices) }
}
