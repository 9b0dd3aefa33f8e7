function Set-FileAccessListState {
    <#
    .SYNOPSIS
        Puts back the access lists of files directly in a folder.
    .DESCRIPTION
        Changes the server. Files that are gone, that are links, or whose list could not be read before (null) are left
        alone. A name that could lead out of the folder is refused before anything is written.
    .PARAMETER Path
        The folder; %Name% is filled in on the server.
    .PARAMETER Files
        Hashtables with name and sddl.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [System.Collections.IDictionary[]] $Files
    )

    $folder = Resolve-ServerPath -Path $Path
    foreach ($file in $Files) { Assert-PlainFileName -Name $file['name'] }
    foreach ($file in $Files) {
        if ($null -eq $file['sddl']) { continue }
        $full = [IO.Path]::Combine($folder, $file['name'])
        try {
            $attributes = [IO.File]::GetAttributes($full)
        } catch [IO.FileNotFoundException] {
            continue
        }
        if ($attributes -band ([IO.FileAttributes]::ReparsePoint -bor [IO.FileAttributes]::Directory)) { continue }
        if ((Get-AccessList -Path $full -IsFolder $false)['sddl'] -ceq $file['sddl']) { continue }
        Set-AccessList -Path $full -IsFolder $false -Sddl $file['sddl']
    }
    return [ordered]@{ done = $true }
}
