<#
Copies of single files, such as keys.

https://learn.microsoft.com/dotnet/api/system.io.file.copy
https://learn.microsoft.com/dotnet/api/system.security.cryptography.sha256cryptoserviceprovider
#>

# The hash is made by Windows itself, which a server in FIPS mode demands. A file that someone writes to can be read all the same.
function Get-FileContentHash {
    [CmdletBinding()]
    param([string] $Path)

    $file = Resolve-ServerPath -Path $Path
    if (-not (Test-PathTaken -Path $file)) { return [ordered]@{ exists = $false } }
    $stream = $null
    $hasher = New-Object -TypeName System.Security.Cryptography.SHA256CryptoServiceProvider
    try {
        $stream = New-Object -TypeName System.IO.FileStream -ArgumentList $file, 'Open', 'Read', 'ReadWrite'
        $bytes = $stream.Length.ToString([Globalization.CultureInfo]::InvariantCulture)
        $hash = [BitConverter]::ToString($hasher.ComputeHash($stream)).Replace('-', '').ToLowerInvariant()
        return [ordered]@{ exists = $true; bytes = $bytes; sha256 = $hash }
    } finally {
        if ($null -ne $stream) { $stream.Dispose() }
        $hasher.Dispose()
    }
}

# Changes the server. The copy takes the access rights of its folder. A name that is taken is refused by Windows.
function Copy-SingleFile {
    [CmdletBinding()]
    param([string] $From, [string] $To)

    $source = Resolve-ServerPath -Path $From
    $target = Resolve-ServerPath -Path $To
    $unfinished = [IO.Path]::Combine([IO.Path]::GetDirectoryName($target), [guid]::NewGuid().ToString('N') + '.tmp')
    try {
        [IO.File]::Copy($source, $unfinished, $false)
        [IO.File]::Move($unfinished, $target)
    } finally {
        [IO.File]::Delete($unfinished)
    }
    return [ordered]@{ done = $true }
}
