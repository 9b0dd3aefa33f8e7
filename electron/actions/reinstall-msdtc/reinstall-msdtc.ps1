<#
The Distributed Transaction Coordinator.

https://learn.microsoft.com/windows-server/administration/windows-commands/reg-export
https://learn.microsoft.com/azure/backup/backup-azure-vms-troubleshoot
https://learn.microsoft.com/archive/blogs/distributedservices/instructions-to-reinstall-the-microsoft-distributed-transaction-coordinator-msdtc-service
#>

# Saves registry trees (HKLM\, HKU\ or HKCR\) as .reg files. A tree that does not exist is left out; a file that exists
# already is never overwritten.
function Export-RegistryTree {
    [CmdletBinding()]
    param([string[]] $Keys, [string] $Folder)

    $hives = @{ HKLM = 'LocalMachine'; HKU = 'Users'; HKCR = 'ClassesRoot' }
    $target = Resolve-ServerPath -Path $Folder
    foreach ($key in $Keys) {
        if ($key -notmatch '^(HKLM|HKU|HKCR)\\[^"]+$') { throw "'$key' is not a key that can be saved." }
    }
    $null = [IO.Directory]::CreateDirectory($target)
    $files = New-Object -TypeName System.Collections.ArrayList
    foreach ($key in $Keys) {
        $parts = $key -split '\\', 2
        $base = Open-RegistryHive -Hive $hives[$parts[0]]
        $opened = $base.OpenSubKey($parts[1], $false)
        $exists = $null -ne $opened
        if ($exists) { $opened.Dispose() }
        $base.Dispose()
        if (-not $exists) { continue }

        $plain = ($key -replace '[^A-Za-z0-9]+', '-')
        $file = [IO.Path]::Combine($target, "$plain.reg")
        for ($count = 2; [IO.File]::Exists($file); $count++) { $file = [IO.Path]::Combine($target, "$plain-$count.reg") }
        $ran = Invoke-NativeTool -Tool 'reg.exe' -Arguments @('export', $key, $file, '/reg:64') -Seconds 60
        if ($ran['exitCode'] -ne 0 -or -not [IO.File]::Exists($file)) {
            throw ("reg ended with $($ran['exitCode']) for ${key}: " + ($ran['output'] + $ran['errorText']).Trim())
        }
        $null = $files.Add($file)
    }
    return [ordered]@{ files = $files.ToArray() }
}

# Changes the server: the service and its entries below HKEY_CLASSES_ROOT\CID are made anew. The caller has saved the registry
# trees, has stopped the service and starts it again. Installs also when the uninstall has failed: only a read of the service
# tells what became of it, because nobody documents the exit codes.
function Reset-MsdtcInstallation {
    [CmdletBinding()]
    param()

    Assert-Elevated
    $uninstalled = Invoke-MsdtcSetup -Step '-uninstall'
    $installed = Invoke-MsdtcSetup -Step '-install'
    return Get-MsdtcInstallation -Ended @($uninstalled, $installed)
}

# Changes the server: installs what an interrupted reinstallation has taken away.
function Restore-MsdtcInstallation {
    [CmdletBinding()]
    param()

    Assert-Elevated
    return Get-MsdtcInstallation -Ended @(Invoke-MsdtcSetup -Step '-install')
}

# How one step of the set-up ended, as a text; it never fails, so that the next step is always made.
function Invoke-MsdtcSetup {
    [CmdletBinding()]
    param([string] $Step)

    try {
        $ran = Invoke-NativeTool -Tool 'msdtc.exe' -Arguments @($Step) -Seconds 120
    } catch {
        return "msdtc ${Step}: " + $_.Exception.Message
    }
    return ("msdtc $Step ended with $($ran['exitCode']) " + ($ran['output'] + $ran['errorText']).Trim()).Trim()
}

# A service that is deleted while someone holds it open is still listed, with a DeleteFlag in its key.
function Get-MsdtcInstallation {
    [CmdletBinding()]
    param([string[]] $Ended)

    $found = @(Get-ServiceController -Name 'MSDTC')
    $deleted = Get-MachineRegistryData -Key 'SYSTEM\CurrentControlSet\Services\MSDTC' -Name 'DeleteFlag'
    return [ordered]@{ installed = ($found.Count -eq 1 -and $null -eq $deleted); detail = ($Ended -join '; ') }
}
