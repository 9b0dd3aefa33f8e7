<#
Events of one log. They are looked for by XPath, because Windows PowerShell 5.1 answers "none" when a hashtable holds many numbers
and refuses providers that are not installed. Their messages are never asked for: they are translated, and making them costs most
of the time. That no event fits is an answer, and that there is no such log; every other error stays one.

https://learn.microsoft.com/powershell/module/microsoft.powershell.diagnostics/get-winevent?view=powershell-5.1
https://learn.microsoft.com/windows/win32/wes/consuming-events
https://github.com/PowerShell/PowerShell/issues/12303
#>

# Ids, providers and levels of which none is named do not count. holds is looked for in the values of each event.
function Get-EventSummary {
    [CmdletBinding()]
    param([string] $Log, [string[]] $Providers, [int[]] $Ids, [string[]] $Levels, [int] $Hours, [string] $Holds = '')

    try {
        $list = Get-WinEvent -ListLog $Log -ErrorAction Stop
    } catch {
        if ((Get-EventErrorName -ErrorRecord $_) -ne 'NoMatchingLogsFound') { throw }
        return [ordered]@{ exists = $false }
    }
    $now = Get-CurrentTime
    $most = 2000
    $complete = Test-LogReachesBack -Log $Log -Start $now.AddHours(-$Hours)
    $found = New-Object -TypeName System.Collections.ArrayList
    foreach ($query in (Get-EventQuery -Providers $Providers -Ids $Ids -Levels $Levels -Hours $Hours)) {
        $read = @(Find-Event -Log $Log -Query $query -Most ($most + 1))
        if ($read.Count -gt $most) { $complete = $false }
        foreach ($one in $read) {
            $data = @(Get-EventValue -Values @($one.Properties))
            if ($Holds -ne '' -and -not (Test-AnyHolds -Values $data -Text $Holds)) { continue }
            $utc = $one.TimeCreated.ToUniversalTime()
            $null = $found.Add([ordered]@{
                    at       = ConvertTo-UtcText -Time $utc
                    hoursAgo = [Math]::Round(($now - $utc).TotalHours, 1)
                    id       = [int] $one.Id
                    provider = [string] $one.ProviderName
                    level    = Get-LevelName -Number $one.Level
                    data     = $data
                })
        }
    }
    $newest = @($found | Sort-Object -Property { $_['at'] } -Descending)
    $last = @{ at = $null; hoursAgo = $null }
    if ($newest.Count -gt 0) { $last = $newest[0] }
    return [ordered]@{
        exists       = $true
        recorded     = [bool] $list.IsEnabled
        count        = $newest.Count
        complete     = $complete
        lastAt       = $last['at']
        lastHoursAgo = $last['hoursAgo']
        events       = @($newest | Select-Object -First 20)
    }
}

# Queries that together find every event, each with so few conditions that Windows takes it.
function Get-EventQuery {
    [CmdletBinding()]
    param([string[]] $Providers, [int[]] $Ids, [string[]] $Levels, [int] $Hours)

    $always = New-Object -TypeName System.Collections.ArrayList
    if ($Providers.Count -gt 0) {
        $null = $always.Add('Provider[' + (@($Providers | ForEach-Object { "@Name='$_'" }) -join ' or ') + ']')
    }
    $numbers = @{ critical = @(1); error = @(2); warning = @(3); information = @(0, 4); verbose = @(5) }
    $asked = @($Levels | ForEach-Object { $numbers[$_] })
    if ($asked.Count -gt 0) { $null = $always.Add('(' + (@($asked | ForEach-Object { "Level=$_" }) -join ' or ') + ')') }
    $null = $always.Add("TimeCreated[timediff(@SystemTime) <= $([long] $Hours * 3600000)]")
    $rest = @($always) -join ' and '
    if ($Ids.Count -eq 0) { return "*[System[$rest]]" }
    for ($at = 0; $at -lt $Ids.Count; $at += 10) {
        $some = @($Ids | Select-Object -Skip $at -First 10 | ForEach-Object { "EventID=$_" })
        "*[System[($($some -join ' or ')) and $rest]]"
    }
}

# The newest events of a query in a log, or in a file when Path names one; none is no error. A file name may hold what Get-WinEvent takes
# for a pattern, so it is escaped.
function Find-Event {
    [CmdletBinding()]
    param([string] $Log, [string] $Query, [int] $Most, [string] $Path = '')

    try {
        if ($Path -ne '') {
            $file = [WildcardPattern]::Escape($Path)
            return Get-WinEvent -Path $file -FilterXPath $Query -MaxEvents $Most -ErrorAction Stop
        }
        return Get-WinEvent -LogName $Log -FilterXPath $Query -MaxEvents $Most -ErrorAction Stop
    } catch {
        if ((Get-EventErrorName -ErrorRecord $_) -ne 'NoMatchingEventsFound') { throw }
    }
}

# Whether nothing since that time can be gone: the oldest event is older, or is the first that the log ever took.
function Test-LogReachesBack {
    [CmdletBinding()]
    param([string] $Log, [datetime] $Start)

    try {
        $oldest = @(Get-WinEvent -LogName $Log -Oldest -MaxEvents 1 -ErrorAction Stop)[0]
    } catch {
        if ((Get-EventErrorName -ErrorRecord $_) -ne 'NoMatchingEventsFound') { throw }
        return $true
    }
    return ($oldest.TimeCreated.ToUniversalTime() -le $Start -or [long] $oldest.RecordId -le 1)
}

# The values of an event as short texts, whatever the language of the server; bytes are only counted.
function Get-EventValue {
    [CmdletBinding()]
    param([object[]] $Values)

    foreach ($one in @($Values | Select-Object -First 20)) {
        $value = $one.Value
        $text = ''
        if ($value -is [byte[]]) { $text = "($($value.Length) bytes)" }
        elseif ($value -is [datetime]) { $text = ConvertTo-UtcText -Time $value }
        elseif ($null -ne $value) { $text = [Convert]::ToString($value, [Globalization.CultureInfo]::InvariantCulture) }
        if ($text.Length -gt 300) { $text = $text.Substring(0, 300) }
        $text
    }
}

# Whether one of the values holds a text, capitals aside.
function Test-AnyHolds {
    [CmdletBinding()]
    param([string[]] $Values, [string] $Text)

    foreach ($value in $Values) {
        if ($value.IndexOf($Text, [StringComparison]::OrdinalIgnoreCase) -ge 0) { return $true }
    }
    return $false
}

# The word for each level; 0 is written by programs that name none.
function Get-LevelName {
    [CmdletBinding()]
    param([object] $Number)

    $names = @('information', 'critical', 'error', 'warning', 'information', 'verbose')
    if ($null -eq $Number -or [int] $Number -ge $names.Count) { return 'information' }
    return $names[[int] $Number]
}

# The name of an error of Get-WinEvent, which is not translated.
function Get-EventErrorName {
    [CmdletBinding()]
    param([System.Management.Automation.ErrorRecord] $ErrorRecord)

    return ([string] $ErrorRecord.FullyQualifiedErrorId -split ',')[0]
}
