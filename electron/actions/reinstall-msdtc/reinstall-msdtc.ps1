function Export-RegistryTree {
    <#
    .SYNOPSIS
        Saves registry trees as .reg files in a folder.
    .DESCRIPTION
        Changes nothing in the registry; writes files, and the folder when it is not there. A tree that does not exist is
        left out. A file that exists already is never overwritten.
    .PARAMETER Keys
        Keys that start with HKLM\, HKU\ or HKCR\.
    .PARAMETER Folder
        The folder for the files.
    .OUTPUTS
        Ordered dictionary: files, the full paths of the files written.
    .LINK
        https://learn.microsoft.com/windows-server/administration/windows-commands/reg-export
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Keys,

        [Parameter(Mandatory = $true)]
        [string] $Folder
    )

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
