# The network of a fake Windows for tests: functions in the place of those through which the program reaches hosts. They answer what a test
# has told of each. Loaded after fake-windows.ps1.

# The addresses of a name that was told.
function Find-HostAddress {
    param([string] $Name)

    $told = Get-FakePart -Part 'hosts'
    $global:FakeHost = $null
    if ($told.ContainsKey($Name)) { $global:FakeHost = $told[$Name] }
    if ($null -ne $global:FakeHost) { foreach ($address in $global:FakeHost['addresses']) { [Net.IPAddress]::Parse($address) } }
}

# A real connection within this machine, at whose other end the answers of the host lie ready; null where the host takes none.
function Open-Connection {
    param([Net.IPAddress[]] $Addresses, [int] $Port)

    Add-FakeOrder -Order "connect to $($Addresses[0]) port $Port"
    if (-not $global:FakeHost.ContainsKey('answers')) { return $null }
    $listener = New-Object -TypeName Net.Sockets.TcpListener -ArgumentList ([Net.IPAddress]::Loopback), 0
    $listener.Start()
    $client = New-Object -TypeName Net.Sockets.TcpClient
    $client.Connect([Net.IPAddress]::Loopback, $listener.LocalEndpoint.Port)
    $global:FakePeer = $listener.AcceptTcpClient()
    $listener.Stop()
    $bytes = [Text.Encoding]::ASCII.GetBytes($global:FakeHost['answers'] -join '')
    $global:FakePeer.GetStream().Write($bytes, 0, $bytes.Length)
    return $client
}

# The same connection, which says of itself what an encrypted one would.
function Open-SecureStream {
    param([IO.Stream] $Stream, [string] $Name)

    if (-not $global:FakeHost.ContainsKey('tls')) {
        if ($global:FakeHost.ContainsKey('untrusted')) {
            throw (New-Object -TypeName Security.Authentication.AuthenticationException -ArgumentList $global:FakeHost['untrusted'])
        }
        throw (New-Object -TypeName IO.IOException -ArgumentList $global:FakeHost['broken'])
    }
    $certificate = New-Object -TypeName PSObject -Property @{ Issuer = $global:FakeHost['issuer'] }
    Add-Member -InputObject $Stream -MemberType NoteProperty -Name SslProtocol -Value $global:FakeHost['tls']
    Add-Member -InputObject $Stream -MemberType NoteProperty -Name RemoteCertificate -Value $certificate
    Add-FakeOrder -Order "encrypt for $Name"
    return $Stream
}

# The metadata service, by the address that it is asked at; where none was told, nobody answers.
function Read-MetadataText {
    param([string] $Address)

    Add-FakeOrder -Order "get $Address"
    $told = Get-FakePart -Part 'web'
    if (-not $told.ContainsKey($Address)) { return @{ status = 0; text = '' } }
    return @{ status = $told[$Address]['status']; text = $told[$Address]['text'] }
}
