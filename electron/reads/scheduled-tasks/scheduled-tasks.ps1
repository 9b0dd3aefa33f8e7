<#
The tasks of one folder of the Task Scheduler.

https://learn.microsoft.com/windows/win32/taskschd/taskfolder-gettasks
#>

# 1 asks for hidden tasks as well. Folders below are left out.
function Get-TaskDefinitionList {
    [CmdletBinding()]
    param([string] $Folder)

    $listed = New-Object -TypeName System.Collections.ArrayList
    $opened = Find-TaskFolder -Path $Folder
    if ($null -ne $opened) {
        foreach ($task in $opened.GetTasks(1)) {
            $null = $listed.Add((ConvertTo-PlainTask -Task $task -First ([ordered]@{ path = [string] $task.Path })))
        }
    }
    return [ordered]@{ tasks = $listed.ToArray() }
}
