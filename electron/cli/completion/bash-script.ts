// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of bash

import type { CompletionWords, OptionWords } from './completion-words.ts'

/**
 * Completion for bash, for programs called `backup-medic` and `medic`.
 * https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 */
export function bashScript({ global, commands }: CompletionWords): string {
  const names = commands.map(({ name }) => name)
  const lines = [
    '# Completion of Backup Medic for bash: source this file.',
    '_backup_medic() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= skip= given=0 at=1 words',
    '  COMPREPLY=()',
    '  while (( at < COMP_CWORD )); do',
    '    if [[ -n $skip ]]; then skip=',
    '    elif [[ -z $command ]]; then',
    '      case ${COMP_WORDS[at]} in',
    `        ${valued(global)}) skip=1 ;;`,
    '        -*) ;;',
    '        *) command=${COMP_WORDS[at]} ;;',
    '      esac',
    '    elif [[ ${COMP_WORDS[at]} != -* ]]; then given=$((given + 1))',
    '    fi',
    '    at=$((at + 1))',
    '  done',
    '  case "$command $before" in',
    ...everyValue(global).map(([flag, values]) => `    *' ${flag}') words='${values.join(' ')}' ;;`),
    ...commands.flatMap(({ name, options }) =>
      everyValue(options).map(([flag, values]) => `    '${name} ${flag}') words='${values.join(' ')}' ;;`),
    ),
    '    *)',
    '      case $command in',
    `        '') words='${[...names, 'help', ...flags(global)].join(' ')}' ;;`,
    ...commands.flatMap(({ name, options, first }) => [
      `        ${name})`,
      `          words='${[...flags(options), ...flags(global)].join(' ')}'`,
      ...(first.length > 0 ? [`          (( given == 0 )) && [[ $word != -* ]] && words='${first.join(' ')}'`] : []),
      '          ;;',
    ]),
    '      esac ;;',
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _backup_medic backup-medic medic',
  ]
  return lines.join('\n')
}

function flags(options: readonly OptionWords[]): string[] {
  return options.map(({ flag }) => flag)
}

function valued(options: readonly OptionWords[]): string {
  return options.flatMap(({ flag, values }) => (values === null ? [] : [flag])).join('|')
}

/** The options whose values are known, each with these; those with free values are left to the shell, which completes paths. */
function everyValue(options: readonly OptionWords[]): [string, readonly string[]][] {
  return options.flatMap(({ flag, values }) => (values === null ? [] : [[flag, values]]))
}
