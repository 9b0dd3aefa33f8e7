function Get-AccessListState {
    <#
    .SYNOPSIS
        Reads the access list (DACL) of a folder and, when asked, of the files directly in it.
    .DESCRIPTION
        Changes nothing. Only the access list is read, as SDDL with SIDs. Links are left out, because their access list
        belongs to another place.
    .PARAMETER Path
        The folder; %Name% is filled in on the server.
    .PARAMETER WithFiles
        Whether to read the files directly in it too. A file whose list may not be read has null.
    .OUTPUTS
        Ordered dictionary: exists and, when it does, sddl, canonical and files (name, sddl).
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
    .LINK
        https://learn.microsoft.com/windows/win32/secauthz/automatic-propagation-of-inheritable-aces
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Path,

        [Parameter(Mandatory = $true)]
        [bool] $WithFiles
    )

    $folder = Resolve-ServerPath -Path $Path
    try {
        # Directory.Exists would also say "no" where access is denied.
        $attributes = [IO.File]::GetAttributes($folder)
    } catch [IO.FileNotFoundException] {
        return [ordered]@{ exists = $false }
    } catch [IO.DirectoryNotFoundException] {
        return [ordered]@{ exists = $false }
    }
    if (-not ($attributes -band [IO.FileAttributes]::Directory)) { throw "'$folder' is a file, not a folder." }

    $list = Get-AccessList -Path $folder -IsFolder $true
    $files = New-Object -TypeName System.Collections.ArrayList
    if ($WithFiles) {
        foreach ($file in [IO.Directory]::GetFiles($folder)) {
            $sddl = $null
            try {
                if ([IO.File]::GetAttributes($file) -band [IO.FileAttributes]::ReparsePoint) { continue }
                $sddl = (Get-AccessList -Path $file -IsFolder $false)['sddl']
            } catch {
                $code = (ConvertTo-PlainError -ErrorRecord $_)['native']
                # 2: deleted meanwhile; 5: may not be read.
                if ($code -eq 2) { continue }
                if ($code -ne 5) { throw }
            }
            $null = $files.Add([ordered]@{ name = [IO.Path]::GetFileName($file); sddl = $sddl })
        }
    }
    return [ordered]@{ exists = $true; sddl = $list['sddl']; canonical = $list['canonical']; files = $files.ToArray() }
}
