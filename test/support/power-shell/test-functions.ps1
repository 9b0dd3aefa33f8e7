# Functions that only tests load, beside those of the program.

function Get-Echo {
    # Answers what it was given, among noise on every stream.
    [CmdletBinding()]
    param([AllowNull()] [object] $Value = $null)

    Write-Warning 'noise'
    Write-Verbose 'noise' -Verbose
    [Console]::Out.WriteLine('noise that is no answer')
    [Console]::Error.WriteLine('noise that is no answer')
    return [ordered]@{ value = $Value }
}

function Get-ParseError {
    # The errors the parser of this PowerShell finds in a text.
    [CmdletBinding()]
    param([string] $Text)

    $errors = $null
    $null = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $null, [ref] $errors)
    return [ordered]@{ errors = @($errors | ForEach-Object { [string] $_.ErrorId }) }
}

function Get-CallArgument {
    # The arguments of one command as the parser of this PowerShell understands them; runs nothing.
    [CmdletBinding()]
    param([string] $Text)

    $ast = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $null, [ref] $null)
    $commands = @($ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.CommandAst] }, $true))
    $elements = @($commands[0].CommandElements)
    $found = [ordered]@{}
    for ($at = 1; $at -lt $elements.Count; $at += 2) {
        $found[$elements[$at].ParameterName] = $elements[$at + 1].SafeGetValue()
    }
    return [ordered]@{ commands = $commands.Count; name = $commands[0].GetCommandName(); arguments = $found }
}

function Get-RegistryRoundTrip {
    # Registry data to what SetValue takes, and back from what GetValue answers.
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Value)

    $written = ConvertFrom-PlainRegistryData -Value $Value
    return ConvertTo-PlainRegistryData -Kind $written['kind'] -Data $written['data']
}

function Get-RegistryMismatch {
    # Tries to keep data whose type does not fit its kind.
    [CmdletBinding()]
    param([string] $Kind, [object] $Data)

    return ConvertTo-PlainRegistryData -Kind $Kind -Data $Data
}

function Get-RegistryHalfCharacter {
    # Tries to keep a text with half a surrogate pair, which no request can carry.
    [CmdletBinding()]
    param([string] $Kind, [int] $Half)

    $text = 'a' + [string] [char] $Half + 'b'
    if ($Kind -eq 'MultiString') { return ConvertTo-PlainRegistryData -Kind $Kind -Data ([string[]] @('x', $text)) }
    return ConvertTo-PlainRegistryData -Kind $Kind -Data $text
}

function Get-ToolOutput {
    # Runs a tool of a folder.
    [CmdletBinding()]
    param([string] $Folder, [string[]] $Arguments, [int] $Seconds)

    return Invoke-NativeTool -Tool 'vssadmin.exe' -Folder $Folder -Arguments $Arguments -Seconds $Seconds
}

function Get-ArgumentText {
    # One command line from arguments.
    [CmdletBinding()]
    param([string[]] $Arguments)

    return [ordered]@{ text = ConvertTo-ArgumentText -Arguments $Arguments }
}

function Get-Account {
    # The built-in account behind a name.
    [CmdletBinding()]
    param([string] $Account)

    return [ordered]@{ builtIn = Find-BuiltInAccount -Account $Account }
}

function Get-HttpBinding {
    # Whether bindings with a certificate of the store are seen where http.sys has these keys, each with one binding.
    [CmdletBinding()]
    param([string[]] $Keys)

    function Open-RegistryHive {
        param([string] $Hive)

        $registry = [pscustomobject] @{ Hive = $Hive; Keys = $Keys }
        $registry | Add-Member -MemberType ScriptMethod -Name Dispose -Value { }
        $registry | Add-Member -MemberType ScriptMethod -Name OpenSubKey -Value {
            param($path, $writable)
            if ($this.Keys -notcontains ($path -split '\\')[-1]) { return $null }
            $key = [pscustomobject] @{ SubKeyCount = 1 }
            $key | Add-Member -MemberType ScriptMethod -Name Dispose -Value { } -PassThru
        }
        return $registry
    }
    return [ordered]@{ found = Test-HttpBinding }
}

function Get-FilePage {
    # A page of the names of the files in a folder.
    [CmdletBinding()]
    param([string] $Folder, [string] $After, [int] $Size)

    return Get-FileNamePage -Folder $Folder -After $After -Size $Size
}

