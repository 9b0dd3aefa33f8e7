# A fake Windows for tests: functions in the place of those through which the program reaches registry, services, CIM, tools,
# certificates, the clock and the account. They answer what a test has told them with Use-FakeWindows, and note every order they are given.
# Loaded after the functions of the program, in whose place they stand; whatever is not replaced here or in the other files
# fake-windows-... is the program's own.

# What the fake Windows shows from now on; forgets the orders given so far. Its drives lie in a folder of this machine.
function Use-FakeWindows {
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Windows, [string] $Folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [guid]::NewGuid().ToString()))

    $global:FakeWindows = $Windows
    $global:FakeOrders = New-Object -TypeName System.Collections.ArrayList
    $env:SystemDrive = 'C:'
    $env:SystemRoot = 'C:\Windows'
    $env:ProgramFiles = 'C:\Program Files'
    $env:ProgramData = 'C:\ProgramData'
    $env:ALLUSERSPROFILE = 'C:\ProgramData'
    New-FakeDrive -Folder $Folder
    foreach ($line in (Get-FakePart -Part 'commands').Keys) {
        $name = ($line -split ' ', 2)[0]
        Set-Item -Path "function:global:$name" -Value { Invoke-FakeCommand -Name $MyInvocation.MyCommand.Name -Given $args }
    }
    return [ordered]@{ done = $true }
}

# The orders that were given since.
function Get-FakeOrder {
    [CmdletBinding()]
    param()

    Add-FakeFileOrder
    return [ordered]@{ orders = $global:FakeOrders.ToArray() }
}

function Get-FakePart {
    param([string] $Part)

    if ($global:FakeWindows.ContainsKey($Part)) { return $global:FakeWindows[$Part] }
    return @{}
}

function Add-FakeOrder {
    param([string] $Order)

    $null = $global:FakeOrders.Add($Order)
}

# Answers for a command of a module: as it was told for this very line, else for the command. What changes something is noted as an order.
function Invoke-FakeCommand {
    param([string] $Name, [object[]] $Given)

    $line = (@($Name) + $Given) -join ' '
    if ($Name -notlike 'Get-*') { Add-FakeOrder -Order $line }
    $told = Get-FakePart -Part 'commands'
    foreach ($known in @($line, $Name)) {
        if (-not $told.ContainsKey($known)) { continue }
        foreach ($one in @($told[$known])) {
            if ($one -is [System.Collections.IDictionary] -and $one.ContainsKey('fails')) {
                $exception = New-Object -TypeName Exception -ArgumentList 'in words of some language'
                throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, $one['fails'], 'NotSpecified', $null)
            }
            ConvertTo-FakeObject -Value $one
        }
        return
    }
    throw "The fake Windows was not told what $line answers."
}

# Time passes at once.
function Start-Sleep {
    param([int] $Seconds, [int] $Milliseconds)
}

