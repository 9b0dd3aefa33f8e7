<#
Settings of the MARS agent that hold for the whole computer. The name of the member that holds a user of the proxy is not
published, so whatever is stored beside server and port counts as one. Nothing secret can be read back, and nothing is piped into
the command that writes, which would set the passphrase.

https://learn.microsoft.com/powershell/module/msonlinebackup/get-obmachinesetting
https://learn.microsoft.com/powershell/module/msonlinebackup/set-obmachinesetting
#>

# Names of further members of the proxy are looked at, their values are not answered.
function Get-MarsSettingState {
    [CmdletBinding()]
    param()

    $absent = Get-MarsAbsence
    if ($null -ne $absent) { return [ordered]@{ notApplicable = $absent } }
    Open-MarsModule
    return ConvertFrom-MarsSetting -Setting (Get-OBMachineSetting)
}

# A proxy without a single member is one that is not set.
function ConvertFrom-MarsSetting {
    [CmdletBinding()]
    param([object] $Setting)

    $status = [string] (Get-FieldValue -Of $Setting -Path 'EncryptionSetting.EncryptionKeyStatus')
    $proxy = Get-FieldValue -Of $Setting -Path 'ProxySetting'
    $server = [string] (Get-FieldValue -Of $proxy -Path 'ProxyServer')
    $port = Get-FieldValue -Of $proxy -Path 'ProxyPort'
    $hasUser = $false
    if ($null -ne $proxy) {
        foreach ($member in $proxy.PSObject.Properties) {
            if (@('Enabled', 'ProxyServer', 'ProxyPort') -contains $member.Name) { continue }
            if ($null -ne $member.Value -and @('', 'False', '0') -notcontains [string] $member.Value) { $hasUser = $true }
        }
    }
    return [ordered]@{
        keySet    = ($status -eq 'Set')
        keyStatus = $status
        proxy     = [ordered]@{
            enabled = [bool] (Get-FieldValue -Of $proxy -Path 'Enabled')
            server  = $(if ($server) { $server } else { $null })
            port    = $(if ($null -eq $port -or [int] $port -eq 0) { $null } else { [int] $port })
            hasUser = $hasUser
        }
    }
}
