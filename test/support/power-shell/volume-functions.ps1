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
