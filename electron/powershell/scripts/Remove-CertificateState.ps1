function Remove-CertificateState {
    <#
    .SYNOPSIS
        Takes one certificate out of a store of the computer.
    .DESCRIPTION
        Changes the server. The private key stays in its container, where Restore-CertificateState can find it again. A
        certificate that is gone already is fine.
    .PARAMETER Store
        My, Root or CA.
    .PARAMETER Thumbprint
        The SHA-1 thumbprint in hexadecimal.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certdeletecertificatefromstore
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
