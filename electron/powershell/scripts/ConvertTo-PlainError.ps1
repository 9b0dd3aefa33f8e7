function ConvertTo-PlainError {
    <#
    .SYNOPSIS
        Says what went wrong without relying on translated words.
    .DESCRIPTION
        Changes nothing. Looks through the inner exceptions for a refusal, a time-out or a Windows error number.
    .PARAMETER ErrorRecord
        What was caught.
    .OUTPUTS
        Ordered dictionary: code (denied, timeout or failed), type, hresult, native (number or null), message.
    .LINK
        https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
    .LINK
        https://learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants
    #>
    [CmdletBinding()]
    [OutputType([System.Collections.Specialized.OrderedDictionary])]
    param(
        [Parameter(Mandatory = $true)]
        [System.Management.Automation.ErrorRecord] $ErrorRecord
    )

    $code = 'failed'
    $native = $null
    $deepest = $ErrorRecord.Exception
    for ($exception = $ErrorRecord.Exception; $null -ne $exception; $exception = $exception.InnerException) {
        $deepest = $exception
        if ($exception -is [System.ComponentModel.Win32Exception]) { $native = $exception.NativeErrorCode }
        if ($exception -is [UnauthorizedAccessException] -or $exception -is [System.Security.SecurityException]) {
            $code = 'denied'
            if ($null -eq $native) { $native = 5 }
        }
        if ($exception -is [TimeoutException]) { $code = 'timeout' }
        # 0x80070005 E_ACCESSDENIED, 0x80041003 WBEM_E_ACCESS_DENIED
        if ($exception.HResult -eq -2147024891 -or $exception.HResult -eq -2147217405) { $code = 'denied' }
        if ($null -eq $native -and ($exception.HResult -band -65536) -eq -2147024896) {
            # FACILITY_WIN32: the low half is the Windows error number.
            $native = $exception.HResult -band 65535
        }
        if ($exception.GetType().FullName -eq 'Microsoft.Management.Infrastructure.CimException' -and
            [int] $exception.NativeErrorCode -eq 2) {
            $code = 'denied'
        }
    }
    # 5 access denied, 1314 a privilege is not held
    if ($native -eq 5 -or $native -eq 1314) { $code = 'denied' }
    return [ordered]@{
        code    = $code
        type    = $deepest.GetType().FullName
        hresult = $deepest.HResult
        native  = $native
        message = [string] $deepest.Message
    }
}
