<#
Certificates of the computer. A private key is never read; it stays in its container when its certificate is taken out of the
store, and can be joined with it again.

https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509store
https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certdeletecertificatefromstore
https://learn.microsoft.com/windows-server/administration/windows-commands/certutil
https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.openflags
#>

# One certificate by its thumbprint; only says whether there is a private key.
function Get-CertificateState {
    [CmdletBinding()]
    param([string] $Store, [string] $Thumbprint)

    $opened = Open-CertificateStore -Store $Store -Writable $false
    try {
        foreach ($certificate in $opened.Certificates) {
            if ($certificate.Thumbprint -ne $Thumbprint) { continue }
            return [ordered]@{
                exists        = $true
                subject       = $certificate.Subject
                notAfter      = ConvertTo-UtcText -Time $certificate.NotAfter
                hasPrivateKey = $certificate.HasPrivateKey
                der           = [Convert]::ToBase64String($certificate.RawData)
            }
        }
        return [ordered]@{ exists = $false }
    } finally {
        $opened.Close()
    }
}

# Changes the server. A certificate that is gone already is fine.
function Remove-CertificateState {
    [CmdletBinding()]
    param([string] $Store, [string] $Thumbprint)

    $opened = Open-CertificateStore -Store $Store -Writable $true
    try {
        foreach ($certificate in @($opened.Certificates)) {
            if ($certificate.Thumbprint -eq $Thumbprint) { $opened.Remove($certificate) }
        }
        return [ordered]@{ done = $true }
    } finally {
        $opened.Close()
    }
}

# Changes the server. certutil looks for the key; that it finds none is no failure here, the caller reads back whether the
# certificate has its key. It runs silently, so that no smart card is asked for.
function Restore-CertificateState {
    [CmdletBinding()]
    param([string] $Store, [string] $Thumbprint, [string] $Der)

    $bytes = [Convert]::FromBase64String($Der)
    $type = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
    # The comma keeps the bytes together as one argument.
    $certificate = New-Object -TypeName $type -ArgumentList (, $bytes)
    if ($certificate.Thumbprint -ne $Thumbprint) { throw 'The saved certificate has another thumbprint.' }
    $opened = Open-CertificateStore -Store $Store -Writable $true
    try {
        $opened.Add($certificate)
    } finally {
        $opened.Close()
    }
    $null = Invoke-NativeTool -Tool 'certutil.exe' -Arguments @('-silent', '-repairstore', $Store, $Thumbprint) -Seconds 45
    return [ordered]@{ done = $true }
}

# A store that does not exist is never made. The caller closes the store.
function Open-CertificateStore {
    [CmdletBinding()]
    param([string] $Store, [bool] $Writable)

    $opened = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Store -ArgumentList $Store, 'LocalMachine'
    $flags = 'ReadOnly, OpenExistingOnly'
    if ($Writable) { $flags = 'ReadWrite, OpenExistingOnly' }
    $opened.Open([System.Security.Cryptography.X509Certificates.OpenFlags] $flags)
    return $opened
}
