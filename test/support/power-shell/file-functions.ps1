# Functions that only tests load: files and what is around them.

function Get-FactOfFile {
    # What is read of a path of this machine, whatever its form.
    [CmdletBinding()]
    param([string] $Path)

    return Get-FileFact -Path $Path -WithSignature $false
}

function Get-FactOfGrowingFile {
    # The same of a file that somebody writes to while it is looked at for the first time. Windows shows a new time only later.
    [CmdletBinding()]
    param([string] $Path, [string] $Text)

    $left = New-Object -TypeName System.Collections.ArrayList
    $null = $left.Add($Text)
    function Get-VersionNumber {
        param($Path)
        $time = [IO.File]::GetLastWriteTimeUtc($Path)
        foreach ($more in $left.ToArray()) { [IO.File]::AppendAllText($Path, $more) }
        [IO.File]::SetLastWriteTimeUtc($Path, $time)
        $left.Clear()
    }
    return Get-FileFact -Path $Path -WithSignature $false
}

function Get-SignatureOf {
    # What is said of a signature with this status and signer.
    [CmdletBinding()]
    param([int] $Status, [string] $Subject)

    function Get-AuthenticodeSignature {
        param($LiteralPath)
        $certificate = $null
        if ($Subject -ne '') { $certificate = New-Object -TypeName PSObject -Property @{ Subject = $Subject } }
        return New-Object -TypeName PSObject -Property @{ Status = $Status; SignerCertificate = $certificate }
    }
    return Get-SignatureState -Path 'any'
}

function Get-CountOfFolder {
    # What is counted in a folder of this machine, whatever the form of its path.
    [CmdletBinding()]
    param([string] $Path, [string] $Pattern, [bool] $Subfolders)

    return Find-FolderContent -Path $Path -Pattern $Pattern -Subfolders $Subfolders
}

function Invoke-InFolder {
    # Calls a function of the program that takes paths of Windows with those of this machine. These files are open meanwhile, and
    # Windows is to deal with these at its next start.
    [CmdletBinding()]
    param([string] $Name, [System.Collections.IDictionary] $With, [string[]] $Opened = @(), [string[]] $Waiting = @())

    function Assert-Elevated { }
    function Resolve-ServerPath { param($Path) return $Path }
    function Get-MachineRegistryData {
        param($Key, $Name)
        if ($Name -eq 'PendingFileRenameOperations' -and $Waiting.Count -gt 0) { return , $Waiting }
    }
    $streams = @($Opened | ForEach-Object { [IO.File]::Open($_, [IO.FileMode]::Open, [IO.FileAccess]::ReadWrite, [IO.FileShare]::None) })
    try {
        return & $Name @With
    } finally {
        foreach ($stream in $streams) { $stream.Dispose() }
    }
}
