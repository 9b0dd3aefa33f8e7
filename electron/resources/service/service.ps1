<#
Services by their short names. The set-up comes from the registry, which has the delayed start and the triggers on every version
of Windows; state and dependents come from the service control manager, as numbers and short names. Nothing is read from WMI,
which is itself broken on some servers that need help.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-service
https://github.com/microsoft/referencesource/blob/main/System.ServiceProcess/System/ServiceProcess/ServiceController.cs
https://learn.microsoft.com/windows-server/administration/windows-commands/sc-config
https://learn.microsoft.com/windows/win32/cimwin32prov/change-method-in-class-win32-service
https://learn.microsoft.com/windows/win32/services/networkservice-account
https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-
https://learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status
https://learn.microsoft.com/windows/win32/secauthz/well-known-sids
#>

# A service that is not installed is an answer.
function Get-ServiceState {
    [CmdletBinding()]
    param([string] $Name)

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
    }
}

# Changes the server. Uses sc.exe, because Set-Service of Windows PowerShell cannot set a delayed start.
function Set-ServiceStartType {
    [CmdletBinding()]
    param([string] $Name, [string] $StartType, [bool] $Delayed)

    $words = @{ automatic = 'auto'; manual = 'demand'; disabled = 'disabled' }
    $word = $words[$StartType]
    if ($Delayed) {
        if ($StartType -ne 'automatic') { throw 'Only an automatic start can be delayed.' }
        $word = 'delayed-auto'
    }
    $null = Invoke-ServiceConfig -Arguments @('config', $Name, 'start=', $word)
    return [ordered]@{ done = $true }
}

# Changes the server. The service control manager takes the English account names in every language of Windows.
function Set-ServiceAccount {
    [CmdletBinding()]
    param([string] $Name, [string] $BuiltIn)

    $account = 'LocalSystem'
    if ($BuiltIn -ne 'LocalSystem') { $account = "NT AUTHORITY\$BuiltIn" }
    $quoted = $Name.Replace("'", "\'")
    $service = Get-CimInstance -ClassName Win32_Service -Filter "Name = '$quoted'" -OperationTimeoutSec 20
    if ($null -eq $service) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1060) }
    # An empty password, not a missing one, is what a change to or from LocalSystem needs.
    $arguments = @{ StartName = $account; StartPassword = '' }
    $changed = Invoke-CimMethod -InputObject $service -MethodName 'Change' -Arguments $arguments -OperationTimeoutSec 40
    $result = [int] $changed.ReturnValue
    if ($result -eq 2) {
        throw (New-Object -TypeName UnauthorizedAccessException -ArgumentList "Windows refused the account of $Name.")
    }
    if ($result -ne 0) { throw "Win32_Service.Change answered $result for $Name." }
    return [ordered]@{ done = $true }
}

# Changes the server. A service that runs already is fine; one that is still stopping is waited for first. One that is found
# running is watched for 10 seconds, because a service may take an order to stop and say for a while that it runs.
function Start-SingleService {
    [CmdletBinding()]
    param([string] $Name, [int] $Seconds)

    $until = [datetime]::UtcNow.AddSeconds($Seconds)
    $service = Get-RequiredService -Name $Name
    $watch = [datetime]::UtcNow.AddSeconds(10)
    if ($watch -gt $until) { $watch = $until }
    $status = Wait-ServiceState -Service $service -Desired 1 -Through @(4) -Until $watch
    if ($status -eq 3) { $status = Wait-ServiceState -Service $service -Desired 1 -Through @(3) -Until $until }
    if ($status -eq 1) {
        try {
            $service.Start()
        } catch {
            # 1056: someone else has started it since.
            if ((ConvertTo-PlainError -ErrorRecord $_)['native'] -ne 1056) { throw }
        }
        $status = Wait-ServiceState -Service $service -Desired 4 -Through @(2, 5) -Until $until
    } elseif ($status -eq 2) {
        $status = Wait-ServiceState -Service $service -Desired 4 -Through @(2, 5) -Until $until
    }
    $answer = [ordered]@{ state = ConvertTo-RunState -Status $status }
    if ($status -eq 1) {
        $code = Get-ServiceExitCode -Name $Name
        if ($null -ne $code) { $answer['exitCode'] = $code }
    }
    return $answer
}

# Changes the server. Uses sc.exe: with running dependents Windows itself refuses (error 1051), whereas ServiceController.Stop
# would stop those too. Nothing is ended by force; a service that has not stopped at the limit is answered as it is then.
function Stop-SingleService {
    [CmdletBinding()]
    param([string] $Name, [int] $Seconds)

    $until = [datetime]::UtcNow.AddSeconds($Seconds)
    $service = Get-RequiredService -Name $Name
    # A service that is on its way somewhere cannot take an order.
    $status = Wait-ServiceState -Service $service -Desired 1 -Through @(2, 3, 5, 6) -Until $until
    if ($status -eq 4 -or $status -eq 7) {
        # 1062: stopped by itself since; 1061: something else is stopping it at this moment.
        $code = Invoke-ServiceConfig -Arguments @('stop', $Name) -Accepted @(1061, 1062)
        # A service that has taken the order may say for a while that it runs, or is paused, and stop only then.
        $through = @(3)
        if ($code -eq 0) { $through = @(2, 3, 4, 5, 6, 7) }
        $status = Wait-ServiceState -Service $service -Desired 1 -Through $through -Until $until
    }
    return [ordered]@{ state = ConvertTo-RunState -Status $status }
}

