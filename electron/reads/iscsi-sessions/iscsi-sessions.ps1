<#
Sessions with iSCSI targets. Without the service of the initiator (MSiSCSI) asking for them ends in an error, so it is looked at
first.

https://learn.microsoft.com/previous-versions/windows/desktop/iscsidisc/msft-iscsisession
https://learn.microsoft.com/dotnet/api/system.serviceprocess.servicecontrollerstatus
#>

# Service and sessions.
function Get-IscsiSessionList {
    [CmdletBinding()]
    param()

    $service = @(Get-ServiceController | Where-Object { $_.ServiceName -eq 'MSiSCSI' })
    if ($service.Count -eq 0) { return [ordered]@{ service = 'absent'; sessions = @() } }
    # 4 running
    if ([int] $service[0].Status -ne 4) { return [ordered]@{ service = 'notRunning'; sessions = @() } }
    $namespace = 'root\Microsoft\Windows\Storage'
    $found = @(Get-CimInstance -Namespace $namespace -ClassName MSFT_iSCSISession -OperationTimeoutSec 30)
    $sessions = foreach ($one in $found) {
        [ordered]@{
            id          = [string] $one.SessionIdentifier
            target      = [string] $one.TargetNodeAddress
            initiator   = [string] $one.InitiatorNodeAddress
            connected   = ($true -eq $one.IsConnected)
            persistent  = ($true -eq $one.IsPersistent)
            connections = [int] $one.NumberOfConnections
        }
    }
    return [ordered]@{ service = 'running'; sessions = @($sessions) }
}
