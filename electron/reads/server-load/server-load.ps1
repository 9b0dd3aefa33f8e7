<#
The load of the server at this moment, and the room on every local fixed volume with a drive letter or a mount folder.

https://learn.microsoft.com/windows/win32/cimwin32prov/win32-processor
https://learn.microsoft.com/windows/win32/cimwin32prov/win32-operatingsystem
https://learn.microsoft.com/windows/win32/cimwin32prov/win32-pagefileusage
#>

# The page file counts null where there is none.
function Get-ServerLoad {
    [CmdletBinding()]
    param()

    $processors = @(Get-CimInstance -ClassName Win32_Processor -Property LoadPercentage -OperationTimeoutSec 20 |
            Where-Object { $null -ne $_.LoadPercentage })
    if ($processors.Count -eq 0) { throw 'Windows gives no processor load.' }
    $load = ($processors | Measure-Object -Property LoadPercentage -Average).Average

    $system = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 20
    $memory = 100 * [double] $system.FreePhysicalMemory / [double] $system.TotalVisibleMemorySize

    $pages = @(Get-CimInstance -ClassName Win32_PageFileUsage -OperationTimeoutSec 20)
    $pageUsed = $null
    $allocated = 0
    $used = 0
    foreach ($page in $pages) {
        $allocated += [double] $page.AllocatedBaseSize
        $used += [double] $page.CurrentUsage
    }
    if ($allocated -gt 0) { $pageUsed = [Math]::Round(100 * $used / $allocated, 1) }

    $volumes = New-Object -TypeName System.Collections.ArrayList
    foreach ($one in @(Get-CimInstance -ClassName Win32_Volume -Filter 'DriveType = 3' -OperationTimeoutSec 20)) {
        if (-not $one.Capacity) { continue }
        if (-not $one.DriveLetter -and $one.Name -like '\\*') { continue }
        $null = $volumes.Add([ordered]@{
                volume      = Get-VolumeLabelPath -VolumeInstance $one
                freePercent = [Math]::Round(100 * [double] $one.FreeSpace / [double] $one.Capacity, 2)
                freeBytes   = ([uint64] $one.FreeSpace).ToString()
            })
    }
    return [ordered]@{
        cpuPercent          = [Math]::Round([double] $load, 1)
        memoryFreePercent   = [Math]::Round($memory, 1)
        pageFileUsedPercent = $pageUsed
        volumes             = $volumes.ToArray()
    }
}
