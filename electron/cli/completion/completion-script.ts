import type { Command } from 'commander'
import { bashScript } from './bash-script.ts'
import type { CompletionWords, OptionWords } from './completion-words.ts'
import { powershellScript } from './powershell-script.ts'

export const shells = ['powershell', 'bash'] as const
export type Shell = (typeof shells)[number]

/** The names that only the knowledge and the simulation know. */
export interface KnownNames {
  cases: readonly string[]
  scenarios: readonly string[]
  products: readonly string[]
}

/** The script of a shell. It holds every word it completes, so that pressing the key starts no program. ASCII only. */
export function completionScript(shell: Shell, words: CompletionWords): string {
  return shell === 'bash' ? bashScript(words) : powershellScript(words)
}

/** What can be completed of a program, as it declares it. */
export function completionWords(program: Command, names: KnownNames): CompletionWords {
  const values = new Map<string, readonly string[]>([
    ['--simulate', names.scenarios],
    ['--case', names.cases],
    ['--product', names.products],
  ])
  const optionsOf = (command: Command): OptionWords[] => [
    ...command.options.flatMap((option) => {
      const flag = option.long
      if (!flag) return []
      const takesValue = option.required || option.optional
      return [{ flag, values: takesValue ? (option.argChoices ?? values.get(flag) ?? []) : null }]
    }),
    { flag: '--help', values: null },
  ]
  return {
    global: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      options: optionsOf(command),
      first: firstOf(command, names),
    })),
  }
}

function firstOf(command: Command, names: KnownNames): readonly string[] {
  const [argument] = command.registeredArguments
  if (argument?.name() === 'case') return names.cases
  return argument?.argChoices ?? []
}
