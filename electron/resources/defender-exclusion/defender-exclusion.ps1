<#
One exclusion of Microsoft Defender. A list is never written as a whole: an entry is added or removed. Where a policy or tamper
protection rules, a change may look done and have no effect, so both are looked for first, and the read afterwards is the judge. The
service takes a change up after a moment.

https://learn.microsoft.com/powershell/module/defender/add-mppreference
https://learn.microsoft.com/powershell/module/defender/remove-mppreference
https://learn.microsoft.com/defender-endpoint/configure-extension-file-exclusions-microsoft-defender-antivirus
https://learn.microsoft.com/defender-endpoint/configure-local-policy-overrides-microsoft-defender-antivirus
https://learn.microsoft.com/defender-endpoint/manage-tamper-protection-intune
#>

# exists is missing where nobody can tell.
function Get-DefenderExclusionState {
    [CmdletBinding()]
    param([string] $Type, [string] $Value)

    Assert-Elevated
    $mode = Get-DefenderMode
    if ($mode -eq 'absent') { return [ordered]@{ exists = $false; obstacle = 'absent' } }
    if ($mode -eq 'off') { return [ordered]@{ obstacle = 'off' } }
    $entries = @(Select-DefenderEntry -Preference (Get-MpPreference) -Type $Type)
    if (@($entries | Where-Object { $_ -like 'N/A*' }).Count -gt 0) { return [ordered]@{ obstacle = 'hidden' } }
    $exists = @(Select-SameExclusion -Entries $entries -Type $Type -Value $Value).Count -gt 0

    $obstacle = 'none'
    $policy = Get-MachineRegistryData -Key 'SOFTWARE\Policies\Microsoft\Windows Defender' -Name 'DisableLocalAdminMerge'
    if ($policy -eq 1) { $obstacle = 'localMergeOff' }
    $protects = Get-MachineRegistryData -Key 'SOFTWARE\Microsoft\Windows Defender\Features' -Name 'TPExclusions'
    if ($protects -eq 1) { $obstacle = 'tamperProtection' }
    return [ordered]@{ exists = $exists; obstacle = $obstacle }
}

# Changes the server. An entry that is there already is fine.
function Add-DefenderExclusion {
    [CmdletBinding()]
    param([string] $Type, [string] $Value)

    Assert-Elevated
    switch ($Type) {
        'path' { Add-MpPreference -ExclusionPath $Value }
        'process' { Add-MpPreference -ExclusionProcess $Value }
        'extension' { Add-MpPreference -ExclusionExtension $Value }
    }
    Wait-DefenderExclusion -Type $Type -Value $Value -Exists $true
    return [ordered]@{ done = $true }
}

# Changes the server: removes the entry in the spelling in which it is stored. One that is gone already is fine.
function Remove-DefenderExclusion {
    [CmdletBinding()]
    param([string] $Type, [string] $Value)

    Assert-Elevated
    $entries = @(Select-DefenderEntry -Preference (Get-MpPreference) -Type $Type)
    foreach ($stored in @(Select-SameExclusion -Entries $entries -Type $Type -Value $Value)) {
        switch ($Type) {
            'path' { Remove-MpPreference -ExclusionPath $stored }
            'process' { Remove-MpPreference -ExclusionProcess $stored }
            'extension' { Remove-MpPreference -ExclusionExtension $stored }
        }
    }
    Wait-DefenderExclusion -Type $Type -Value $Value -Exists $false
    return [ordered]@{ done = $true }
}

# The entries that name the same thing as a value.
function Select-SameExclusion {
    [CmdletBinding()]
    param([string[]] $Entries, [string] $Type, [string] $Value)

    $wanted = ConvertTo-ExclusionText -Type $Type -Value $Value
    return @($Entries | Where-Object { (ConvertTo-ExclusionText -Type $Type -Value $_) -eq $wanted })
}

# Waits up to ten seconds until the service has taken the change up; whether it has, the caller reads.
function Wait-DefenderExclusion {
    [CmdletBinding()]
    param([string] $Type, [string] $Value, [bool] $Exists)

    for ($second = 0; $second -lt 10; $second++) {
        $entries = @(Select-DefenderEntry -Preference (Get-MpPreference) -Type $Type)
        $found = @(Select-SameExclusion -Entries $entries -Type $Type -Value $Value).Count -gt 0
        if ($found -eq $Exists) { return }
        Start-Sleep -Seconds 1
    }
}
