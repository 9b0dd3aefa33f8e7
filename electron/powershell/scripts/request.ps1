function Invoke-MedicRequest {
    <#
    .SYNOPSIS
        Answers one request: a function's name and its arguments in, one line out.
    .DESCRIPTION
        The request is base64 of JSON with id, name and args; every text in args carries one leading '=' so that no
        reader takes it for a date. The line is a marker and base64 of JSON: id, ok and value, or id, ok and error.
        Everything else a function says is thrown away, so that only this line leaves.
    .PARAMETER Request
        Base64 of the request.
    .OUTPUTS
        Nothing; the line is written to standard output.
    .LINK
        https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_powershell_exe
    #>
    [CmdletBinding()]
    [OutputType([void])]
    param(
        [Parameter(Mandatory = $true)]
        [string] $Request
    )

    $envelope = [ordered]@{ id = ''; ok = $false }
    try {
        $json = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($Request))
        $asked = ConvertFrom-Json -InputObject $json
        $envelope['id'] = [string] $asked.id
        if ($global:MedicFunctionNames -cnotcontains $asked.name) { throw "No function is called '$($asked.name)'." }
        $named = ConvertFrom-PlainArgument -Value $asked.args
        $answers = @(& $asked.name @named 2>$null 3>$null 4>$null 5>$null)
        if ($answers.Count -ne 1) { throw "$($asked.name) answered $($answers.Count) objects instead of one." }
        $envelope['ok'] = $true
        $envelope['value'] = $answers[0]
        $text = ConvertTo-PlainJson -Value $envelope
    } catch {
        $failed = [ordered]@{ id = $envelope['id']; ok = $false; error = (ConvertTo-PlainError -ErrorRecord $_) }
        $text = ConvertTo-PlainJson -Value $failed
    }
    [Console]::Out.WriteLine('backup-medic:' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes($text)))
}
