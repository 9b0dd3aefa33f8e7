<#
What set-up programs leave in the registry, and the versions of program files.

https://learn.microsoft.com/dotnet/api/system.diagnostics.fileversioninfo.fileprivatepart
#>

# A text below HKEY_LOCAL_MACHINE; a missing and an empty one both answer null.
function Get-MachineText {
    [CmdletBinding()]
    param([string] $Key, [string] $Name)

    $text = [string] (Get-MachineRegistryData -Key $Key -Name $Name)
    if ($text.Trim() -eq '') { return $null }
    return $text
}

# A folder that the registry names, without the backslash that some set-up programs put at its end.
function Get-MachineFolder {
    [CmdletBinding()]
    param([string] $Key, [string] $Name)

    $text = Get-MachineText -Key $Key -Name $Name
    if ($null -eq $text) { return $null }
    return [Environment]::ExpandEnvironmentVariables($text).TrimEnd('\')
}

# Whether a key below HKEY_LOCAL_MACHINE exists.
function Test-MachineKey {
    [CmdletBinding()]
    param([string] $Key)

    $hive = Open-RegistryHive -Hive LocalMachine
    try {
        $opened = $hive.OpenSubKey($Key, $false)
        if ($null -eq $opened) { return $false }
        $opened.Dispose()
        return $true
    } finally {
        $hive.Dispose()
    }
}

# The file version of a program in the folder bin of a product as four numbers, or null when the file is not there. The numbers
# are read, not the text beside them, which names branches of the build as well.
function Get-ProgramVersion {
    [CmdletBinding()]
    param([string] $Folder, [string] $Name)

    if ($Folder -eq '') { return $null }
    $file = [IO.Path]::Combine($Folder, 'bin', $Name)
    if (-not [IO.File]::Exists($file)) { return $null }
    return (Get-VersionPart -Path $file) -join '.'
}

# The four numbers of the version of a file; four times 0 for a file that carries none.
function Get-VersionPart {
    [CmdletBinding()]
    param([string] $Path)

    $info = [Diagnostics.FileVersionInfo]::GetVersionInfo($Path)
    return @($info.FileMajorPart, $info.FileMinorPart, $info.FileBuildPart, $info.FilePrivatePart)
}