function Get-CurrentTime {
    return [datetime]::Parse($global:FakeWindows['now'], [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
}

function Get-ComputerName {
    return $global:FakeWindows['computerName']
}

function Test-ProcessRunning {
    param([string] $Name)

    return @(Get-FakePart -Part 'processes') -contains "$Name.exe"
}

# The servers that own data sources of a protected computer.
function Get-DpmOwnerList {
    param([string] $Folder)

    return @{ servers = @(Get-FakePart -Part 'owners' | Where-Object { $_ -is [string] }) }
}

function Get-OwnIdentity {
    return ConvertTo-FakeObject -Value (Get-FakePart -Part 'identity')
}

# Zones are told by their names in the registry; their offsets are those that .NET knows.
function Get-KnownZone {
    $told = Get-FakePart -Part 'zones'
    $all = foreach ($id in $told['all']) { [TimeZoneInfo]::FindSystemTimeZoneById($id) }
    return @{ own = [TimeZoneInfo]::FindSystemTimeZoneById($told['own']); all = @($all) }
}

function ConvertTo-FakeObject {
    # Objects with properties from tables, at every depth.
    param([object] $Value)

    if ($Value -is [array]) { return , @(foreach ($one in $Value) { ConvertTo-FakeObject -Value $one }) }
    if ($Value -is [System.Collections.IDictionary]) {
        # JSON has no times: { utc: '2026-11-20T22:00:07Z' } is one.
        if ($Value.Count -eq 1 -and $Value.ContainsKey('utc')) {
            return [datetime]::Parse($Value['utc'], [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
        }
        $made = New-Object -TypeName PSObject
        foreach ($entry in $Value.GetEnumerator()) {
            Add-Member -InputObject $made -MemberType NoteProperty -Name $entry.Key -Value (ConvertTo-FakeObject -Value $entry.Value)
        }
        return $made
    }
    return $Value
}

# The registry: a table of values by name, by path. Keys above a key exist as well.
class FakeRegistryKey {
    [System.Collections.IDictionary] $Registry
    [string] $Path

    FakeRegistryKey([System.Collections.IDictionary] $registry, [string] $path) {
        $this.Registry = $registry
        $this.Path = $path
        $this | Add-Member -MemberType ScriptProperty -Name SubKeyCount -Value { @($this.GetSubKeyNames()).Count }
        $this | Add-Member -MemberType ScriptProperty -Name ValueCount -Value { @($this.GetValueNames()).Count }
    }
    [System.Collections.IDictionary] Values() {
        foreach ($entry in $this.Registry.GetEnumerator()) {
            if ($entry.Key -ne $this.Path) { continue }
            # JSON has no name without letters.
            $values = @{}
            foreach ($one in $entry.Value.GetEnumerator()) { $values[($one.Key -replace '^\(Default\)$', '')] = $one.Value }
            return $values
        }
        return @{}
    }
    [object] OpenSubKey([string] $name) { return $this.OpenSubKey($name, $false) }
    [object] OpenSubKey([string] $name, [bool] $writable) {
        $full = $this.Path + '\' + $name
        foreach ($key in @($this.Registry.Keys)) {
            if ($key -eq $full -or $key.StartsWith("$full\", [StringComparison]::OrdinalIgnoreCase)) {
                return [FakeRegistryKey]::new($this.Registry, $full)
            }
        }
        return $null
    }
    [object] CreateSubKey([string] $name, [object] $check, [object] $options) { return $this.CreateSubKey($name) }
    [object] CreateSubKey([string] $name) {
        $found = $this.OpenSubKey($name, $true)
        if ($null -ne $found) { return $found }
        $full = $this.Path + '\' + $name
        $this.Registry[$full] = @{}
        Add-FakeOrder -Order "create key $full"
        return [FakeRegistryKey]::new($this.Registry, $full)
    }
    [string[]] GetValueNames() {
        # A table has no order of its own.
        $names = foreach ($entry in $this.Values().GetEnumerator()) { [string] $entry.Key }
        return @($names | Sort-Object)
    }
    [string[]] GetSubKeyNames() {
        $start = $this.Path + '\'
        $names = foreach ($key in @($this.Registry.Keys)) {
            if ($key.StartsWith($start, [StringComparison]::OrdinalIgnoreCase)) { ($key.Substring($start.Length) -split '\\')[0] }
        }
        return @($names | Sort-Object -Unique)
    }
    [object] GetValueKind([string] $name) { return [Microsoft.Win32.RegistryValueKind] $this.Values()[$name]['kind'] }
    [object] GetValue([string] $name) { return $this.GetValue($name, $null, $null) }
    [object] GetValue([string] $name, [object] $default) { return $this.GetValue($name, $default, $null) }
    [object] GetValue([string] $name, [object] $default, [object] $options) {
        $found = $this.Values()
        if (-not $found.Contains($name)) { return $default }
        $data = $found[$name]['data']
        switch ($found[$name]['kind']) {
            'DWord' { return [BitConverter]::ToInt32([BitConverter]::GetBytes([uint32] $data), 0) }
            'QWord' { return [BitConverter]::ToInt64([BitConverter]::GetBytes([uint64] $data), 0) }
            'MultiString' { return [string[]] @($data) }
            'Binary' { return [Convert]::FromBase64String($data) }
        }
        return [string] $data
    }
    [void] SetValue([string] $name, [object] $data, [object] $kind) { Add-FakeOrder -Order "set $($this.Path) $name $kind $data" }
    [void] DeleteValue([string] $name, [bool] $required) { Add-FakeOrder -Order "delete $($this.Path) $name" }
    [void] DeleteSubKey([string] $name, [bool] $required) {
        $this.Registry.Remove("$($this.Path)\$name")
        Add-FakeOrder -Order "delete key $($this.Path)\$name"
    }
    [void] Flush() { }
    [void] Dispose() { }
}

# What only programs of 32 bits see stands below LocalMachine32.
function Open-RegistryHive {
    param([string] $Hive, [string] $Bits = '64')

    if ($Bits -eq '32') { $Hive += '32' }
    return [FakeRegistryKey]::new((Get-FakePart -Part 'registry'), $Hive)
}

function Get-ServiceController {
    param([string] $Name = '')

    # The service control manager lists them by name.
    foreach ($entry in ((Get-FakePart -Part 'services').GetEnumerator() | Sort-Object -Property Key)) {
        if ($Name -ne '' -and $entry.Key -ne $Name) { continue }
        $dependents = @()
        if ($entry.Value.ContainsKey('dependents')) {
            $dependents = @($entry.Value['dependents'] | ForEach-Object { New-Object -TypeName PSObject -Property @{ ServiceName = $_ } })
        }
        $service = New-Object -TypeName PSObject -Property @{
            ServiceName = $entry.Key; DependentServices = $dependents; Statuses = @($entry.Value['statuses']); At = -1
        }
        $service | Add-Member -MemberType ScriptMethod -Name Refresh -Value {
            if ($this.At -lt $this.Statuses.Count - 1) { $this.At++ }
        }
        $service | Add-Member -MemberType ScriptProperty -Name Status -Value { $this.Statuses[$this.At] }
        $service | Add-Member -MemberType ScriptMethod -Name Start -Value { Add-FakeOrder -Order "start $($this.ServiceName)" }
        $service
    }
}

function Get-CimInstance {
    [CmdletBinding()]
    param([string] $ClassName, [string] $Namespace, [string] $Filter, [string[]] $Property, [int] $OperationTimeoutSec)

    $classes = Get-FakePart -Part 'cim'
    if (-not $classes.ContainsKey($ClassName)) { throw "The fake Windows has no instances of $ClassName." }
    foreach ($one in @($classes[$ClassName])) { ConvertTo-FakeObject -Value $one }
}

function Invoke-CimMethod {
    [CmdletBinding()]
    param([object] $InputObject, [string] $MethodName, [System.Collections.IDictionary] $Arguments, [int] $OperationTimeoutSec)

    # What a method that only reads answers stands in the instance under its name.
    if ($null -ne $InputObject.PSObject.Properties[$MethodName]) { return $InputObject.$MethodName }
    $given = @($Arguments.Keys | Sort-Object | ForEach-Object { "$_='$($Arguments[$_])'" }) -join ' '
    Add-FakeOrder -Order "$($InputObject.Name).$MethodName $given"
    return New-Object -TypeName PSObject -Property @{ ReturnValue = 0 }
}

function Invoke-NativeTool {
    [CmdletBinding()]
    param([string] $Tool, [string[]] $Arguments, [int] $Seconds, [string] $Folder = '')

    $line = ((@($Tool) + @($Arguments)) -join ' ')
    Add-FakeOrder -Order $line
    # reg.exe leaves a file behind.
    if ($line -like 'reg.exe export *') { [IO.File]::WriteAllText($Arguments[2], 'fake') }
    $told = Get-FakePart -Part 'tools'
    if (-not $told.ContainsKey($line)) { return @{ exitCode = 0; output = ''; errorText = '' } }
    # A tool that is not there, or was ended at its limit.
    if ($told[$line].ContainsKey('fails')) { throw $told[$line]['fails'] }
    $code = 0
    if ($told[$line].ContainsKey('exitCode')) { $code = $told[$line]['exitCode'] }
    return @{ exitCode = $code; output = $told[$line]['output']; errorText = '' }
}

# Its parameters are those that the program gives to the command of Windows.
function New-NetFirewallRule {
    [CmdletBinding()]
    param($Name, $DisplayName, $Group, $Action, $Enabled, $Protocol, $Direction, $LocalPort, $RemotePort, $RemoteAddress)

    $from = 'any'
    if ($RemoteAddress) { $from = $RemoteAddress -join ' ' }
    Add-FakeOrder -Order "$($Action.ToLowerInvariant()) $Direction $Protocol port $LocalPort$RemotePort from $from"
}

# The module of the MARS agent. Only the parameters that the program may give: no passphrase, no user.
function Open-MarsModule { }

# The connection to the service of a backup server, whose commands are told as those of any module.
function Open-DpmConnection {
    return 'server.test'
}

function Remove-DpmConnection {
    param([string] $Server)
}

function Get-OBMachineSetting {
    return ConvertTo-FakeObject -Value (Get-FakePart -Part 'mars')['setting']
}

function Set-OBMachineSetting {
    [CmdletBinding()]
    param([switch] $NoProxy, [string] $ProxyServer, [int] $ProxyPort, [switch] $Confirm)

    if ($Confirm) { throw 'Nobody is there to confirm.' }
    if ($NoProxy) { Add-FakeOrder -Order 'agent: no proxy' } else { Add-FakeOrder -Order "agent: proxy $ProxyServer port $ProxyPort" }
}

function Test-Elevated {
    return $true
}

function Open-CertificateStore {
    param([string] $Store, [bool] $Writable)

    $held = @()
    $stores = Get-FakePart -Part 'certificates'
    if ($stores.ContainsKey($Store)) {
        $held = @(foreach ($one in $stores[$Store]) {
                $bytes = [Convert]::FromBase64String($one['der'])
                $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
                $read = New-Object -TypeName $type -ArgumentList (, $bytes)
                New-Object -TypeName PSObject -Property @{
                    Thumbprint = $read.Thumbprint; Subject = $read.Subject; NotAfter = $read.NotAfter
                    RawData = $read.RawData; HasPrivateKey = $one['hasPrivateKey']
                }
            })
    }
    $opened = New-Object -TypeName PSObject -Property @{ Certificates = $held; Name = $Store }
    $opened | Add-Member -MemberType ScriptMethod -Name Close -Value { }
    $opened | Add-Member -MemberType ScriptMethod -Name Add -Value { param($one) Add-FakeOrder -Order "add $($one.Thumbprint) to $($this.Name)" }
    $opened | Add-Member -MemberType ScriptMethod -Name Remove -Value { param($one) Add-FakeOrder -Order "remove $($one.Thumbprint) from $($this.Name)" }
    return $opened
}
