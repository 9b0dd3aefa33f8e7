<#
The proxy that the MARS agent keeps for itself. The same command sets the passphrase of what is piped into it, so nothing is, and every
parameter is named.

https://learn.microsoft.com/powershell/module/msonlinebackup/set-obmachinesetting
#>

# Changes the server. Without a server the agent has no proxy of its own.
function Set-MarsProxyState {
    [CmdletBinding()]
    param([object] $Server, [object] $Port)

    Assert-Elevated
    $absent = Get-MarsAbsence
    if ($null -ne $absent) { return [ordered]@{ notApplicable = $absent } }
    Open-MarsModule
    if ($null -eq $Server) {
        $null = Set-OBMachineSetting -NoProxy -Confirm:$false
    } else {
        $null = Set-OBMachineSetting -ProxyServer ([string] $Server) -ProxyPort ([int] $Port) -Confirm:$false
    }
    return [ordered]@{ done = $true }
}
