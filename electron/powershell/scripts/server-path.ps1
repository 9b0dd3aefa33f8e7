<#
Paths that a request names.

https://learn.microsoft.com/dotnet/api/system.environment.expandenvironmentvariables
https://learn.microsoft.com/dotnet/api/system.io.driveinfo
#>

# Fills in %Name% and makes sure that a path such as %ProgramData%\Microsoft\Crypto is an absolute one on a local drive. Names in it may
# hold a * only where that is said.
function Resolve-ServerPath {
    [CmdletBinding()]
    param([string] $Path, [bool] $WithStars = $false)

    $full = [Environment]::ExpandEnvironmentVariables($Path)
    $plain = $full
    if ($WithStars) { $plain = $full.Replace('*', 'any') }
    if ($plain -notmatch '^[A-Za-z]:\\[^<>"|?*%]*$' -or $plain -match '(^|\\)\.\.?(\\|$)') {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$full' is not a full path on a local drive.")
    }
    return $full
}

# The drive (DriveInfo) of a full path, there or not.
function Get-DriveOfPath {
    [CmdletBinding()]
    param([string] $Path)

    return New-Object -TypeName System.IO.DriveInfo -ArgumentList ([IO.Path]::GetPathRoot($Path))
}
