<#
Requests to this PowerShell process: one in, one line out. A request may name the functions of the list that the session was
given and no other. Its arguments have passed the schema of the call before they are sent, so the functions do not look at
their form again; each takes exactly the arguments of its schema.

https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
https://github.com/PowerShell/PowerShell/issues/3222
https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_powershell_exe
#>

# Prepares this process and says what it is: no prompts, errors stop, modules come from PowerShell's own folder alone, and
# the folders that paths may name with %Name% are those Windows itself gives, whatever the environment of the caller said.
function Initialize-MedicSession {
    [CmdletBinding()]
    param([string[]] $Names)

    $global:ErrorActionPreference = 'Stop'
    $global:ConfirmPreference = 'None'
    $global:ProgressPreference = 'SilentlyContinue'
    $global:WarningPreference = 'SilentlyContinue'
    $global:VerbosePreference = 'SilentlyContinue'
    $global:DebugPreference = 'SilentlyContinue'
    $global:InformationPreference = 'SilentlyContinue'

    $env:PSModulePath = Join-Path -Path $PSHOME -ChildPath 'Modules'
    $windows = [Environment]::GetFolderPath('Windows')
    if ($windows) {
        $env:SystemRoot = $windows
        $env:windir = $windows
        $env:SystemDrive = $windows.Substring(0, 2)
        $env:ProgramData = [Environment]::GetFolderPath('CommonApplicationData')
        $env:ALLUSERSPROFILE = $env:ProgramData
        $env:ProgramFiles = [Environment]::GetFolderPath('ProgramFiles')
        $env:ProgramW6432 = $env:ProgramFiles
    }

    $global:MedicFunctionNames = $Names
    return [ordered]@{
        version      = $PSVersionTable.PSVersion.ToString()
        edition      = [string] $PSVersionTable.PSEdition
        languageMode = [string] $ExecutionContext.SessionState.LanguageMode
        functions    = $Names.Count
    }
}

# The request is base64 of JSON with id, name and args; every text in args carries one leading '=' so that no reader takes it
# for a date. The line is a marker and base64 of JSON: id, ok and value, or id, ok and error. Everything else that a function
# says is thrown away, so that only this line leaves.
function Invoke-MedicRequest {
    [CmdletBinding()]
    param([string] $Request)

    $envelope = [ordered]@{ id = ''; ok = $false }
    try {
        $json = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Request))
        $asked = ConvertFrom-Json -InputObject $json
        $envelope['id'] = [string] $asked.id
        if ($global:MedicFunctionNames -cnotcontains $asked.name) { throw "No function is called '$($asked.name)'." }
        $named = ConvertFrom-PlainArgument -Value $asked.args
        $answers = @(& $asked.name @named 2>$null 3>$null 4>$null 5>$null)
        if ($answers.Count -ne 1) { throw "$($asked.name) answered $($answers.Count) objects instead of one." }
        $envelope['ok'] = $true
        $envelope['value'] = $answers[0]
        $text = ConvertTo-PlainJson -Value $envelope
    } catch {
        $failed = [ordered]@{ id = $envelope['id']; ok = $false; error = (ConvertTo-PlainError -ErrorRecord $_) }
        $text = ConvertTo-PlainJson -Value $failed
    }
    [Console]::Out.WriteLine('backup-medic:' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($text)))
}
