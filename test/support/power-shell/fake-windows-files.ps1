# Files and drives of a fake Windows for tests: functions in the place of those through which the program reaches them. A folder of this
# machine stands for the drives: C:\Windows\Temp lies there as C\Windows\Temp, with files of the sizes and times that a test has told.
# Attributes, contents and moves are real; owners, access lists, versions and drives are as told. Loaded after fake-windows.ps1.

$global:FakeOpened = @()

# Makes the files in the place of those that were there.
function New-FakeDrive {
    param([string] $Folder)

    $global:FakeFolder = $Folder
    foreach ($stream in $global:FakeOpened) { $stream.Dispose() }
    $global:FakeOpened = New-Object -TypeName System.Collections.ArrayList
    $drives = [IO.Path]::Combine($Folder, 'drives')
    if ([IO.Directory]::Exists($drives)) { [IO.Directory]::Delete($drives, $true) }
    $told = Get-FakePart -Part 'files'
    foreach ($path in @($told.Keys | Sort-Object)) {
        $place = Resolve-ServerPath -Path $path
        if ($told[$path]['folder']) {
            $null = [IO.Directory]::CreateDirectory($place)
            continue
        }
        $null = [IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($place))
        $stream = [IO.File]::Create($place)
        if ($told[$path].ContainsKey('bytes')) { $stream.SetLength([long] $told[$path]['bytes']) }
        $stream.Dispose()
    }
    # A file that is made changes the time of its folder.
    foreach ($path in $told.Keys) {
        if (-not $told[$path].ContainsKey('written')) { continue }
        $time = [datetime]::Parse($told[$path]['written'], [Globalization.CultureInfo]::InvariantCulture, 'RoundtripKind')
        $place = Resolve-ServerPath -Path $path
        $type = [IO.File]
        if ($told[$path]['folder']) { $type = [IO.Directory] }
        $type::SetCreationTimeUtc($place, $time)
        $type::SetLastWriteTimeUtc($place, $time)
    }
    foreach ($path in $told.Keys) {
        if (-not $told[$path]['opened']) { continue }
        $null = $global:FakeOpened.Add([IO.File]::Open((Resolve-ServerPath -Path $path), 'Open', 'ReadWrite', 'None'))
    }
    $global:FakeListing = @(Get-FakeListing)
}

# The paths of all that lies on the drives, as Windows would say them.
function Get-FakeListing {
    $drives = New-Object -TypeName System.IO.DirectoryInfo -ArgumentList ([IO.Path]::Combine($global:FakeFolder, 'drives'))
    if (-not $drives.Exists) { return }
    foreach ($item in $drives.GetFileSystemInfos('*', 'AllDirectories')) { ConvertFrom-FakePath -Path $item.FullName }
}

# Notes as orders what has gone from the drives and what is new on them.
function Add-FakeFileOrder {
    $now = @(Get-FakeListing)
    foreach ($path in ($global:FakeListing | Sort-Object)) { if ($now -cnotcontains $path) { Add-FakeOrder -Order "gone $path" } }
    foreach ($path in ($now | Sort-Object)) { if ($global:FakeListing -cnotcontains $path) { Add-FakeOrder -Order "new $path" } }
}

