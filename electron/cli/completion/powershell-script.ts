import type { CompletionWords, OptionWords } from './completion-words.ts'

/**
 * Completion for Windows PowerShell 5.1 and PowerShell 7, for programs called `backup-medic` and `medic`.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter
 */
export function powershellScript({ global, commands }: CompletionWords): string {
  const lines = [
    '# Completion of Backup Medic for PowerShell: run this in your profile.',
    "Register-ArgumentCompleter -Native -CommandName 'backup-medic', 'backup-medic.cmd', 'medic' -ScriptBlock {",
    '    param($word, $line, $cursor)',
    `    $global = ${optionTable(global)}`,
    '    $commands = @{',
    ...commands.map(
      ({ name, options, first }) =>
        `        ${quoted(name)} = @{ options = ${optionTable(options)}; first = ${list(first)} }`,
    ),
    '    }',
    '    $before = @($line.CommandElements | Select-Object -Skip 1 |',
    '        Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })',
    '    $command = $null',
    '    $given = 0',
    '    $skip = $false',
    '    foreach ($text in $before) {',
    '        if ($skip) { $skip = $false; continue }',
    '        $options = $global',
    '        if ($command -and $commands.ContainsKey($command) -and $commands[$command].options.ContainsKey($text)) {',
    '            $options = $commands[$command].options',
    '        }',
    '        if ($options.ContainsKey($text)) { $skip = $null -ne $options[$text]; continue }',
    "        if ($text.StartsWith('-')) { continue }",
    '        if ($null -eq $command) { $command = $text } else { $given++ }',
    '    }',
    '    $own = @{}',
    '    if ($command -and $commands.ContainsKey($command)) { $own = $commands[$command].options }',
    '    if ($skip) {',
    '        $last = $before[-1]',
    '        $words = $global[$last]',
    '        if ($own.ContainsKey($last)) { $words = $own[$last] }',
    '    } elseif ($null -eq $command) {',
    "        $words = @($commands.Keys) + 'help' + @($global.Keys)",
    "    } elseif ($given -eq 0 -and -not $word.StartsWith('-') -and $own.Count -gt 0 -and @($commands[$command].first).Count -gt 0) {",
    '        $words = $commands[$command].first',
    '    } else {',
    '        $words = @($own.Keys) + @($global.Keys)',
    '    }',
    '    $words | Where-Object { $_.StartsWith($word) } | Sort-Object -Unique | ForEach-Object {',
    "        New-Object System.Management.Automation.CompletionResult $_, $_, 'ParameterValue', $_",
    '    }',
    '}',
  ]
  return lines.join('\n')
}

function optionTable(options: readonly OptionWords[]): string {
  const entries = options.map(({ flag, values }) => `${quoted(flag)} = ${values === null ? '$null' : list(values)}`)
  return `@{ ${entries.join('; ')} }`
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''")}'`
}