function Get-AdministratorEntry {
    # The list of a file with entries for SYSTEM and the administrators.
    [CmdletBinding()]
    param([string] $Sddl)

    return [ordered]@{ sddl = Add-AdministratorEntry -Sddl $Sddl }
}

function Get-PathCheck {
    # Passes a path through the check of paths, or a name through the check of file names.
    [CmdletBinding()]
    param([string] $Path = '', [string] $Name = '')

    if ($Path -ne '') { return [ordered]@{ path = Resolve-ServerPath -Path $Path } }
    Assert-PlainFileName -Name $Name
    return [ordered]@{ path = $Name }
}

function Get-Failure {
    # Fails in a chosen way.
    [CmdletBinding()]
    param([string] $Way)

    switch ($Way) {
        'unauthorized' { throw (New-Object -TypeName UnauthorizedAccessException) }
        'security' { throw (New-Object -TypeName System.Security.SecurityException) }
        'win32' { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1051) }
        'win32Denied' { throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 5) }
        'wrapped' {
            $inner = New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList 1069
            throw (New-Object -TypeName InvalidOperationException -ArgumentList 'outer', $inner)
        }
        'timeout' { throw (New-Object -TypeName TimeoutException) }
        'text' { throw 'in plain words' }
        'nothing' { return }
        'two' { return 1, 2 }
        'live' { return @{ value = (New-Object -TypeName System.IO.MemoryStream) } }
        'date' { return @{ value = [datetime]::UtcNow } }
        'large' { return @{ value = [uint64]::MaxValue } }
        'nonTerminating' { Write-Error 'said in passing' }
    }
}

function Wait-Forever {
    # Never answers.
    [CmdletBinding()]
    param()

    while ($true) { Start-Sleep -Seconds 60 }
}

function Get-CultureText {
    [CmdletBinding()]
    param()

    $own = [Threading.Thread]::CurrentThread.CurrentCulture
    $odd = [Globalization.CultureInfo] [Globalization.CultureInfo]::InvariantCulture.Clone()
    $odd.NumberFormat.NumberDecimalSeparator = ','
    $odd.NumberFormat.NegativeSign = '~'
    $odd.DateTimeFormat.TimeSeparator = '.'
    [Threading.Thread]::CurrentThread.CurrentCulture = $odd
    try {
        return @{ json = (ConvertTo-PlainJson -Value @(1.5, -2)); utc = (ConvertTo-UtcText -Time ([datetime] '2026-01-02T03:04:05Z')) }
    } finally {
        [Threading.Thread]::CurrentThread.CurrentCulture = $own
    }
}

function Get-FakedStorage {
    # The shadow storage of a volume, read from volumes, storages and the volumes of copies that a test names.
    [CmdletBinding()]
    param([string] $Volume, [object[]] $Volumes, [object[]] $Storages, [string[]] $Copied)

    function Get-CimInstance {
        [CmdletBinding()]
        param([string] $ClassName, [string] $Filter, [int] $OperationTimeoutSec)

        if ($ClassName -eq 'Win32_Volume') {
            foreach ($one in $Volumes) { New-Object -TypeName PSObject -Property $one }
        }
        if ($ClassName -eq 'Win32_ShadowStorage') {
            foreach ($one in $Storages) {
                New-Object -TypeName PSObject -Property @{
                    Volume         = New-Object -TypeName PSObject -Property @{ DeviceID = $one['of'] }
                    DiffVolume     = New-Object -TypeName PSObject -Property @{ DeviceID = $one['on'] }
                    MaxSpace       = [uint64] $one['limit']
                    UsedSpace      = [uint64] 0
                    AllocatedSpace = [uint64] 0
                }
            }
        }
        if ($ClassName -eq 'Win32_ShadowCopy') {
            foreach ($one in $Copied) { New-Object -TypeName PSObject -Property @{ VolumeName = $one } }
        }
    }
    return Get-ShadowStorageState -Volume $Volume
}

function Get-StopOfLateService {
    # What Stop-SingleService answers of a service that takes the order and shows these states, one at each look.
    [CmdletBinding()]
    param([int[]] $Statuses, [int] $Seconds)

    $service = New-Object -TypeName PSObject -Property @{ Statuses = $Statuses; At = -1 }
    $service | Add-Member -MemberType ScriptMethod -Name Refresh -Value {
        if ($this.At -lt $this.Statuses.Count - 1) { $this.At++ }
    }
    $service | Add-Member -MemberType ScriptProperty -Name Status -Value { $this.Statuses[$this.At] }
    function Get-RequiredService { param($Name) return $service }
    function Invoke-NativeTool { param($Tool, $Arguments, $Seconds) return @{ exitCode = 0; output = ''; errorText = '' } }
    return Stop-SingleService -Name 'Late' -Seconds $Seconds
}

