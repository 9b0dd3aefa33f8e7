<#
Jobs that are started for one data source of this MABS or DPM server. A consistency check compares the replica with the whole
source, which can take hours; without further switches it is the ordinary one. Only one data source is ever named, because a
protection group would check all that are inconsistent in it.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/start-dpmdatasourceconsistencycheck
https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmdatasource
https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmjob
#>

# Its name and the jobs of it that run now; a source that is not there has no name.
function Get-DpmSourceActivity {
    [CmdletBinding()]
    param([string] $Datasource)

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $found = Find-DpmDatasource -Server $server -Id $Datasource
        if ($null -eq $found) { return [ordered]@{ name = $null; jobs = @() } }
        $name = [string] (Get-FieldValue -Of $found -Path 'Name')
        return [ordered]@{ name = $name; jobs = @(Get-RunningDpmJob -Datasource $found) }
    } finally {
        Remove-DpmConnection -Server $server
    }
}

# Changes the server. The type of what the command answers is not documented: a job that it does not tell is looked for.
function Start-DpmConsistencyCheck {
    [CmdletBinding()]
    param([string] $Datasource)

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $found = Find-DpmDatasource -Server $server -Id $Datasource
        if ($null -eq $found) { throw "This backup server has no data source with the id $Datasource." }
        $started = Start-DPMDatasourceConsistencyCheck -Datasource $found -Confirm:$false
        return Get-StartedDpmJob -Started $started -Datasource $found -Type 'Validation'
    } finally {
        Remove-DpmConnection -Server $server
    }
}

# The object of a data source, which belongs to the connection it came over, or null.
function Find-DpmDatasource {
    [CmdletBinding()]
    param([string] $Server, [string] $Id)

    foreach ($source in @(Get-DPMDatasource -DPMServerName $Server)) {
        if ([string] (Get-FieldValue -Of $source -Path 'DatasourceId') -eq $Id) { return $source }
    }
    return $null
}

# The jobs of a data source that run now, by id and type.
function Get-RunningDpmJob {
    [CmdletBinding()]
    param([object] $Datasource)

    foreach ($job in @(Get-DPMJob -Datasource $Datasource -Status InProgress | Where-Object { $null -ne $_ })) {
        $read = ConvertFrom-DpmJob -Job $job
        [ordered]@{ id = $read['id']; type = $read['type'] }
    }
}

# The id of the job that an order has started: told by the command, or else the running one of its type.
function Get-StartedDpmJob {
    [CmdletBinding()]
    param([object] $Started, [object] $Datasource, [string] $Type)

    foreach ($one in @($Started)) {
        $id = [string] (Get-FieldValue -Of $one -Path 'JobId')
        if ($id) { return [ordered]@{ job = $id } }
    }
    foreach ($running in @(Get-RunningDpmJob -Datasource $Datasource)) {
        if ($running['type'] -eq $Type) { return [ordered]@{ job = $running['id'] } }
    }
    return [ordered]@{ job = $null }
}
