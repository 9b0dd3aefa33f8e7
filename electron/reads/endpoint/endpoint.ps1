<#
Whether a host on the network can be reached, directly or through a proxy. The connection is made by hand instead of by
HttpWebRequest, so that each stage shows: name, connection, proxy, encryption, certificate, answer. It asks for TLS 1.2, which proves
the way and the host; what other programs choose is set in the registry. The certificate is checked by Windows as ever. A proxy
answers 407 when it wants a password; none is sent.

https://learn.microsoft.com/dotnet/api/system.net.security.sslstream.authenticateasclient
https://learn.microsoft.com/dotnet/api/system.net.sockets.tcpclient.beginconnect
https://learn.microsoft.com/dotnet/api/system.net.dns.begingethostaddresses
https://www.rfc-editor.org/rfc/rfc9110#name-connect
https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
#>

# Runs as the administrator, and says so by the SID. A stage that was not reached is not in the answer.
function Get-EndpointState {
    [CmdletBinding()]
    param([string] $Name, [int] $Port, [string] $Protocol, [string] $Path, [string] $Proxy)

    $answer = Read-Endpoint -Name $Name -Port $Port -Protocol $Protocol -Path $Path -Proxy $Proxy
    $answer['runsAs'] = (Get-OwnIdentity).User.Value
    return $answer
}

# The stages of one connection, which is closed at the end.
function Read-Endpoint {
    [CmdletBinding()]
    param([string] $Name, [int] $Port, [string] $Protocol, [string] $Path, [string] $Proxy)

    $answer = [ordered]@{ proxyAsks = $false; detail = '' }
    $place = $Name
    $gate = $Port
    if ($Proxy -ne '') {
        $colon = $Proxy.LastIndexOf(':')
        $place = $Proxy.Substring(0, $colon)
        $gate = [int] $Proxy.Substring($colon + 1)
    }
    $direct = $Proxy -eq ''
    $client = $null
    $stream = $null
    try {
        $addresses = @(Find-HostAddress -Name $place)
        if ($direct -and $Name -notmatch '^[\d.]+$') { $answer['resolved'] = $addresses.Count -gt 0 }
        if ($addresses.Count -eq 0) {
            $answer['detail'] = "The name $place was not found."
            if (-not $direct) { $answer['connected'] = $false }
            return $answer
        }
        $client = Open-Connection -Addresses $addresses -Port $gate
        $answer['connected'] = $null -ne $client
        if ($null -eq $client) {
            $answer['detail'] = "$place did not take a connection at port $gate."
            return $answer
        }
        $stream = $client.GetStream()
        $stream.ReadTimeout = 15000
        $stream.WriteTimeout = 15000

        $asked = $Path
        if (-not $direct -and $Protocol -eq 'http') { $asked = "http://${Name}:$Port$Path" }
        if (-not $direct -and $Protocol -ne 'http') {
            $head = Read-HttpHead -Stream $stream -Line "CONNECT ${Name}:$Port HTTP/1.1" -HostName "${Name}:$Port"
            $answer['proxyAsks'] = $head['status'] -eq 407
            $answer['connected'] = $head['status'] -ge 200 -and $head['status'] -lt 300
            if (-not $answer['connected']) {
                $answer['detail'] = "The proxy $Proxy answered $($head['status'])."
                return $answer
            }
        }
        if ($Protocol -eq 'tcp') { return $answer }

        if ($Protocol -eq 'https') {
            try {
                $secure = Open-SecureStream -Stream $stream -Name $Name
                $stream = $secure
            } catch {
                # A certificate that is not trusted has no error of the handshake below it.
                $inner = $_.Exception.GetBaseException()
                if ($inner -is [Security.Authentication.AuthenticationException]) { $answer['chain'] = $false }
                $answer['detail'] = $inner.Message
                return $answer
            }
            $answer['tls'] = $secure.SslProtocol.ToString()
            $answer['chain'] = $true
            $answer['issuer'] = $secure.RemoteCertificate.Issuer
        }

        $before = Get-CurrentTime
        $head = Read-HttpHead -Stream $stream -Line "GET $asked HTTP/1.1" -HostName $Name
        $after = Get-CurrentTime
        $answer['status'] = $head['status']
        if (-not $direct -and $head['status'] -eq 407) { $answer['proxyAsks'] = $true }
        # A stored answer carries an old time.
        if ($null -ne $head['date'] -and -not $head['stored'] -and ($after - $before).TotalSeconds -le 2) {
            $middle = $before.AddTicks(($after - $before).Ticks / 2)
            $answer['clockAheadSeconds'] = [Math]::Round(($middle - $head['date'].AddSeconds(0.5)).TotalSeconds, 1)
        }
        return $answer
    } catch {
        $answer['detail'] = $_.Exception.GetBaseException().Message
        return $answer
    } finally {
        if ($null -ne $stream) { $stream.Dispose() }
        if ($null -ne $client) { $client.Close() }
    }
}

