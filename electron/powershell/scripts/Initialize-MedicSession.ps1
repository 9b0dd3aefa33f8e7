function Initialize-MedicSession {
    <#
    .SYNOPSIS
        Prepares this PowerShell process for requests and says what it is.
    .DESCRIPTION
        Changes nothing on the server, only this process: no prompts, errors stop, modules come from PowerShell's own
        folder alone, and the folders that paths may name with %Name% are those Windows itself gives, whatever the
        environment of the caller said.
    .PARAMETER Names
        The functions that requests may name. Every other name is refused.
    .OUTPUTS
        Ordered dictionary: version, edition, languageMode, functions.
    .LINK
        https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
    .LINK
        https://github.com/PowerShell/PowerShell/issues/3222
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string[]] $Names
    )

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