function Get-ExitCodeIn {
    # The exit code that Get-ServiceExitCode finds in what sc.exe printed.
    [CmdletBinding()]
    param([string] $Output)

    function Invoke-NativeTool { param($Tool, $Arguments, $Seconds) return @{ exitCode = 0; output = $Output; errorText = '' } }
    return [ordered]@{ code = Get-ServiceExitCode -Name 'Any' }
}

function Get-TreeCount {
    # What Read-FolderTree finds in a folder of this machine, whose path need not be one of Windows.
    [CmdletBinding()]
    param([string] $Folder)

    $tree = Read-FolderTree -Folder $Folder
    $names = @($tree['files'] | ForEach-Object { $_.Name } | Sort-Object)
    return [ordered]@{ names = $names; folders = $tree['folders']; links = $tree['links'] }
}

function Get-PrincipalOfTask {
    # What the definition of a task says of its principal.
    [CmdletBinding()]
    param([string] $Xml, [string] $Name)

    $document = New-Object -TypeName System.Xml.XmlDocument
    $document.LoadXml($Xml)
    return [ordered]@{ text = Get-TaskPrincipalText -Document $document -Name $Name }
}

function Get-ReadEndpoint {
    # The stages of a connection, without the account, which only Windows can name.
    [CmdletBinding()]
    param([string] $Name, [int] $Port, [string] $Protocol, [string] $Path, [string] $Proxy)

    return Read-Endpoint -Name $Name -Port $Port -Protocol $Protocol -Path $Path -Proxy $Proxy
}

function Get-FakedDefender {
    # What the functions of the program make of a Defender that answers this; they may add and remove one exclusion before.
    [CmdletBinding()]
    param(
        [System.Collections.IDictionary] $Status, [System.Collections.IDictionary] $Preference, [int] $Service = 4,
        [string] $Filters = '', [System.Collections.IDictionary] $Entry = $null, [string] $Change = ''
    )

    function Assert-Elevated { }
    function Start-Sleep { param($Seconds) }
    function Get-ServiceController {
        param($Name)
        if ($Service -eq 0) { return $null }
        return New-Object -TypeName PSObject -Property @{ Status = $Service }
    }
    function Get-MachineRegistryData { param($Key, $Name) return $Preference[$Name] }
    function Get-MpComputerStatus { return New-Object -TypeName PSObject -Property $Status }
    function Get-MpPreference { return New-Object -TypeName PSObject -Property $Preference }
    function Add-MpPreference {
        param($ExclusionPath, $ExclusionProcess, $ExclusionExtension)
        $Preference['ExclusionPath'] = @($Preference['ExclusionPath']) + @($ExclusionPath)
    }
    function Remove-MpPreference {
        param($ExclusionPath, $ExclusionProcess, $ExclusionExtension)
        $Preference['ExclusionPath'] = @($Preference['ExclusionPath'] | Where-Object { $_ -cne $ExclusionPath })
    }
    function Invoke-NativeTool { param($Tool, $Arguments, $Seconds) return @{ exitCode = 0; output = $Filters; errorText = '' } }

    if ($null -eq $Entry) { return Get-AntivirusState }
    if ($Change -eq 'add') { $null = Add-DefenderExclusion -Type $Entry['type'] -Value $Entry['value'] }
    if ($Change -eq 'remove') { $null = Remove-DefenderExclusion -Type $Entry['type'] -Value $Entry['value'] }
    $state = Get-DefenderExclusionState -Type $Entry['type'] -Value $Entry['value']
    return [ordered]@{ state = $state; paths = @($Preference['ExclusionPath'] | Where-Object { $null -ne $_ }) }
}

function Get-SetProxyArgument {
    # What bitsadmin is told for a proxy.
    [CmdletBinding()]
    param([string] $Account, [string] $Usage, [string] $Value, [string] $Bypass)

    $told = New-Object -TypeName System.Collections.ArrayList
    function Assert-Elevated { }
    function Assert-RegistryDataKept { }
    function Invoke-NativeTool {
        param($Tool, $Arguments, $Seconds)
        $null = $told.Add([ordered]@{ tool = $Tool; text = ConvertTo-ArgumentText -Arguments $Arguments })
        return @{ exitCode = 1; output = ''; errorText = '' }
    }
    $null = Set-WinInetProxy -Account $Account -Usage $Usage -Value $Value -Bypass $Bypass
    return $told[0]
}

