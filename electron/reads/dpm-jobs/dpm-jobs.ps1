<#
Jobs of this MABS or DPM server. The count of a query is capped unless that is lifted, so the time bounds it instead.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmjob
#>

# Those that run may have begun before the hours asked for.
function Get-DpmJobList {
    [CmdletBinding()]
    param([int] $Hours)

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $running = @(Get-DPMJob -DPMServerName $server -Status InProgress | Where-Object { $null -ne $_ } | ForEach-Object {
                ConvertFrom-DpmJob -Job $_
            })
        $from = [datetime]::Now.AddHours(-$Hours)
        $jobs = @(Get-DPMJob -DPMServerName $server -From $from -NoLimitOnJobCount | Where-Object { $null -ne $_ } |
                ForEach-Object { ConvertFrom-DpmJob -Job $_ })
        $ended = @($jobs | Where-Object { $_['completed'] } | Sort-Object -Property { $_['startedAt'] } -Descending)
    } finally {
        Remove-DpmConnection -Server $server
    }
    return [ordered]@{ running = $running; ended = $ended }
}
