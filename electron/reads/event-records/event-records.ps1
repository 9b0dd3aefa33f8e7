<#
What events say, from a log or from a file that one was exported to. The message is in the language of the server, which is why nothing is
judged by it here; where a log was exported without its messages and the program that wrote it is not installed, only the values tell.

https://learn.microsoft.com/powershell/module/microsoft.powershell.diagnostics/get-winevent?view=powershell-5.1
#>

# The newest events of a log, or of a file when Path names one. Hours 0 is as far back as it reaches.
function Get-EventRecordList {
    [CmdletBinding()]
    param([string] $Log, [string] $Path, [string[]] $Providers, [string[]] $Levels, [int] $Hours, [int] $Most)

    if ($Log -ne '') {
        try {
            $null = Get-WinEvent -ListLog $Log -ErrorAction Stop
        } catch {
            if ((Get-EventErrorName -ErrorRecord $_) -ne 'NoMatchingLogsFound') { throw }
            return [ordered]@{ exists = $false }
        }
    }
    $back = $Hours
    if ($back -eq 0) { $back = 876000 }
    $query = Get-EventQuery -Providers $Providers -Ids @() -Levels $Levels -Hours $back
    $read = @(Find-Event -Log $Log -Path $Path -Query $query -Most ($Most + 1))
    $records = @($read | Select-Object -First $Most | ForEach-Object {
            [ordered]@{
                at       = ConvertTo-UtcText -Time $_.TimeCreated.ToUniversalTime()
                provider = [string] $_.ProviderName
                id       = [int] $_.Id
                level    = Get-LevelName -Number $_.Level
                text     = Get-EventText -Record $_
            }
        })
    return [ordered]@{ exists = $true; complete = $read.Count -le $Most; records = $records }
}

# The message and the values that it lacks, in one line of at most 2000 characters.
function Get-EventText {
    [CmdletBinding()]
    param([object] $Record)

    $said = (([string] $Record.Message) -replace '\s+', ' ').Trim()
    foreach ($value in @(Get-EventValue -Values @($Record.Properties))) {
        if ($value -ne '' -and $said.IndexOf($value, [StringComparison]::OrdinalIgnoreCase) -lt 0) { $said = "$said $value" }
    }
    $said = $said.Trim()
    if ($said.Length -gt 2000) { $said = $said.Substring(0, 2000) }
    return $said
}
