# Functions that only tests load: event logs.

function Get-FakedSummary {
    # What is said of a log whose only events are these; a text in place of the events is the error that reading gives. The
    # answer holds the queries as well.
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Asked, [object] $Written, [string] $NoLog = '', [int] $FirstRecord = 1)

    $queries = New-Object -TypeName System.Collections.ArrayList
    function New-FakedEventError {
        param($Name)
        $exception = New-Object -TypeName Exception -ArgumentList 'in words of some language'
        New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, "$Name,Microsoft.PowerShell.Commands.GetWinEventCommand", 'NotSpecified', $null
    }
    function Get-WinEvent {
        [CmdletBinding()]
        param([string] $ListLog, [string] $LogName, [string] $FilterXPath, [int] $MaxEvents, [switch] $Oldest)

        if ($ListLog) {
            if ($NoLog -ne '') { throw (New-FakedEventError -Name $NoLog) }
            return New-Object -TypeName PSObject -Property @{ IsEnabled = $true }
        }
        if ($Written -is [string]) { throw (New-FakedEventError -Name $Written) }
        if (-not $Oldest) { $null = $queries.Add($FilterXPath) }
        if (@($Written).Count -eq 0) { throw (New-FakedEventError -Name 'NoMatchingEventsFound') }
        $all = foreach ($one in $Written) {
            New-Object -TypeName PSObject -Property @{
                Id           = $one['id']
                ProviderName = 'Faked'
                Level        = $one['level']
                RecordId     = $FirstRecord
                TimeCreated  = [datetime]::Now.AddHours(-$one['hoursAgo'])
                Properties   = @($one['data'] | ForEach-Object { New-Object -TypeName PSObject -Property @{ Value = $_ } })
            }
        }
        if ($Oldest) { return @($all)[-1] }
        return @($all | Select-Object -First $MaxEvents)
    }
    $summary = Get-EventSummary @Asked
    return [ordered]@{ summary = $summary; queries = $queries.ToArray() }
}

function Get-FakedRecordList {
    # What is said of a log, or of an exported one, whose only events are these; a text in place of the events is the error that reading gives.
    # The answer holds what Get-WinEvent was asked as well.
    [CmdletBinding()]
    param([System.Collections.IDictionary] $Asked, [object] $Written)

    $from = New-Object -TypeName System.Collections.ArrayList
    function Get-WinEvent {
        [CmdletBinding()]
        param([string] $ListLog, [string] $LogName, [string] $Path, [string] $FilterXPath, [int] $MaxEvents)

        if ($ListLog) { return }
        $null = $from.Add("$LogName$Path")
        if ($Written -is [string]) {
            $exception = New-Object -TypeName Exception -ArgumentList 'in words of some language'
            throw (New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, "$Written,Microsoft.PowerShell.Commands.GetWinEventCommand", 'NotSpecified', $null)
        }
        $all = foreach ($one in $Written) {
            New-Object -TypeName PSObject -Property @{
                Id           = $one['id']
                Level        = $one['level']
                ProviderName = 'Faked'
                Message      = $one['message']
                TimeCreated  = [datetime]::SpecifyKind([datetime] '2026-11-21T03:00:00', 'Utc')
                Properties   = @($one['data'] | ForEach-Object { New-Object -TypeName PSObject -Property @{ Value = $_ } })
            }
        }
        return @($all | Select-Object -First $MaxEvents)
    }
    $list = Get-EventRecordList @Asked
    return [ordered]@{ list = $list; from = $from.ToArray() }
}
