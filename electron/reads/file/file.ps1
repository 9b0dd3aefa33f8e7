<#
One file or folder. A missing one is an answer; one that may not be looked at is an error. Versions are the four numbers of the
fixed block, because the text of a version is free and may carry names. A signature that Windows cannot decide (an expired or
incomplete chain, no network) counts as unknown.

https://github.com/microsoft/referencesource/blob/main/System/services/monitoring/system/diagnosticts/FileVersionInfo.cs
https://learn.microsoft.com/dotnet/api/system.io.fileattributes
https://learn.microsoft.com/dotnet/api/system.io.drivetype
https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-authenticodesignature?view=powershell-5.1
https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/security/MshSignature.cs
#>

# A * in a part of the path stands for any text; of several folders the one with the newest version in its name is taken.
function Get-FileState {
    [CmdletBinding()]
    param([string] $Path, [bool] $Signature)

    return Get-FileFact -Path (Resolve-ServerPath -Path $Path -WithStars $true) -WithSignature $Signature
}

# The same for a path that is full already. A file that is written meanwhile is read once more.
function Get-FileFact {
    [CmdletBinding()]
    param([string] $Path, [bool] $WithSignature)

    $found = Find-NewestPath -Path $Path
    if ($null -eq $found) { return [ordered]@{ exists = $false; path = $Path } }
    $attributes = Get-AttributeNumber -Path $found
    if ($null -eq $attributes) { return [ordered]@{ exists = $false; path = $found } }

    $isFolder = [bool] ($attributes -band [int] [IO.FileAttributes]::Directory)
    $kind = 'System.IO.FileInfo'
    if ($isFolder) { $kind = 'System.IO.DirectoryInfo' }
    $item = New-Object -TypeName $kind -ArgumentList $found
    $state = [ordered]@{}
    for ($look = 0; $look -lt 2; $look++) {
        $item.Refresh()
        $written = $item.LastWriteTimeUtc
        $size = [long] 0
        if (-not $isFolder) { $size = [long] $item.Length }
        $state = [ordered]@{
            exists     = $true
            path       = $found
            folder     = $isFolder
            extension  = $item.Extension
            sizeBytes  = $size.ToString([Globalization.CultureInfo]::InvariantCulture)
            drive      = Get-DriveKind -Path $found
            attributes = ConvertTo-AttributeTable -Attributes $attributes
            created    = ConvertTo-UtcText -Time $item.CreationTimeUtc
            modified   = ConvertTo-UtcText -Time $written
            ageDays    = [Math]::Floor(((Get-CurrentTime) - $written).TotalDays * 10) / 10
        }
        if ($isFolder) { break }
        try {
            $state['fileVersion'] = Get-VersionNumber -Path $found
        } catch [IO.FileNotFoundException] {
            # .NET says so of a file that may not be opened as well: it is there, its version is not known.
            $state.Remove('fileVersion')
        }
        if ($WithSignature) { $state['signature'] = Get-SignatureState -Path $found }
        $item.Refresh()
        if ($item.Exists -and $item.LastWriteTimeUtc -eq $written -and $item.Length -eq $size) { break }
    }
    return $state
}

# The path with each * filled in, or null where a folder of it is missing or nothing fits. Folder by folder, so that a folder that
# may not be listed is an error and not a missing file.
function Find-NewestPath {
    [CmdletBinding()]
    param([string] $Path)

    $found = [IO.Path]::GetPathRoot($Path)
    $parts = @($Path.Substring($found.Length).Split([IO.Path]::DirectorySeparatorChar) | Where-Object { $_ -ne '' })
    for ($at = 0; $at -lt $parts.Count; $at++) {
        $part = $parts[$at]
        if (-not $part.Contains('*')) {
            $found = [IO.Path]::Combine($found, $part)
            continue
        }
        $names = @()
        try {
            if ($at -lt $parts.Count - 1) { $names = @([IO.Directory]::GetDirectories($found)) }
            else { $names = @([IO.Directory]::GetFileSystemEntries($found)) }
        } catch [IO.DirectoryNotFoundException] {
            return $null
        }
        $newest = $null
        $fits = Get-NameExpression -Pattern $part
        foreach ($one in $names) {
            $name = [IO.Path]::GetFileName($one)
            # Not by the search of Windows, which looks at short names as well.
            if (-not $fits.IsMatch($name)) { continue }
            $key = Get-VersionKey -Text $name
            if ($null -eq $newest -or [string]::CompareOrdinal($key, $newest) -gt 0) {
                $newest = $key
                $best = $one
            }
        }
        if ($null -eq $newest) { return $null }
        $found = $best
    }
    return $found
}

