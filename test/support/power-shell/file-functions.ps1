# Functions that only tests load: files and what is around them.

function Get-FactOfFile {
    # What is read of a path of this machine, whatever its form.
    [CmdletBinding()]
    param([string] $Path)

    return Get-FileFact -Path $Path -WithSignature $false
}

function Get-SignatureOf {
    # What is said of a signature with this status and signer.
    [CmdletBinding()]
    param([int] $Status, [string] $Subject)

    function Get-AuthenticodeSignature {
        param($LiteralPath)
        $certificate = $null
        if ($Subject -ne '') { $certificate = New-Object -TypeName PSObject -Property @{ Subject = $Subject } }
        return New-Object -TypeName PSObject -Property @{ Status = $Status; SignerCertificate = $certificate }
    }
    return Get-SignatureState -Path 'any'
}

function Get-CountOfFolder {
    # What is counted in a folder of this machine, whatever the form of its path.
    [CmdletBinding()]
    param([string] $Path, [string] $Pattern, [bool] $Subfolders)

    return Find-FolderContent -Path $Path -Pattern $Pattern -Subfolders $Subfolders
}
