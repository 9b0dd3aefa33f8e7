function Restore-CertificateState {
    <#
    .SYNOPSIS
        Puts a public certificate back and joins it with its private key where that is still on the server.
    .DESCRIPTION
        Changes the server. certutil looks for the key; that it finds none is no failure here, the caller reads back
        whether the certificate has its key. It runs silently, so that no smart card is asked for.
    .PARAMETER Store
        My, Root or CA.
    .PARAMETER Thumbprint
        The SHA-1 thumbprint the certificate must have.
    .PARAMETER Der
        The certificate, DER in base64.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows-server/administration/windows-commands/certutil
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Store,

        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[0-9A-Fa-f]{40}$')]
        [string] $Thumbprint,

        [Parameter(Mandatory = $true)]
        [string] $Der
    )

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