# What file names are held against: * stands for any text, all other signs for themselves, and capitals do not count.
function Get-NameExpression {
    [CmdletBinding()]
    param([string] $Pattern)

    $expression = '\A' + [regex]::Escape($Pattern).Replace('\*', '.*') + '\z'
    $options = [Text.RegularExpressions.RegexOptions] 'IgnoreCase, CultureInvariant, Singleline'
    return New-Object -TypeName System.Text.RegularExpressions.Regex -ArgumentList $expression, $options
}

# A text that sorts as the first version in a name does, and the name behind it, so that equal versions have an order too.
function Get-VersionKey {
    [CmdletBinding()]
    param([string] $Text)

    $version = [regex]::Match($Text, '[0-9]+(\.[0-9]+)*').Value
    $numbers = @($version.Split('.') | Where-Object { $_ -ne '' } | ForEach-Object { $_.PadLeft(20, '0') })
    return ($numbers -join '.') + ' ' + $Text
}

# The attributes as a number; null where there is nothing of that name.
function Get-AttributeNumber {
    [CmdletBinding()]
    param([string] $Path)

    try {
        return [int] [IO.File]::GetAttributes($Path)
    } catch [IO.FileNotFoundException] {
        return $null
    } catch [IO.DirectoryNotFoundException] {
        return $null
    }
}

# Each attribute by its name, with whether it is set.
function ConvertTo-AttributeTable {
    [CmdletBinding()]
    param([int] $Attributes)

    $table = [ordered]@{}
    foreach ($name in @('readOnly', 'hidden', 'system', 'compressed', 'encrypted', 'reparsePoint', 'offline', 'temporary')) {
        $table[$name] = [bool] ($Attributes -band [int] [IO.FileAttributes] $name)
    }
    $table['sparse'] = [bool] ($Attributes -band [int] [IO.FileAttributes]::SparseFile)
    return $table
}

# What the letter of a path stands for, by the names that .NET gives the kinds of drives.
function Get-DriveKind {
    [CmdletBinding()]
    param([string] $Path)

    switch ([string] (Get-DriveOfPath -Path $Path).DriveType) {
        'Fixed' { return 'fixed' }
        'Removable' { return 'removable' }
        'Network' { return 'network' }
        'CDRom' { return 'optical' }
        'Ram' { return 'memory' }
        'NoRootDirectory' { return 'missing' }
        default { return 'unknown' }
    }
}

# Four numbers, or null for a file that carries no version.
function Get-VersionNumber {
    [CmdletBinding()]
    param([string] $Path)

    $numbers = Get-VersionPart -Path $Path
    if (($numbers | Measure-Object -Sum).Sum -eq 0) { return $null }
    return $numbers -join '.'
}

# The words for the numbers of SignatureStatus, and the organisation of the signer.
function Get-SignatureState {
    [CmdletBinding()]
    param([string] $Path)

    $found = Get-AuthenticodeSignature -LiteralPath $Path
    $words = @('valid', 'unknown', 'notSigned', 'altered', 'notTrusted', 'notSupported', 'incompatible')
    $status = $words[[int] $found.Status]
    $signer = $null
    if ($null -ne $found.SignerCertificate) { $signer = Get-OrganisationName -Subject $found.SignerCertificate.Subject }
    return [ordered]@{ status = $status; signer = $signer }
}

# The O= part of a subject, without the quotation marks around a name that holds a comma; null where there is none.
function Get-OrganisationName {
    [CmdletBinding()]
    param([string] $Subject)

    $part = [regex]::Match($Subject, '(?:^|, )O=(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]+))')
    if (-not $part.Success) { return $null }
    if ($part.Groups['quoted'].Success) { return $part.Groups['quoted'].Value.Replace('""', '"') }
    return $part.Groups['plain'].Value
}
