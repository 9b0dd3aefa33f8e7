<#
Windows' own tools. Each is started by its absolute path in the system folder, never through PATH or the working folder. Its
input is closed at once, so that it can neither wait for a key nor read the requests of this process.

https://learn.microsoft.com/windows/win32/winprog64/file-system-redirector
https://learn.microsoft.com/dotnet/api/system.diagnostics.process.standardoutput
https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
#>

# Runs a tool and returns exitCode, output and errorText. After the time limit it is ended and a TimeoutException is thrown.
# The folder is the system folder unless given.
function Invoke-NativeTool {
    [CmdletBinding()]
    param(
        [ValidatePattern('^[A-Za-z0-9]+\.exe$')] [string] $Tool,
        [string[]] $Arguments,
        [int] $Seconds,
        [string] $Folder = [Environment]::SystemDirectory
    )

    $path = [IO.Path]::Combine($Folder, $Tool)
    if (-not [IO.Path]::IsPathRooted($path)) { throw "The system folder is not known, so $Tool was not started." }
    $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $start.FileName = $path
    $start.Arguments = ConvertTo-ArgumentText -Arguments $Arguments
    $start.WorkingDirectory = $Folder
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true

    $process = New-Object -TypeName System.Diagnostics.Process
    $process.StartInfo = $start
    try {
        $null = $process.Start()
        $process.StandardInput.Close()
        $output = $process.StandardOutput.ReadToEndAsync()
        $errorText = $process.StandardError.ReadToEndAsync()
        if (-not $process.WaitForExit($Seconds * 1000)) {
            $process.Kill()
            throw (New-Object -TypeName TimeoutException -ArgumentList "$Tool gave no answer within $Seconds seconds.")
        }
        # A program that the tool left behind can hold the pipes open after the tool has ended.
        if (-not [Threading.Tasks.Task]::WaitAll(@($output, $errorText), 5000)) {
            throw (New-Object -TypeName TimeoutException -ArgumentList "The output of $Tool did not end.")
        }
        return @{ exitCode = $process.ExitCode; output = $output.Result; errorText = $errorText.Result }
    } finally {
        $process.Dispose()
    }
}

# One command line that a Windows program splits into the same arguments again; .NET Framework starts programs with one text
# only.
function ConvertTo-ArgumentText {
    [CmdletBinding()]
    param([string[]] $Arguments)

    $quoted = foreach ($argument in $Arguments) {
        if ($argument.IndexOf([char] 0) -ge 0) { throw 'An argument of a program cannot hold a NUL.' }
        if ($argument -ne '' -and $argument -notmatch '[\s"]') {
            $argument
        } else {
            # Backslashes count double only in front of a quotation mark.
            '"' + ([regex]::Replace($argument, '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"'
        }
    }
    return (@($quoted) -join ' ')
}
