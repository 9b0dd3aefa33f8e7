# The Task Scheduler of a fake Windows for tests: objects with the methods of its COM interface that the program calls, made of the tasks that
# a test has told by their paths. Loaded after fake-windows.ps1.
# https://learn.microsoft.com/windows/win32/taskschd/taskfolder
# https://learn.microsoft.com/windows/win32/taskschd/registeredtask

function Open-TaskService {
    $service = New-Object -TypeName PSObject
    $service | Add-Member -MemberType ScriptMethod -Name GetFolder -Value {
        param($Path)
        $start = $Path.TrimEnd('\') + '\'
        $below = @((Get-FakePart -Part 'tasks').Keys | Where-Object { $_.StartsWith($start, [StringComparison]::OrdinalIgnoreCase) })
        if ($below.Count -eq 0) { throw (New-Object -TypeName IO.FileNotFoundException) }
        $folder = New-Object -TypeName PSObject -Property @{ Start = $start }
        $folder | Add-Member -MemberType ScriptMethod -Name GetTask -Value { param($Name) Get-FakeTask -Path ($this.Start + $Name) }
        $folder | Add-Member -MemberType ScriptMethod -Name GetTasks -Value {
            param($Flags)
            foreach ($path in ((Get-FakePart -Part 'tasks').Keys | Sort-Object)) {
                $isIn = $path.StartsWith($this.Start, [StringComparison]::OrdinalIgnoreCase)
                if ($isIn -and $path.IndexOf('\', $this.Start.Length) -lt 0) { Get-FakeTask -Path $path }
            }
        }
        $folder | Add-Member -MemberType ScriptMethod -Name RegisterTask -Value {
            param($Name, $Xml, $Flags, $UserId, $Password, $LogonType, $Sddl)
            Add-FakeOrder -Order "register $($this.Start)$Name with flags $Flags and sign-in $LogonType"
            Get-FakeTask -Path ($this.Start + $Name)
        }
        return $folder
    }
    return $service
}

# A task that was told. One that has never run, or will not run, has a time of 1899.
function Get-FakeTask {
    param([string] $Path)

    $told = Get-FakePart -Part 'tasks'
    $key = @($told.Keys | Where-Object { $_ -eq $Path })
    if ($key.Count -eq 0) { throw (New-Object -TypeName IO.FileNotFoundException) }
    $one = ConvertTo-FakeObject -Value $told[$key[0]]
    $never = New-Object -TypeName datetime -ArgumentList 1899, 12, 30
    Add-Member -InputObject $one -MemberType NoteProperty -Name Path -Value $key[0]
    foreach ($time in @('LastRunTime', 'NextRunTime')) {
        if ($null -eq $one.PSObject.Properties[$time]) { Add-Member -InputObject $one -MemberType NoteProperty -Name $time -Value $never }
    }
    $one | Add-Member -MemberType ScriptMethod -Name GetSecurityDescriptor -Value { param($Parts) return $this.Sddl }
    $one | Add-Member -MemberType ScriptMethod -Name SetSecurityDescriptor -Value {
        param($Sddl, $Flags)
        Add-FakeOrder -Order "list of $($this.Path): $Sddl"
    }
    return $one
}
