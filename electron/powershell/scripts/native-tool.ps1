function Invoke-NativeTool {
    <#
    .SYNOPSIS
        Runs one of Windows' own tools and answers its exit code and what it printed.
    .DESCRIPTION
        The tool is started by its absolute path in the system folder, never through PATH or the working folder. Its
        input is closed at once, so that it can neither wait for a key nor read the requests of this process. After the
        time limit it is ended and a TimeoutException is thrown.
    .PARAMETER Tool
        File name of the tool, for example vssadmin.exe.
    .PARAMETER Arguments
        The arguments, one by one.
    .PARAMETER Seconds
        The time limit.
    .PARAMETER Folder
        The folder of the tool; the system folder unless given.
    .OUTPUTS
        Hashtable: exitCode, output, errorText.
    .LINK
        https://learn.microsoft.com/windows/win32/winprog64/file-system-redirector
    .LINK
        https://learn.microsoft.com/dotnet/api/system.diagnostics.process.standardoutput
    #>
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory = $true)]
        [ValidatePattern('^[A-Za-z0-9]+\.exe$')]
        [string] $Tool,

        [Parameter(Mandatory = $true)]
        [AllowEmptyCollection()]
        [string[]] $Arguments,

        [Parameter(Mandatory = $true)]
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
