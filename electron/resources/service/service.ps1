function Get-ServiceState {
    <#
    .SYNOPSIS
        Reads a service's set-up and state.
    .DESCRIPTION
        Changes nothing. The set-up comes from the registry, which has the delayed start and the triggers on every version
        of Windows; state and dependents come from the service control manager, as numbers and short names.
    .PARAMETER Name
        The short name of the service.
    .OUTPUTS
        Ordered dictionary: exists and, when it is installed, startType, delayed, triggered, account, builtIn, state,
        dependents, dependsOn, exitCode.
    .LINK
        https://learn.microsoft.com/windows/win32/cimwin32prov/win32-service
    .LINK
        https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[^\\/]{1,256}$')]
        [string] $Name
    )

    $found = @(Get-ServiceController -Name $Name)
    if ($found.Count -ne 1) { return [ordered]@{ exists = $false } }
    $service = $found[0]
    $key = "SYSTEM\CurrentControlSet\Services\$Name"
    $starts = @('boot', 'system', 'automatic', 'manual', 'disabled')
    $start = Get-MachineRegistryData -Key $key -Name 'Start'
    if ($null -eq $start -or [int] $start -lt 0 -or [int] $start -ge $starts.Count) {
        throw "The start type of $Name could not be read."
    }
    $delayedFlag = Get-MachineRegistryData -Key $key -Name 'DelayedAutostart'
    $account = Get-MachineRegistryData -Key $key -Name 'ObjectName'
    if ($null -eq $account) { $account = 'LocalSystem' }
    $needed = Get-MachineRegistryData -Key $key -Name 'DependOnService'
    # Names that start with + are groups of drivers and services.
    $needs = @($needed | Where-Object { $_ -and $_ -notlike '+*' })

    $hive = Open-RegistryHive -Hive LocalMachine
    try {
        $trigger = $hive.OpenSubKey("$key\TriggerInfo", $false)
        $triggered = $null -ne $trigger -and $trigger.SubKeyCount -gt 0
        if ($null -ne $trigger) { $trigger.Dispose() }
    } finally {
        $hive.Dispose()
    }

    $quoted = $Name.Replace("'", "\'")
    $details = Get-CimInstance -ClassName Win32_Service -Filter "Name = '$quoted'" -OperationTimeoutSec 20
    if ($null -eq $details) { throw "WMI does not know the service $Name." }
    $service.Refresh()
    return [ordered]@{
        exists     = $true
        startType  = $starts[[int] $start]
        delayed    = ([int] $start -eq 2 -and $null -ne $delayedFlag -and [int] $delayedFlag -eq 1)
        triggered  = $triggered
        account    = [string] $account
        builtIn    = Find-BuiltInAccount -Account $account
        state      = ConvertTo-RunState -Status ([int] $service.Status)
        dependents = @($service.DependentServices | ForEach-Object { $_.ServiceName })
        dependsOn  = $needs
        exitCode   = [long] $details.ExitCode
    }
}
