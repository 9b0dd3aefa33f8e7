# Access lists of files for tests: what a folder hands down stands behind a file's own entries, as Windows does it. Loaded after the functions
# of the program, in whose place they stand; the files themselves are real.

# The list of the folder from now on; its files have no entries of their own.
function Use-FakeList {
    [CmdletBinding()]
    param([string] $Sddl)

    $global:FakeOwn = @{}
    Set-AccessList -Path '' -IsFolder $true -Sddl $Sddl
    return [ordered]@{ done = $true }
}

# How much memory this process had at most, in bytes.
function Get-PeakMemory {
    [CmdletBinding()]
    param()

    return [ordered]@{ bytes = [string] [Diagnostics.Process]::GetCurrentProcess().PeakWorkingSet64 }
}

# A path of this machine as it is.
function Resolve-ServerPath {
    param([string] $Path)

    return $Path
}

function Get-AccessList {
    param([string] $Path, [bool] $IsFolder)

    if ($IsFolder) { return @{ sddl = $global:FakeFolder; canonical = $true } }
    $name = [IO.Path]::GetFileName($Path)
    return @{ sddl = "D:AI$($global:FakeOwn[$name])$global:FakeHandedDown"; canonical = $true }
}

function Set-AccessList {
    param([string] $Path, [bool] $IsFolder, [string] $Sddl)

    if (-not $IsFolder) {
        $entries = [regex]::Matches($Sddl, '\(\w+;(?!ID;)[^)]*\)') | ForEach-Object -Process { $_.Value }
        $global:FakeOwn[[IO.Path]::GetFileName($Path)] = -join $entries
        return
    }
    $global:FakeFolder = $Sddl
    $entries = [regex]::Matches($Sddl, '\((?<kind>\w+);OI[^;]*;(?<rest>[^)]*)\)')
    $global:FakeHandedDown = -join ($entries | ForEach-Object -Process { "($($_.Groups['kind'].Value);ID;$($_.Groups['rest'].Value))" })
}
