<#
Certificates of a store, and which bindings of the server use them: web bindings (http.sys; by IIS when the binding carries its
application id), Remote Desktop and WinRM over HTTPS. Other programs can use a certificate without any of these, for example SQL
Server.

https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509store
https://learn.microsoft.com/windows/win32/http/show-sslcert
https://learn.microsoft.com/troubleshoot/windows-server/remote/remote-desktop-listener-certificate-configurations
https://learn.microsoft.com/windows/win32/http/http-server-api-start-page
#>

# Subjects are compared whole, without regard to case, for example CN=Windows Azure CRP Certificate Generator.
function Get-CertificateList {
    [CmdletBinding()]
    param([string] $Store, [string[]] $Subjects)

    $listed = New-Object -TypeName System.Collections.ArrayList
    $opened = Open-CertificateStore -Store $Store -Writable $false
    try {
        foreach ($certificate in $opened.Certificates) {
            if ($Subjects -notcontains $certificate.Subject) { continue }
            $null = $listed.Add([ordered]@{
                    thumbprint    = $certificate.Thumbprint.ToUpperInvariant()
                    subject       = $certificate.Subject
                    notAfter      = ConvertTo-UtcText -Time $certificate.NotAfter
                    hasPrivateKey = $certificate.HasPrivateKey
                    usedBy        = @()
                })
        }
    } finally {
        $opened.Close()
    }
    if ($listed.Count -gt 0) {
        $uses = Get-CertificateUse
        foreach ($one in $listed) {
            if ($uses.ContainsKey($one['thumbprint'])) { $one['usedBy'] = @($uses[$one['thumbprint']]) }
        }
    }
    return [ordered]@{ certificates = $listed.ToArray() }
}

# Thumbprint (upper case) to an array of IIS, http.sys, RDP, WinRM. In netsh's translated output only thumbprints and GUIDs are looked for.
function Get-CertificateUse {
    [CmdletBinding()]
    param()

    $pairs = New-Object -TypeName System.Collections.ArrayList
    $shown = Invoke-NativeTool -Tool 'netsh.exe' -Arguments @('http', 'show', 'sslcert') -Seconds 20
    foreach ($block in ($shown['output'] -split "(?:\r?\n\s*){2,}")) {
        $hash = [regex]::Match($block, '(?<![0-9a-fA-F])[0-9a-fA-F]{40}(?![0-9a-fA-F])')
        if (-not $hash.Success) { continue }
        $user = 'http.sys'
        if ($block -match '4dc3e181-e14b-4a21-b022-59fc669b0914') { $user = 'IIS' }
        $null = $pairs.Add(@($hash.Value.ToUpperInvariant(), $user))
    }
    # netsh also ends with an error when there is no binding, so the place where http.sys keeps them decides.
    if ($pairs.Count -eq 0 -and (Test-HttpBinding)) { throw 'The web bindings of the server could not be read.' }

    $desktop = 'SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp'
    $bytes = Get-MachineRegistryData -Key $desktop -Name 'SSLCertificateSHA1Hash'
    if ($bytes -is [byte[]]) { $null = $pairs.Add(@([BitConverter]::ToString($bytes).Replace('-', ''), 'RDP')) }

    $hive = Open-RegistryHive -Hive LocalMachine
    $listeners = $null
    try {
        $listeners = $hive.OpenSubKey('SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Listener', $false)
        if ($null -ne $listeners) {
            foreach ($name in $listeners.GetSubKeyNames()) {
                $listener = $listeners.OpenSubKey($name, $false)
                $stored = [string] $listener.GetValue('certThumbprint', '')
                $listener.Dispose()
                $hash = ($stored -replace '[^0-9a-fA-F]', '').ToUpperInvariant()
                if ($hash.Length -eq 40) { $null = $pairs.Add(@($hash, 'WinRM')) }
            }
        }
    } finally {
        if ($null -ne $listeners) { $listeners.Dispose() }
        $hive.Dispose()
    }

    $uses = @{}
    foreach ($pair in $pairs) {
        $known = @()
        if ($uses.ContainsKey($pair[0])) { $known = @($uses[$pair[0]]) }
        if ($known -notcontains $pair[1]) { $uses[$pair[0]] = @($known + $pair[1]) }
    }
    return $uses
}

# Looks at the keys in which http.sys keeps its bindings by address and by host name. A central one (SslCcsBindingInfo) has no
# thumbprint: its certificates are files on a share and none of the store.
# https://learn.microsoft.com/iis/get-started/whats-new-in-iis-8/iis-80-centralized-ssl-certificate-support-ssl-scalability-and-manageability
function Test-HttpBinding {
    [CmdletBinding()]
    param()

    $hive = Open-RegistryHive -Hive LocalMachine
    try {
        foreach ($kind in @('SslBindingInfo', 'SslSniBindingInfo')) {
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
