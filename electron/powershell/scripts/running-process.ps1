<#
Processes that run on this computer.

https://learn.microsoft.com/dotnet/api/system.diagnostics.process.getprocessesbyname
#>

# Whether a process of this name runs, whoever has started it. The name is without .exe.
function Test-ProcessRunning {
    [CmdletBinding()]
    param([string] $Name)

    $processes = @([Diagnostics.Process]::GetProcessesByName($Name))
    foreach ($process in $processes) { $process.Dispose() }
    return $processes.Count -gt 0
}