function Get-RestoredValue {
    # What Restore-ConnectionSettings writes and takes away, in its order.
    [CmdletBinding()]
    param([string] $Account, [System.Collections.IDictionary] $Values)

    $made = New-Object -TypeName System.Collections.ArrayList
    function Write-RegistryData { param($Hive, $Key, $Name, $Value) $null = $made.Add("set $Hive\$Key\$Name") }
    function Clear-RegistryData { param($Hive, $Key, $Name, $DeepestKey) $null = $made.Add("remove $Hive\$Key\$Name") }
    $null = Restore-ConnectionSettings -Account $Account -Values $Values
    return [ordered]@{ made = $made.ToArray() }
}

function Get-FakedClock {
    # The clock of a server whose registry holds these values by name, those of policies with Policy in front.
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Registry)

    function Get-MachineRegistryData {
        param($Key, $Name)
        if ($Key -like 'SOFTWARE\Policies\*') { return $Registry["Policy$Name"] }
        return $Registry[$Name]
    }
    return Get-ClockState
}

function Get-FakedZoneChange {
    # What tzutil is told for a zone that Windows knows, or not.
    [CmdletBinding()]
    param([string] $Zone, [bool] $DaylightSaving, [bool] $Known, [int] $ExitCode)

    $told = New-Object -TypeName System.Collections.ArrayList
    function Get-MachineRegistryData { param($Key, $Name) if ($Known) { return , [byte[]] @(1) } }
    function Invoke-NativeTool {
        param($Tool, $Arguments, $Seconds)
        $null = $told.Add((ConvertTo-ArgumentText -Arguments $Arguments))
        return @{ exitCode = $ExitCode; output = ''; errorText = '' }
    }
    $null = Set-TimeZoneState -Zone $Zone -DaylightSaving $DaylightSaving
    return [ordered]@{ told = $told.ToArray() }
}

function Get-JobTimeOf {
    # The first of March of a year at ten in the evening, as the module of MARS would give it.
    [CmdletBinding()]
    param([int] $Year)

    return [ordered]@{ time = ConvertTo-JobTime -Time ([datetime]::new($Year, 3, 1, 22, 0, 0)) }
}

function Get-BackupErrorIdOf {
    # The id that is found in an error with this text.
    [CmdletBinding()]
    param([string] $Text)

    try {
        throw $Text
    } catch {
        return [ordered]@{ id = Find-BackupErrorId -ErrorRecord $_ }
    }
}

function Get-MarsProxyOf {
    # The proxy of settings whose object has these members.
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Proxy)

    $members = New-Object -TypeName psobject -Property $Proxy
    return (ConvertFrom-MarsSetting -Setting @{ ProxySetting = $members })['proxy']
}

function Get-LateEcho {
    # Answers what it was given, after a while.
    [CmdletBinding()]
    param([AllowNull()] [object] $Value, [int] $Milliseconds)

    if ($Milliseconds -gt 0) { Start-Sleep -Milliseconds $Milliseconds }
    return [ordered]@{ value = $Value }
}

function Get-AwaitedRecoveryPoint {
    # The latest recovery point of a data source that shows the year 1 at so many looks; with how often it was listened to and left.
    [CmdletBinding()]
    param([int] $Looks)

    $heard = @{ looks = 0; began = 0; ended = 0 }
    function Register-ObjectEvent { param($InputObject, $EventName, $SourceIdentifier) $heard['began']++ }
    function Unregister-Event { param($SourceIdentifier) $heard['ended']++ }
    function Start-Sleep { param($Milliseconds) }
    $source = New-Object -TypeName PSObject -Property @{ Heard = $heard; Looks = $Looks }
    $source | Add-Member -MemberType ScriptProperty -Name LatestRecoveryPoint -Value {
        $this.Heard['looks']++
        if ($this.Heard['looks'] -le $this.Looks) { return [datetime]::MinValue }
        return New-Object -TypeName DateTime -ArgumentList 2026, 11, 20, 1, 0, 0, ([DateTimeKind]::Utc)
    }
    Wait-DpmRecoveryPoint -Datasources @($source)
    return [ordered]@{ looks = $heard['looks']; began = $heard['began']; ended = $heard['ended'] }
}
