# Functions that only tests load: the objects of product modules, as they fill themselves.

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

function Get-JobOfOrder {
    # The job that is taken for the one an order has started, where the order says this and these jobs of the data source run.
    [CmdletBinding()]
    param([object[]] $Started, [object[]] $Running, [string] $Type)

    function Get-DPMJob { param($Datasource, $Status) foreach ($one in $Running) { New-Object -TypeName PSObject -Property $one } }
    return Get-StartedDpmJob -Started $Started -Datasource 'any' -Type $Type
}
