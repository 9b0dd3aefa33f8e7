function ConvertTo-UtcText {
    <#
    .SYNOPSIS
        Writes a time as ISO 8601 in UTC, whatever the language of the server.
    .DESCRIPTION
        Changes nothing.
    .PARAMETER Time
        The time.
    .OUTPUTS
        String such as 2026-03-14T22:05:10Z.
    .LINK
        https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings
    #>
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory = $true)]
        [datetime] $Time
    )

    return $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture)
}
