function ConvertTo-ArgumentText {
    <#
    .SYNOPSIS
        Joins arguments into one command line that a Windows program splits into the same arguments again.
    .DESCRIPTION
        Changes nothing. Needed because .NET Framework starts programs with one text only.
    .PARAMETER Arguments
        The arguments, each as the program shall see it.
    .OUTPUTS
        String.
    .LINK
        https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [AllowEmptyString()]
        [string[]] $Arguments
    )

    $quoted = foreach ($argument in $Arguments) {
        if ($argument.IndexOf([char] 0) -ge 0) { throw 'An argument of a program cannot hold a NUL.' }
        if ($argument -ne '' -and $argument -notmatch '[\s"]') {
            $argument
        } else {
            # Backslashes count double only in front of a quotation mark.
            '"' + ([regex]::Replace($argument, '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"'
        }
    }
    return (@($quoted) -join ' ')
}
