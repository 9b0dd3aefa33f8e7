function Get-CertificateList {
    <#
    .SYNOPSIS
        Lists the certificates of a store whose whole subject is one of those given.
    .DESCRIPTION
        Changes nothing. Subjects are compared whole, without regard to case. usedBy names what Get-CertificateUse finds.
    .PARAMETER Store
        My, Root or CA.
    .PARAMETER Subjects
        Whole subjects, for example CN=Windows Azure CRP Certificate Generator.
    .OUTPUTS
        Ordered dictionary: certificates (thumbprint, subject, notAfter, hasPrivateKey, usedBy).
    .LINK
        https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509store
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Store,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Subjects
    )

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