# Where a path lies on this machine. Paths of this machine, and all where no files were told, stay as they are.
function Resolve-ServerPath {
    param([string] $Path, [bool] $WithStars = $false)

    $full = [Environment]::ExpandEnvironmentVariables($Path)
    $isOwn = $full.StartsWith($global:FakeFolder, [StringComparison]::OrdinalIgnoreCase)
    if ($isOwn -or $full -notmatch '^[A-Za-z]:\\' -or (Get-FakePart -Part 'files').Count -eq 0) { return $full }
    $rest = $full.Substring(3).TrimEnd('\').Replace('\', [string] [IO.Path]::DirectorySeparatorChar)
    return [IO.Path]::Combine($global:FakeFolder, 'drives', $full.Substring(0, 1), $rest)
}

# The path that Windows has for a place on this machine.
function ConvertFrom-FakePath {
    param([string] $Path)

    $drives = [IO.Path]::Combine($global:FakeFolder, 'drives')
    if (-not $Path.StartsWith($drives, [StringComparison]::OrdinalIgnoreCase)) { return $Path }
    $rest = $Path.Substring($drives.Length + 1).Replace([string] [IO.Path]::DirectorySeparatorChar, '\')
    return $rest.Substring(0, 1) + ':' + $rest.Substring(1)
}

# What was told of a place on this machine.
function Get-FakeFile {
    param([string] $Path, [string] $Field)

    $told = Get-FakePart -Part 'files'
    $asked = ConvertFrom-FakePath -Path $Path
    foreach ($known in $told.Keys) {
        if ($known -ne $asked) { continue }
        if ($told[$known]['denied']) { throw (New-Object -TypeName UnauthorizedAccessException) }
        if ($told[$known].ContainsKey($Field)) { return $told[$known][$Field] }
    }
    throw "The fake Windows was not told the $Field of $asked."
}

function Get-AccessList {
    param([string] $Path, [bool] $IsFolder)

    return @{ sddl = Get-FakeFile -Path $Path -Field 'sddl'; canonical = $true }
}

function Set-AccessList {
    param([string] $Path, [bool] $IsFolder, [string] $Sddl)

    Add-FakeOrder -Order "list of $(ConvertFrom-FakePath -Path $Path): $Sddl"
}

function Get-OwnerAndList {
    param([string] $Path, [bool] $IsFolder)

    return @{ owner = Get-FakeFile -Path $Path -Field 'owner'; sddl = Get-FakeFile -Path $Path -Field 'sddl' }
}

# What is there, with the attributes that were told besides: this machine may not have them.
function Get-AttributeNumber {
    param([string] $Path)

    if (-not [IO.File]::Exists($Path) -and -not [IO.Directory]::Exists($Path)) { return $null }
    $told = Get-FakePart -Part 'files'
    $also = 0
    foreach ($known in $told.Keys) {
        if ($known -eq (ConvertFrom-FakePath -Path $Path) -and $told[$known].ContainsKey('attributes')) { $also = [int] $told[$known]['attributes'] }
    }
    return [int] [IO.File]::GetAttributes($Path) -bor $also
}

function Get-AuthenticodeSignature {
    param([string] $LiteralPath)

    $told = Get-FakeFile -Path $LiteralPath -Field 'signature'
    $signer = $null
    if ($told['Subject'] -ne '') { $signer = New-Object -TypeName PSObject -Property @{ Subject = $told['Subject'] } }
    return New-Object -TypeName PSObject -Property @{ Status = $told['Status']; SignerCertificate = $signer }
}

function Get-VersionPart {
    param([string] $Path)

    $told = Get-FakePart -Part 'versions'
    foreach ($known in $told.Keys) {
        if ($known -eq (ConvertFrom-FakePath -Path $Path)) { return @($told[$known].Split('.') | ForEach-Object { [int] $_ }) }
    }
    return @(0, 0, 0, 0)
}

# The versions of programs are told by their paths, the files need not be there.
function Get-ProgramVersion {
    param([string] $Folder, [string] $Name)

    return (Get-FakePart -Part 'versions')["$Folder\bin\$Name"]
}

# Drives are told by their letters; a letter that was not told is no drive.
function Get-DriveOfPath {
    param([string] $Path)

    $letter = (ConvertFrom-FakePath -Path $Path).Substring(0, 2)
    $told = Get-FakePart -Part 'drives'
    $drive = @{ DriveType = [IO.DriveType]::NoRootDirectory; IsReady = $false; AvailableFreeSpace = [long] 0 }
    if ($told.ContainsKey($letter)) {
        $drive['DriveType'] = [IO.DriveType] $told[$letter]['type']
        $drive['IsReady'] = $true
        $drive['AvailableFreeSpace'] = [long] $told[$letter]['freeBytes']
    }
    return New-Object -TypeName PSObject -Property $drive
}
