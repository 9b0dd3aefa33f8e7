# Functions that only tests load: volumes, disks and what else WMI tells, from instances that a test names.

function New-FakedCimError {
    # An error of CIM with this number.
    [CmdletBinding()]
    param([int] $Number)

    $type = [Microsoft.Management.Infrastructure.CimException]
    $exception = New-Object -TypeName $type.FullName -ArgumentList 'faked'
    $property = $type.GetProperty('NativeErrorCode')
    $property.SetValue($exception, [Enum]::ToObject($property.PropertyType, $Number))
    return $exception
}

function Invoke-WithFakedWmi {
    # Calls a function while WMI has these instances by class; a number in place of a list is the error that asking gives.
    # Methods answer what the instance has under their name.
    [CmdletBinding()]
    param([string] $Name, [System.Collections.IDictionary] $With, [System.Collections.IDictionary] $Classes)

    function Get-CimInstance {
        [CmdletBinding()]
        param([string] $ClassName, [string] $Namespace, [string] $Filter, [int] $OperationTimeoutSec)

        if (-not $Classes.Contains($ClassName)) { throw (New-FakedCimError -Number 5) }
        if ($Classes[$ClassName] -is [ValueType]) { throw (New-FakedCimError -Number $Classes[$ClassName]) }
        foreach ($one in @($Classes[$ClassName])) { New-Object -TypeName PSObject -Property $one }
    }
    function Invoke-CimMethod {
        [CmdletBinding()]
        param([object] $InputObject, [string] $MethodName, [int] $OperationTimeoutSec)

        return New-Object -TypeName PSObject -Property $InputObject.$MethodName
    }
    return & $Name @With
}

function Get-VolumeOfLinkedPath {
    # The volume of a path among volumes with these paths, where these folders are links to others.
    [CmdletBinding()]
    param([string] $Path, [object[]] $Volumes, [System.Collections.IDictionary] $Leads)

    function Get-LinkTarget { param($Path) if ($Leads.Contains($Path)) { return $Leads[$Path] } }
    $found = Find-VolumeOfPath -Path $Path -Volumes $Volumes
    if ($null -eq $found) { return [ordered]@{ volume = $null } }
    return [ordered]@{ volume = $found['volume'] }
}

function Set-FakedDisk {
    # Sets a disk offline or online while there are these disks. The answers are what Windows gives to each try; after a 0 the
    # disk shows the state, from so many looks on. What was called goes along.
    [CmdletBinding()]
    param([object[]] $Disks, [string] $Id, [bool] $Offline, [int[]] $Answers, [int] $Looks = 1)

    $instances = @($Disks | ForEach-Object { New-Object -TypeName PSObject -Property $_ })
    $called = New-Object -TypeName System.Collections.ArrayList
    function Assert-Elevated { }
    $coming = @{ disk = $null; looks = $Looks }
    function Get-CimInstance {
        param($Namespace, $ClassName, $OperationTimeoutSec)
        if ($null -ne $coming['disk'] -and --$coming['looks'] -le 0) { $coming['disk'].IsOffline = $Offline }
        return $instances
    }
    function Update-HostStorageCache { $null = $called.Add('refresh') }
    function Invoke-CimMethod {
        param($InputObject, $MethodName, $OperationTimeoutSec)
        $number = $Answers[@($called | Where-Object { $_ -ne 'refresh' }).Count]
        $null = $called.Add($MethodName)
        if ($number -eq 0 -and ($MethodName -eq 'Offline') -eq $Offline) { $coming['disk'] = $InputObject }
        return New-Object -TypeName PSObject -Property @{ ReturnValue = [uint32] $number }
    }
    $null = Set-DiskOnlineState -Id $Id -Offline $Offline
    return [ordered]@{ called = $called.ToArray(); state = Get-DiskOnlineState -Id $Id }
}

function Get-SessionWithService {
    # The iSCSI sessions where the service of the initiator has this status; 0 for a server without it. Asking for sessions fails.
    [CmdletBinding()]
    param([int] $Status)

    function Get-ServiceController {
        param($Name)
        if ($Status -gt 0) { return New-Object -TypeName PSObject -Property @{ ServiceName = 'MSiSCSI'; Status = $Status } }
    }
    function Get-CimInstance { param($Namespace, $ClassName, $OperationTimeoutSec) throw 'the initiator does not answer' }
    return Get-IscsiSessionList
}
