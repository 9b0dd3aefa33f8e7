function Test-HttpBinding {
    <#
    .SYNOPSIS
        Says whether http.sys has any certificate binding at all.
    .DESCRIPTION
        Changes nothing. Looks at the keys in which http.sys keeps its bindings: by address, by host name, and central.
    .OUTPUTS
        Boolean.
    .LINK
        https://learn.microsoft.com/windows/win32/http/http-server-api-start-page
    #>
    [CmdletBinding()]
    [OutputType([bool])]
    param()

    $hive = Open-RegistryHive -Hive LocalMachine
    try {
        foreach ($kind in @('SslBindingInfo', 'SslSniBindingInfo', 'SslCcsBindingInfo')) {
            $key = $hive.OpenSubKey("SYSTEM\CurrentControlSet\Services\HTTP\Parameters\$kind", $false)
            if ($null -eq $key) { continue }
            $count = $key.SubKeyCount
            $key.Dispose()
            if ($count -gt 0) { return $true }
        }
        return $false
    } finally {
        $hive.Dispose()
    }
}
