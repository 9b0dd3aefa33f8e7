<#
Paths that a request names.

https://learn.microsoft.com/dotnet/api/system.environment.expandenvironmentvariables
#>

# Fills in %Name% and makes sure that a path such as %ProgramData%\Microsoft\Crypto is an absolute one on a local drive.
function Resolve-ServerPath {
    [CmdletBinding()]
    param([string] $Path)

    $full = [Environment]::ExpandEnvironmentVariables($Path)
    if ($full -notmatch '^[A-Za-z]:\\[^<>"|?*%]*$' -or $full -match '(^|\\)\.\.?(\\|$)') {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$full' is not a full path on a local drive.")
    }
    return $full
}
