<#
What Azure says of the virtual machine it runs: the instance metadata service, which answers inside the VM alone, without
credentials. The request goes past every proxy and waits 3 seconds. Values come as texts, missing ones as empty texts. Tags, user
data, keys and account names are left where they are.

https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service
https://github.com/Azure/azure-support-scripts/blob/master/vmassist/windows/vmassist.ps1
https://learn.microsoft.com/dotnet/api/system.net.webexceptionstatus
#>

# The second version is for clouds that do not know the first, which tells the security type.
function Get-InstanceMetadata {
    [CmdletBinding()]
    param()

    foreach ($version in @('2021-12-13', '2021-02-01')) {
        $answer = Read-MetadataText -Address "http://169.254.169.254/metadata/instance?api-version=$version"
        if ($answer['status'] -ne 400) { break }
    }
    return ConvertFrom-InstanceMetadataText -Status $answer['status'] -Text $answer['text']
}

# The status and the text of the answer; 0 when nobody answered in time.
function Read-MetadataText {
    [CmdletBinding()]
    param([string] $Address)

    $request = [Net.HttpWebRequest] [Net.WebRequest]::Create($Address)
    $request.Proxy = $null
    $request.Timeout = 3000
    $request.ReadWriteTimeout = 3000
    $request.AllowAutoRedirect = $false
    $request.KeepAlive = $false
    $request.Headers.Add('Metadata', 'true')
    $response = $null
    try {
        $response = $request.GetResponse()
    } catch {
        $refused = $_.Exception
        while ($null -ne $refused -and $refused -isnot [Net.WebException]) { $refused = $refused.InnerException }
        if ($null -eq $refused) { throw }
        if ($null -eq $refused.Response) { return @{ status = 0; text = '' } }
        $response = $refused.Response
    }
    try {
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList @($response.GetResponseStream(), [Text.Encoding]::UTF8)
        $buffer = New-Object -TypeName 'char[]' -ArgumentList 262144
        $count = $reader.ReadBlock($buffer, 0, $buffer.Length)
        if ($count -eq $buffer.Length) { throw 'The answer of the metadata service is too long.' }
        return @{ status = [int] $response.StatusCode; text = (New-Object -TypeName string -ArgumentList @($buffer, 0, $count)) }
    } finally {
        $response.Close()
    }
}

# Other clouds use the same address and refuse this request: that is no Azure VM. Too many requests, and an error of the
# service itself, tell nothing.
function ConvertFrom-InstanceMetadataText {
    [CmdletBinding()]
    param([int] $Status, [string] $Text)

    if ($Status -eq 400 -or $Status -eq 429 -or $Status -ge 500) { throw "The metadata service answered with status $Status." }
    $compute = $null
    if ($Status -eq 200) {
        try { $compute = Get-MetadataPart -From (ConvertFrom-Json -InputObject $Text) -Name 'compute' } catch { $compute = $null }
    }
    if ($null -eq (Get-MetadataWord -From $compute -Name 'resourceId')) { $compute = $null }

    $storage = Get-MetadataPart -From $compute -Name 'storageProfile'
    $portals = @{
        AzurePublicCloud       = 'portal.azure.com'
        AzureUSGovernmentCloud = 'portal.azure.us'
        AzureChinaCloud        = 'portal.azure.cn'
    }
    $portal = $null
    $cloud = Get-MetadataWord -From $compute -Name 'azEnvironment'
    if ($null -ne $cloud -and $portals.ContainsKey($cloud)) { $portal = $portals[$cloud] }
    return [ordered]@{
        answered     = ($null -ne $compute)
        name         = Get-MetadataWord -From $compute -Name 'name'
        group        = Get-MetadataWord -From $compute -Name 'resourceGroupName'
        subscription = Get-MetadataWord -From $compute -Name 'subscriptionId'
        resourceId   = Get-MetadataWord -From $compute -Name 'resourceId'
        region       = Get-MetadataWord -From $compute -Name 'location'
        size         = Get-MetadataWord -From $compute -Name 'vmSize'
        osType       = Get-MetadataWord -From $compute -Name 'osType'
        securityType = Get-MetadataWord -From (Get-MetadataPart -From $compute -Name 'securityProfile') -Name 'securityType'
        scaleSet     = Get-MetadataWord -From $compute -Name 'vmScaleSetName'
        plan         = ConvertTo-MarketplacePlan -Plan (Get-MetadataPart -From $compute -Name 'plan')
        osDisk       = ConvertTo-OperatingSystemDisk -Disk (Get-MetadataPart -From $storage -Name 'osDisk')
        dataDisks    = ConvertTo-DataDiskList -Storage $storage
        portal       = $portal
    }
}

