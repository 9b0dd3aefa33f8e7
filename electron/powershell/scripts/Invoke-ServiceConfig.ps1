function Invoke-ServiceConfig {
    <#
    .SYNOPSIS
        Runs sc.exe and turns its exit code, a Windows error number, into an error.
    .DESCRIPTION
        Changes the server as the arguments say. Option names keep their '=' and their value is an argument of its own.
    .PARAMETER Arguments
        The arguments of sc.exe.
    .PARAMETER Accepted
        Exit codes that count as done besides 0.
    .OUTPUTS
        Int32: the exit code.
    .LINK
        https://learn.microsoft.com/windows-server/administration/windows-commands/sc-config
    .LINK
        https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-
    #>
    [CmdletBinding()]
    [OutputType([int])]
    param(
        [Parameter(Mandatory = $true)]
        [string[]] $Arguments,

        [int[]] $Accepted = @()
    )

    $ran = Invoke-NativeTool -Tool 'sc.exe' -Arguments $Arguments -Seconds 45
    $code = [int] $ran['exitCode']
    if ($code -ne 0 -and $Accepted -notcontains $code) {
        throw (New-Object -TypeName System.ComponentModel.Win32Exception -ArgumentList $code)
    }
    return $code
}
