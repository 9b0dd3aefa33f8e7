<#
Tasks of the Task Scheduler through its COM interface, which knows more than the cmdlets and says it in numbers and XML instead of
translated words. In Constrained Language COM is not allowed; the session is refused there as a whole. A definition holds no
password: one that needs it cannot be registered again.

https://learn.microsoft.com/windows/win32/taskschd/taskfolder-registertask
https://learn.microsoft.com/windows/win32/taskschd/registeredtask
https://learn.microsoft.com/windows/win32/taskschd/taskschedulerschema-principaltype-complextype
https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-error-and-success-constants
https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
#>

# A task or folder that is not there is an answer; every other error is one.
function Get-TaskDefinition {
    [CmdletBinding()]
    param([string] $Path)

    $folder = Find-TaskFolder -Path $Path.Substring(0, [Math]::Max(1, $Path.LastIndexOf('\')))
    if ($null -eq $folder) { return [ordered]@{ exists = $false } }
    try {
        $task = $folder.GetTask($Path.Substring($Path.LastIndexOf('\') + 1))
    } catch {
        # 2: no such file.
        if ((ConvertTo-PlainError -ErrorRecord $_)['native'] -ne 2) { throw }
        return [ordered]@{ exists = $false }
    }
    return (ConvertTo-PlainTask -Task $task -First ([ordered]@{ exists = $true }))
}

# Changes the server. 54 is 2 (create) + 4 (update) + 16 (leave the entries of its access list) + 32 (do not start a task that is to
# run when it is registered). A service account is 5, a group 4, whoever is signed in 3; none of them has a password.
function Register-TaskDefinition {
    [CmdletBinding()]
    param([string] $Path, [string] $Xml, [string] $Sddl)

    Assert-Elevated
    $document = New-Object -TypeName System.Xml.XmlDocument
    $document.XmlResolver = $null
    $document.LoadXml($Xml)
    $logon = Get-TaskPrincipalText -Document $document -Name 'LogonType'
    $type = 5
    if ($null -ne (Get-TaskPrincipalText -Document $document -Name 'GroupId')) { $type = 4 }
    if ($logon -ceq 'InteractiveToken') { $type = 3 }
    if ($null -ne $logon -and $logon -cne 'InteractiveToken') {
        throw "The task $Path signs in with $logon, for which Windows needs a password."
    }
    $folder = Find-TaskFolder -Path $Path.Substring(0, [Math]::Max(1, $Path.LastIndexOf('\')))
    if ($null -eq $folder) { throw "The folder of the task $Path does not exist." }
    $task = $folder.RegisterTask($Path.Substring($Path.LastIndexOf('\') + 1), $Xml, 54, $null, $null, $type, $null)
    if ([string] $task.GetSecurityDescriptor(7) -cne $Sddl) { $task.SetSecurityDescriptor($Sddl, 16) }
    return [ordered]@{ done = $true }
}

# Null where there is no such folder.
function Find-TaskFolder {
    [CmdletBinding()]
    param([string] $Path)

    $service = Open-TaskService
    try {
        return $service.GetFolder($Path)
    } catch {
        # 2 and 3: no such file, no such folder.
        if (@(2, 3) -notcontains (ConvertTo-PlainError -ErrorRecord $_)['native']) { throw }
        return $null
    }
}

# The Task Scheduler of this computer.
function Open-TaskService {
    [CmdletBinding()]
    param()

    $service = New-Object -ComObject 'Schedule.Service'
    $service.Connect()
    return $service
}

# The fields of a task after those that are given. A task that has never run answers a date of 1899.
function ConvertTo-PlainTask {
    [CmdletBinding()]
    param([object] $Task, [System.Collections.IDictionary] $First)

    $xml = [string] $Task.Xml
    $document = New-Object -TypeName System.Xml.XmlDocument
    $document.XmlResolver = $null
    $document.LoadXml($xml)
    $account = Get-TaskPrincipalText -Document $document -Name 'UserId'
    if ($null -eq $account) { $account = Get-TaskPrincipalText -Document $document -Name 'GroupId' }
    $times = @{ LastRunTime = $null; NextRunTime = $null }
    foreach ($name in @('LastRunTime', 'NextRunTime')) {
        $time = [datetime] $Task.$name
        if ($time.Year -gt 2000) { $times[$name] = ConvertTo-UtcText -Time $time }
    }
    $First['xml'] = $xml
    $First['sddl'] = [string] $Task.GetSecurityDescriptor(7)
    $First['sid'] = ConvertTo-TaskAccountSid -Account $account
    $First['lastResult'] = '0x' + ([int] $Task.LastTaskResult).ToString('X8', [Globalization.CultureInfo]::InvariantCulture)
    $First['lastRun'] = $times['LastRunTime']
    $First['nextRun'] = $times['NextRunTime']
    return $First
}

# What an element of the first principal says; null where it is left out.
function Get-TaskPrincipalText {
    [CmdletBinding()]
    param([System.Xml.XmlDocument] $Document, [string] $Name)

    $found = $Document.SelectSingleNode("//*[local-name()='Principals']/*[local-name()='Principal']/*[local-name()='$Name']")
    if ($null -eq $found) { return $null }
    return $found.InnerText.Trim()
}

# Windows keeps a SID or, on some servers, a name, which it may not be able to translate: null then.
function ConvertTo-TaskAccountSid {
    [CmdletBinding()]
    param([string] $Account)

    if ($Account -match '^S-1-') { return $Account }
    if ($Account -eq '') { return $null }
    try {
        $name = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Account
        return $name.Translate([System.Security.Principal.SecurityIdentifier]).Value
    } catch {
        return $null
    }
}