# The Windows error code with which a service ended last, or null. sc.exe translates its labels, but only the exit codes are
# decimal numbers that it repeats in hexadecimal, and the one of Windows stands before the service's own.
function Get-ServiceExitCode {
    [CmdletBinding()]
    param([string] $Name)

    try {
        $ran = Invoke-NativeTool -Tool 'sc.exe' -Arguments @('query', $Name) -Seconds 15
    } catch {
        return $null
    }
    $found = [regex]::Match($ran['output'], ':\s*(\d{1,10})\s+\(0x[0-9a-fA-F]+\)')
    if (-not $found.Success) { return $null }
    return [long] $found.Groups[1].Value
}

# By exact short name, or all of them. Get-Service is not used because it reads * ? [ in names as wildcards.
function Get-ServiceController {
    [CmdletBinding()]
    param([string] $Name = '')

    if ($null -eq ('System.ServiceProcess.ServiceController' -as [type])) {
        if ($PSVersionTable.PSEdition -eq 'Core') {
            Add-Type -AssemblyName 'System.ServiceProcess.ServiceController'
        } else {
            Add-Type -AssemblyName 'System.ServiceProcess'
        }
    }
    $all = [System.ServiceProcess.ServiceController]::GetServices()
    if ($Name -eq '') { return $all }
    return @($all | Where-Object { $_.ServiceName -eq $Name })
}

# Fails with Windows error 1060 (no such service).
function Get-RequiredService {
    [CmdletBinding()]
    param([string] $Name)

    $found = @(Get-ServiceController -Name $Name)
    if ($found.Count -ne 1) { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1060) }
    return $found[0]
}

# Waits only while the service is in one of the states that lead to the desired one (1 stopped, 4 running), until the given
# moment in UTC, and answers the number of the state it is in then.
function Wait-ServiceState {
    [CmdletBinding()]
    param([object] $Service, [int] $Desired, [int[]] $Through, [datetime] $Until)

    while ($true) {
        # The status is cached until it is refreshed.
        $Service.Refresh()
        $status = [int] $Service.Status
        if ($status -eq $Desired -or $Through -notcontains $status) { return $status }
        if ([datetime]::UtcNow -ge $Until) { return $status }
        Start-Sleep -Milliseconds 250
    }
}

# 1 stopped to 7 paused, as the service control manager counts.
function ConvertTo-RunState {
    [CmdletBinding()]
    param([int] $Status)

    $names = @('unknown', 'stopped', 'startPending', 'stopPending', 'running', 'continuePending', 'pausePending', 'paused')
    if ($Status -lt 0 -or $Status -ge $names.Count) { return 'unknown' }
    return $names[$Status]
}

# LocalSystem, LocalService, NetworkService, or null for any other account. The English names are the service control
# manager's own and valid in every language; any other name is resolved to its SID. A name that cannot be resolved, because
# it is gone or its domain does not answer, counts as any other account, so that the service stays readable.
# https://github.com/dotnet/runtime/blob/main/src/libraries/System.Security.Principal.Windows/src/System/Security/Principal/NTAccount.cs
function Find-BuiltInAccount {
    [CmdletBinding()]
    param([string] $Account)

    switch -Regex ($Account) {
        '^$' { return 'LocalSystem' }
        '^(\.\\|NT AUTHORITY\\)?(LocalSystem|SYSTEM)$' { return 'LocalSystem' }
        '^(\.\\|NT AUTHORITY\\)Local ?Service$' { return 'LocalService' }
        '^(\.\\|NT AUTHORITY\\)Network ?Service$' { return 'NetworkService' }
    }
    try {
        $named = New-Object -TypeName Security.Principal.NTAccount -ArgumentList $Account
        $sid = $named.Translate([Security.Principal.SecurityIdentifier]).Value
    } catch {
        return $null
    }
    switch ($sid) {
        'S-1-5-18' { return 'LocalSystem' }
        'S-1-5-19' { return 'LocalService' }
        'S-1-5-20' { return 'NetworkService' }
    }
    return $null
}

# Runs sc.exe and turns its exit code, a Windows error number, into an error. Option names keep their '=' and their value is an
# argument of its own.
function Invoke-ServiceConfig {
    [CmdletBinding()]
    param([string[]] $Arguments, [int[]] $Accepted = @())

    $ran = Invoke-NativeTool -Tool 'sc.exe' -Arguments $Arguments -Seconds 45
    $code = [int] $ran['exitCode']
    if ($code -ne 0 -and $Accepted -notcontains $code) {
        throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList $code)
    }
    return $code
}
