<#
What this MABS or DPM server protects. Its objects fill themselves: the time of the latest recovery point is of the year 1 until
an event tells that it has come, so the event is awaited for half a minute. Protected computers are never asked.

https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmdatasource
https://learn.microsoft.com/powershell/module/dataprotectionmanager/get-dpmprotectiongroup
https://github.com/janegilring/DataProtectionManagerCX
https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/register-objectevent
#>

# All data sources that are protected or were.
function Get-DpmDatasourceList {
    [CmdletBinding()]
    param()

    if (-not (Test-DpmServer)) { return [ordered]@{ notApplicable = 'dpmNotInstalled' } }
    $server = Open-DpmConnection
    try {
        $groups = @(Get-DPMProtectionGroup -DPMServerName $server | Where-Object { $null -ne $_ } | ForEach-Object {
                ConvertFrom-DpmGroup -Group $_
            })
        $found = @(Get-DPMDatasource -DPMServerName $server | Where-Object { $null -ne $_ })
        Wait-DpmRecoveryPoint -Datasources $found
        $read = @($found | ForEach-Object { ConvertFrom-DpmDatasource -Datasource $_ })
    } finally {
        Remove-DpmConnection -Server $server
    }
    return [ordered]@{ groups = $groups; datasources = $read }
}

# Listens to each object, asks it for its latest recovery point, and waits until each is known, at most 30 seconds.
function Wait-DpmRecoveryPoint {
    [CmdletBinding()]
    param([object[]] $Datasources)

    $until = [datetime]::UtcNow.AddSeconds(30)
    $listening = New-Object -TypeName System.Collections.ArrayList
    try {
        foreach ($source in $Datasources) {
            $id = 'BackupMedic' + [guid]::NewGuid().ToString('N')
            Register-ObjectEvent -InputObject $source -EventName 'DataSourceChangedEvent' -SourceIdentifier $id
            $null = $listening.Add($id)
        }
        do {
            $open = @($Datasources | Where-Object {
                    $null -eq (ConvertTo-DpmTime -Time (Get-FieldValue -Of $_ -Path 'LatestRecoveryPoint'))
                })
            if ($open.Count -eq 0) { return }
            Start-Sleep -Milliseconds 500
        } while ([datetime]::UtcNow -lt $until)
    } finally {
        foreach ($id in $listening) { Unregister-Event -SourceIdentifier $id }
    }
}

# One protection group.
function ConvertFrom-DpmGroup {
    [CmdletBinding()]
    param([object] $Group)

    $name = ConvertTo-DpmText -Value (Get-FieldValue -Of $Group -Path 'FriendlyName')
    if ($null -eq $name) { $name = [string] (Get-FieldValue -Of $Group -Path 'Name') }
    return [ordered]@{
        name  = $name
        disk  = Get-FieldValue -Of $Group -Path 'IsDiskShortTerm'
        cloud = Get-FieldValue -Of $Group -Path 'IsCloudLongTerm'
    }
}

# One data source. Its state is the name of an enumeration member, its kind a translated word.
function ConvertFrom-DpmDatasource {
    [CmdletBinding()]
    param([object] $Datasource)

    $computer = ConvertTo-DpmText -Value (Get-FieldValue -Of $Datasource -Path 'Computer')
    if ($null -eq $computer) { $computer = ConvertTo-DpmText -Value (Get-FieldValue -Of $Datasource -Path 'ProductionServerName') }
    return [ordered]@{
        id                  = [string] (Get-FieldValue -Of $Datasource -Path 'DatasourceId')
        name                = [string] (Get-FieldValue -Of $Datasource -Path 'Name')
        computer            = $computer
        kind                = ConvertTo-DpmText -Value (Get-FieldValue -Of $Datasource -Path 'ObjectType')
        group               = ConvertTo-DpmText -Value (Get-FieldValue -Of $Datasource -Path 'ProtectionGroupName')
        protected           = [bool] (Get-FieldValue -Of $Datasource -Path 'CurrentlyProtected')
        state               = ConvertTo-DpmText -Value (Get-FieldValue -Of $Datasource -Path 'State')
        replicaBytes        = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Datasource -Path 'ReplicaSize')
        replicaUsedBytes    = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Datasource -Path 'ReplicaUsedSpace')
        shadowCopyBytes     = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Datasource -Path 'ShadowCopyAreaSize')
        shadowCopyUsedBytes = ConvertTo-DpmSize -Size (Get-FieldValue -Of $Datasource -Path 'ShadowCopyUsedSpace')
        latestRecoveryPoint = ConvertTo-DpmTime -Time (Get-FieldValue -Of $Datasource -Path 'LatestRecoveryPoint')
    }
}