# Null for a VM that was not bought in the Marketplace: its plan has empty names.
function ConvertTo-MarketplacePlan {
    [CmdletBinding()]
    param([object] $Plan)

    if ($null -eq (Get-MetadataWord -From $Plan -Name 'name')) { return $null }
    return [ordered]@{
        name      = [string] (Get-MetadataWord -From $Plan -Name 'name')
        product   = [string] (Get-MetadataWord -From $Plan -Name 'product')
        publisher = [string] (Get-MetadataWord -From $Plan -Name 'publisher')
    }
}

# An ephemeral disk is one that the host keeps locally. https://learn.microsoft.com/azure/virtual-machines/ephemeral-os-disks
function ConvertTo-OperatingSystemDisk {
    [CmdletBinding()]
    param([object] $Disk)

    if ($null -eq $Disk) { return $null }
    $placement = Get-MetadataWord -From (Get-MetadataPart -From $Disk -Name 'diffDiskSettings') -Name 'option'
    return [ordered]@{
        managed   = ($null -ne (Get-MetadataWord -From (Get-MetadataPart -From $Disk -Name 'managedDisk') -Name 'id'))
        ephemeral = ($placement -eq 'Local')
    }
}

# Null where nothing is known of the disks, an empty list for a VM without data disks.
function ConvertTo-DataDiskList {
    [CmdletBinding()]
    param([object] $Storage)

    if ($null -eq $Storage) { return $null }
    $disks = New-Object -TypeName System.Collections.ArrayList
    foreach ($disk in @(Get-MetadataPart -From $Storage -Name 'dataDisks')) {
        if ($null -eq $disk) { continue }
        $null = $disks.Add([ordered]@{
                name    = [string] (Get-MetadataWord -From $disk -Name 'name')
                lun     = ConvertTo-MetadataNumber -Text (Get-MetadataWord -From $disk -Name 'lun')
                sizeGb  = ConvertTo-MetadataNumber -Text (Get-MetadataWord -From $disk -Name 'diskSizeGB')
                managed = ($null -ne (Get-MetadataWord -From (Get-MetadataPart -From $disk -Name 'managedDisk') -Name 'id'))
                ultra   = ((Get-MetadataWord -From $disk -Name 'isUltraDisk') -eq 'true')
                shared  = ((Get-MetadataWord -From $disk -Name 'isSharedDisk') -eq 'true')
            })
    }
    return , $disks.ToArray()
}

# Null when there is no such part.
function Get-MetadataPart {
    [CmdletBinding()]
    param([object] $From, [string] $Name)

    if ($null -eq $From) { return $null }
    $property = $From.PSObject.Properties[$Name]
    if ($null -eq $property) { return $null }
    return $property.Value
}

# Null for a missing text and for an empty one, which the service writes instead.
function Get-MetadataWord {
    [CmdletBinding()]
    param([object] $From, [string] $Name)

    $value = [string] (Get-MetadataPart -From $From -Name $Name)
    if ($value -eq '') { return $null }
    return $value
}

# Null for a text that is no whole number.
function ConvertTo-MetadataNumber {
    [CmdletBinding()]
    param([string] $Text)

    if ($Text -notmatch '^[0-9]{1,9}$') { return $null }
    return [int] $Text
}
