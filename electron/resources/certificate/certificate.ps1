function Get-CertificateState {
    <#
    .SYNOPSIS
        Reads one certificate of the computer.
    .DESCRIPTION
        Changes nothing and never reads a private key; it only says whether the certificate has one.
    .PARAMETER Store
        My, Root or CA.
    .PARAMETER Thumbprint
        The SHA-1 thumbprint in hexadecimal.
    .OUTPUTS
        Ordered dictionary: exists and, when it does, subject, notAfter, hasPrivateKey, der.
    .LINK
        https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509store
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Store,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[0-9A-Fa-f]{40}$')]
        [string] $Thumbprint
    )

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
