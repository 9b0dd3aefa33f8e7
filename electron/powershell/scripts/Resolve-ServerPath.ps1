function Resolve-ServerPath {
    <#
    .SYNOPSIS
        Fills in %Name% and makes sure that a path is an absolute one on a local drive.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Path
        A path such as %ProgramData%\Microsoft\Crypto.
    .OUTPUTS
        String.
    .LINK
        https://learn.microsoft.com/dotnet/api/system.environment.expandenvironmentvariables
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path
    )

    $full = [Environment]::ExpandEnvironmentVariables($Path)
    if ($full -notmatch '^[A-Za-z]:\\[^<>"|?*%]*$' -or $full -match '(^|\\)\.\.?(\\|$)') {
        throw (New-Object -TypeName ArgumentException -ArgumentList "'$full' is not a full path on a local drive.")
    }
    return $full
}
