function Reset-MsdtcInstallation {
    <#
    .SYNOPSIS
        Uninstalls and installs the Distributed Transaction Coordinator.
    .DESCRIPTION
        Changes the server: the service and its entries below HKEY_CLASSES_ROOT\CID are made anew. The caller has saved the
        registry trees, has stopped the service and starts it again.
    .OUTPUTS
        Ordered dictionary: done.
    .LINK
        https://learn.microsoft.com/azure/backup/backup-azure-vms-troubleshoot
    .LINK
        https://learn.microsoft.com/archive/blogs/distributedservices/instructions-to-reinstall-the-microsoft-distributed-transaction-coordinator-msdtc-service
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    Assert-Elevated
    foreach ($step in @('-uninstall', '-install')) {
        $ran = Invoke-NativeTool -Tool 'msdtc.exe' -Arguments @($step) -Seconds 120
        if ($ran['exitCode'] -ne 0) {
            throw ("msdtc $step ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
        }
    }
    return [ordered]@{ done = $true }
}
