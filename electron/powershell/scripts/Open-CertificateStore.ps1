function Open-CertificateStore {
    <#
    .SYNOPSIS
        Opens one of the computer's certificate stores; a store that does not exist is never made.
    .DESCRIPTION
        Changes nothing. The caller closes the store.
    .PARAMETER Store
        My, Root or CA.
    .PARAMETER Writable
        Whether certificates may be added and removed.
    .OUTPUTS
        System.Security.Cryptography.X509Certificates.X509Store.
    .LINK
        https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.openflags
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true)]
        [ValidateSet('My', 'Root', 'CA')]
        [string] $Store,

        [Parameter(Mandatory = $true)]
        [bool] $Writable
    )

    $opened = New-Object -TypeName System.Security.Cryptography.X509Certificates.X509Store -ArgumentList $Store, 'LocalMachine'
    $flags = 'ReadOnly, OpenExistingOnly'
    if ($Writable) { $flags = 'ReadWrite, OpenExistingOnly' }
    $opened.Open([System.Security.Cryptography.X509Certificates.OpenFlags] $flags)
    return $opened
}