# The addresses of a name, or of an address itself; none when there is no such name or nobody answers within eight seconds.
function Find-HostAddress {
    [CmdletBinding()]
    param([string] $Name)

    $address = $null
    if ([Net.IPAddress]::TryParse($Name, [ref] $address)) { return $address }
    try {
        $asked = [Net.Dns]::BeginGetHostAddresses($Name, $null, $null)
        if (-not $asked.AsyncWaitHandle.WaitOne(8000)) { return }
        return [Net.Dns]::EndGetHostAddresses($asked)
    } catch {
        return
    }
}

# A connection to the first of the addresses that takes one within five seconds; null when none of the first four does.
function Open-Connection {
    [CmdletBinding()]
    param([Net.IPAddress[]] $Addresses, [int] $Port)

    foreach ($address in @($Addresses | Select-Object -First 4)) {
        $client = New-Object -TypeName Net.Sockets.TcpClient -ArgumentList $address.AddressFamily
        try {
            $begun = $client.BeginConnect($address, $Port, $null, $null)
            if ($begun.AsyncWaitHandle.WaitOne(5000)) {
                $client.EndConnect($begun)
                return $client
            }
        } catch {
            # The next address may take one.
            $null = $_
        }
        $client.Close()
    }
    return $null
}

# Encrypts a connection with TLS 1.2 and checks the certificate of the host; closing it closes the connection below.
function Open-SecureStream {
    [CmdletBinding()]
    param([IO.Stream] $Stream, [string] $Name)

    $secure = New-Object -TypeName Net.Security.SslStream -ArgumentList $Stream, $false
    $secure.AuthenticateAsClient($Name, $null, [Security.Authentication.SslProtocols]::Tls12, $false)
    return $secure
}

# Sends one request and reads the head of its answer: status, date in UTC or null, and whether a store on the way gave it.
function Read-HttpHead {
    [CmdletBinding()]
    param([IO.Stream] $Stream, [string] $Line, [string] $HostName)

    $request = "$Line`r`nHost: $HostName`r`nConnection: close`r`nUser-Agent: BackupMedic`r`n`r`n"
    $bytes = [Text.Encoding]::ASCII.GetBytes($request)
    $Stream.Write($bytes, 0, $bytes.Length)
    $Stream.Flush()
    $text = New-Object -TypeName Text.StringBuilder
    # One byte at a time, because what follows the head of CONNECT belongs to the encrypted connection.
    while ($text.Length -lt 16384) {
        $one = $Stream.ReadByte()
        if ($one -lt 0) { break }
        $null = $text.Append([char] $one)
        if ($one -eq 10 -and $text.ToString().EndsWith("`r`n`r`n", [StringComparison]::Ordinal)) { break }
    }
    $head = $text.ToString()
    if ($head -notmatch '^HTTP/1\.[01] (\d{3})') { throw 'The answer was not in HTTP.' }
    $status = [int] $Matches[1]
    $date = $null
    if ($head -match '(?im)^Date:[ \t]*([^\r\n]+)') {
        $culture = [Globalization.CultureInfo]::InvariantCulture
        $styles = [Globalization.DateTimeStyles] 'AssumeUniversal, AdjustToUniversal'
        $read = [datetime]::MinValue
        if ([datetime]::TryParseExact($Matches[1].Trim(), 'r', $culture, $styles, [ref] $read)) { $date = $read }
    }
    return @{ status = $status; date = $date; stored = ($head -match '(?im)^Age:') }
}
