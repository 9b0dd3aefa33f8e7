function Set-ServiceStartType {
    <#
    .SYNOPSIS
        Sets how a service starts.
    .DESCRIPTION
        Changes the server. Uses sc.exe, because Set-Service of Windows PowerShell cannot set a delayed start.
    .PARAMETER Name
        The short name of the service.
    .PARAMETER StartType
        automatic, manual or disabled.
    .PARAMETER Delayed
        Automatic (delayed start); only together with automatic.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows-server/administration/windows-commands/sc-config
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[^\\/"]{1,256}$')]
        [string] $Name,

        [Parameter(Mandatory = $true)]
        [ValidateSet('automatic', 'manual', 'disabled')]
        [string] $StartType,

        [Parameter(Mandatory = $true)]
        [bool] $Delayed
    )

    $words = @{ automatic = 'auto'; manual = 'demand'; disabled = 'disabled' }
    $word = $words[$StartType]
    if ($Delayed) {
        if ($StartType -ne 'automatic') { throw 'Only an automatic start can be delayed.' }
        $word = 'delayed-auto'
    }
    $null = Invoke-ServiceConfig -Arguments @('config', $Name, 'start=', $word)
    return [ordered]@{ done = $true }
}
