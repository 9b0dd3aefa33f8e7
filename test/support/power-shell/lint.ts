import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import aliases from '../windows-powershell-5.1-aliases.json' with { type: 'json' }
import { type PowerShellFunction, readPowerShell } from './grammar.ts'

/** What may not stand in a script, and where it stands. */
export interface Finding {
  rule: RuleName
  what: string
}

/** What is known beside the text itself. */
interface Known {
  /** The functions of the program. */
  own: readonly PowerShellFunction[]
  /** Functions that may call a command by a name they were given. */
  mayCallByName?: readonly string[]
  /** Functions whose file may make a COM object, because Windows offers nothing else; the program refuses Constrained Language as a whole. */
  mayMakeCom?: readonly string[]
}

/** A command of a table: its parameters, with the page they come from where it is one of a module. */
type Command = string[] | { parameters: string[] }

const folder = join(import.meta.dirname, '..')
/** Commands with their parameters, from every table: Windows PowerShell 5.1, and modules of servers and products. */
const known = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('-commands.json'))
    .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Command>))
    .map(([name, command]) => [name.toLowerCase(), Array.isArray(command) ? command : command.parameters]),
)

/** Parameters that every advanced function and cmdlet has in 5.1. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters?view=powershell-5.1 */
const common = ['Debug', 'ErrorAction', 'ErrorVariable', 'InformationAction', 'OutVariable', 'Verbose', 'WarningAction']

/** https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands */
const verbs = [
  'Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize',
  'Search Select Set Show Skip Split Step Switch Undo Unlock Watch Connect Disconnect Read Receive Send Write Backup Checkpoint Compare',
  'Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit Merge Mount Out Publish Restore Save',
  'Sync Unpublish Update Debug Measure Ping Repair Resolve Test Trace Approve Assert Complete Confirm Deny Disable Enable Install Invoke',
  'Register Request Restart Resume Start Stop Submit Suspend Uninstall Unregister Wait Block Grant Protect Revoke Unblock Unprotect Use',
].flatMap((line) => line.split(' '))

type Script = ReturnType<typeof readPowerShell> & { text: string }

/** Every rule: what it finds in a script, none when the script keeps it. */
const rules = {
  'newer syntax': ({ errors, newer, code }: Script) => [
    ...errors,
    ...newer,
    // The grammar takes these for members, arguments and blocks.
    ...matches(code, /\$\{?\w+\}?\?[.[]|(?<=[)\w}\s])\s\?\?=?\s|^\s*clean\s*\{|\s-Parallel\b/gim),
  ],
  'characters beyond ASCII': ({ text }: Script) => matches(text, /[^\x20-\x7e\n]/g),
  aliases: ({ commands, code }: Script) => [
    ...commands.map(({ name }) => name).filter((name) => aliases.includes(name.toLowerCase())),
    ...matches(code, /(?<=[|;{(]\s*|^\s*)%(?=\s*\{)/gm),
  ],
  'commands built from text': ({ commands, code, functions }: Script, { mayCallByName = [] }: Known) => [
    ...commands.map(({ name }) => name).filter((name) => /^(Invoke-Expression|iex)$/i.test(name)),
    ...matches(code, /\[scriptblock\]::Create|\.(?:InvokeScript|ExpandString|NewScriptBlock)\(|\.AddScript\(/gi),
    ...functions
      .filter(({ name }) => !mayCallByName.includes(name))
      .flatMap(({ text }) => callsByName(readPowerShell(text).code)),
    ...(functions.length === 0 ? callsByName(code) : []),
  ],
  'unapproved verbs': ({ functions }: Script) =>
    functions.map(({ name }) => name).filter((name) => !new RegExp(`^(${verbs.join('|')})-[A-Z][A-Za-z]+$`).test(name)),
  'unknown commands': ({ commands }: Script, { own }: Known) =>
    commands.filter(({ name }) => parametersOf(name, own) === undefined).map(({ name, line }) => `${line}: ${name}`),
  'unknown parameters': ({ commands }: Script, { own }: Known) =>
    commands.flatMap(({ name, parameters, line }) => {
      const allowed = [...(parametersOf(name, own) ?? parameters), ...common].map((one) => one.toLowerCase())
      return parameters.filter((one) => !allowed.includes(one.toLowerCase())).map((one) => `${line}: ${name} -${one}`)
    }),
  /** Constrained Language has no types made at run time and no COM. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes */
  'what Constrained Language forbids': ({ commands, code, text, functions }: Script, { mayMakeCom = [] }: Known) => [
    ...commands
      .filter(({ name, parameters }) => /^Add-Type$/i.test(name) && parameters.join() !== 'AssemblyName')
      .map(({ line }) => `${line}: Add-Type`),
    ...commands
      .filter(({ name, parameters }) => /^New-Object$/i.test(name) && parameters.some((one) => /^c/i.test(one)))
      .filter(() => !functions.some(({ name }) => mayMakeCom.includes(name)))
      .map(({ line }) => `${line}: New-Object of COM`),
    ...matches(code, /GetTypeFromProgID|GetTypeFromCLSID|\bDllImport\b|^\s*class\s+\w+/gim),
    ...matches(text, /\[DllImport/gi),
  ],
}
export type RuleName = keyof typeof rules
/** The names of all rules. */
export const ruleNames = Object.keys(rules) as RuleName[]

/** What a PowerShell text has that the program's scripts may not have; runs nothing. */
export function lint(text: string, own: Known): Finding[] {
  const script = { text, ...readPowerShell(text) }
  return ruleNames.flatMap((rule) => rules[rule](script, own).map((what) => ({ rule, what })))
}

/** A call of what a variable, a text or an expression names, by `&` or by a dot. */
function callsByName(code: string): string[] {
  return matches(code, /(?<=^|[\s;|({=])[&.]\s*(?:[$"'(]|\{|[A-Za-z][\w-]*)/gm).filter((one) => !/^\.\w/.test(one))
}

function parametersOf(name: string, own: readonly PowerShellFunction[]): readonly string[] | undefined {
  return known.get(name.toLowerCase()) ?? own.find((one) => one.name.toLowerCase() === name.toLowerCase())?.parameters
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const line = text.slice(0, index).split('\n').length
    return `${line}: ${found.trim() || found}`
  })
}
