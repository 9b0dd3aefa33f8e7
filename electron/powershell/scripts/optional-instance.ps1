<#
WMI classes that belong to a feature: where the feature is not installed, the namespace or the class is not there, which is an
answer. Everything else that goes wrong is an error. The numbers are those of MI_Result.

https://github.com/PowerShell/MMI/blob/master/src/Microsoft.Management.Infrastructure/Native/MI_Result.cs
https://learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants
#>

# installed, and the instances found.
function Find-OptionalInstance {
    [CmdletBinding()]
    param([string] $Namespace, [string] $ClassName)

    try {
        $found = @(Get-CimInstance -Namespace $Namespace -ClassName $ClassName -OperationTimeoutSec 30)
        return @{ installed = $true; instances = $found }
    } catch {
        # 3 the namespace, 5 the class is not there
        if (@(3, 5) -notcontains (Get-CimErrorNumber -ErrorRecord $_)) { throw }
        return @{ installed = $false; instances = @() }
    }
}

# The number of a CIM error; 0 for any other.
function Get-CimErrorNumber {
    [CmdletBinding()]
    param([System.Management.Automation.ErrorRecord] $ErrorRecord)

    for ($exception = $ErrorRecord.Exception; $null -ne $exception; $exception = $exception.InnerException) {
        if ($exception.GetType().FullName -eq 'Microsoft.Management.Infrastructure.CimException') {
            return [int] $exception.NativeErrorCode
        }
    }
    return 0
}
