function Get-VssWriterState {
    <#
    .SYNOPSIS
        Reads the VSS writers and their states.
    .DESCRIPTION
        Changes nothing of its own; asking starts the VSS service for a while, which stops itself when idle. The states are
        a hint about the last backup. Writers that hang make the tool wait: it is ended after 120 seconds.
    .OUTPUTS
        Ordered dictionary: writers (name, classId, state, hasLastError, lastError) and unread.
    .LINK
        https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state
    .LINK
        https://learn.microsoft.com/windows/win32/backup/registry-keys-for-backup-and-restore
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param()

    Assert-Elevated
    $ran = Invoke-NativeTool -Tool 'vssadmin.exe' -Arguments @('list', 'writers') -Seconds 120
    if ($ran['exitCode'] -ne 0) {
        throw ("vssadmin ended with $($ran['exitCode']): " + ($ran['output'] + $ran['errorText']).Trim())
    }
    return ConvertFrom-VssWriterText -Text $ran['output']
}
