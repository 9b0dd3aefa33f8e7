import { quotedSecret } from './quoted-secret.ts'
import type { FoundSecret } from './secret-kinds.ts'
import { endOfLabelled } from './secret-values.ts'
import type { TextReader } from './text-reader.ts'
import { lineBreak } from './text-view.ts'
import { beginsOtherwise, isPlaceholder, isStatement, judged, looksSecret } from './value-shapes.ts'

/** A secret among the arguments that are no options. */
interface PlainArgument {
  /** So many arguments come before it. */
  names: number
  /** More that are none. */
  passes: RegExp
  /** What shows, anywhere on the line, that a plain word is meant as well. */
  plain: RegExp
}

/** Where a command line holds a secret. */
interface Command {
  /** Options whose value is one. They are compared to the letter where `exact` is set. */
  options?: readonly string[]
  exact?: true
  /** The value may follow the option without a blank. */
  glued?: true
  /** The value is `user:password`. */
  afterColon?: true
  /** An argument that is no option is one. */
  argument?: PlainArgument
  /** What is piped into it is one. */
  piped?: true
  /** The second argument between brackets is one. */
  second?: true
}

/**
 * Commands of Windows and of the field that take a secret without a label of its own.
 * Sources: the help of each command (`net help use`, `schtasks /?`, `sqlcmd -?`, `psexec`, `certutil -importpfx -?`),
 * https://learn.microsoft.com/windows-server/administration/windows-commands/bitsadmin-setcredentials
 */
const commands: Record<string, Command> = {
  'net use': { argument: { names: 1, passes: /^(?:\\\\|\*$|[A-Za-z]:$)/, plain: /\s\/(?:u|user):\S/i } },
  'net user': { argument: { names: 1, passes: /^$/, plain: /\s\/(?:add|domain)\b/i } },
  schtasks: { options: ['/rp', '/p'] },
  sqlcmd: { options: ['-P'], exact: true, glued: true },
  'invoke sqlcmd': {},
  osql: { options: ['-P'], exact: true, glued: true },
  isql: { options: ['-P'], exact: true, glued: true },
  bcp: { options: ['-P'], exact: true, glued: true },
  psexec: { options: ['-p', '/p'] },
  psexec64: { options: ['-p', '/p'] },
  pskill: { options: ['-p', '/p'] },
  psservice: { options: ['-p', '/p'] },
  winrs: { options: ['-p', '/p'] },
  wecutil: { options: ['/up', '/cup'] },
  certutil: { options: ['-p', '/p'] },
  signtool: { options: ['/p'], exact: true },
  pvk2pfx: { options: ['-pi', '-po'] },
  openssl: { options: ['-passin', '-passout'] },
  netdom: { options: ['/pd', '/po', '/pm'] },
  taskkill: { options: ['/p'] },
  tasklist: { options: ['/p'] },
  systeminfo: { options: ['/p'] },
  driverquery: { options: ['/p'] },
  getmac: { options: ['/p'] },
  eventcreate: { options: ['/p'] },
  gpresult: { options: ['/p'] },
  wevtutil: { options: ['/p'] },
  'az login': { options: ['-p'] },
  'docker login': { options: ['-p'] },
  mysql: { options: ['-p'], exact: true, glued: true },
  '7z': { options: ['-p'], exact: true, glued: true },
  curl: { options: ['-u', '--user'], afterColon: true },
  'convertto securestring': { piped: true, argument: { names: 0, passes: /^$/, plain: /^/ } },
  networkcredential: { second: true },
  // `bitsadmin /setcredentials JOB TARGET SCHEME USER PASSWORD`
  setcredentials: {
    argument: { names: 4, passes: /^$/, plain: /\s(?:server|proxy)\s+(?:basic|digest|ntlm|negotiate|passport)\s/i },
  },
}

/** The names of the commands, for the search for words. */
export const commandNames = Object.keys(commands)

/** Follows one command line after another while a text is read from its beginning to its end. */
export class CommandLine {
  private readonly reader: TextReader
  private command: Command | null = null

  constructor(reader: TextReader) {
    this.reader = reader
  }

  /** A command begins at `start`; returns the secret that stands among its arguments without an option. */
  begin(name: string, start: number, end: number): FoundSecret | null {
    this.command = commands[name] ?? null
    if (this.command?.piped) {
      const piped = pipedArgument(this.reader, start)
      if (piped) return piped
    }
    if (this.command?.argument) return plainArgument(this.reader, end, this.command.argument)
    return this.command?.second ? secondArgument(this.reader, end) : null
  }

  /** The line ends, and the command with it. */
  endLine(): void {
    this.command = null
  }

  /** The secret of an option of this command that begins at a place. */
  option(at: number): FoundSecret | null {
    const { options, exact = false, glued = false, afterColon = false } = this.command ?? {}
    if (!options || !/(?:^|\s)$/.test(this.reader.before(at, 1))) return null
    const head = this.reader.ahead(at, 80)
    const written = exact ? head : head.toLowerCase()
    const option = options.filter((one) => written.startsWith(one)).sort((one, other) => other.length - one.length)[0]
    if (option === undefined) return null
    const join = /^(?:[ \t]{1,8}(?:[`^]\ue000)?|[:=](?:pass:)?|(?=["']))/.exec(head.slice(option.length))
    if (!join && !glued) return null
    let from = at + option.length + (join?.[0].length ?? 0)
    if (afterColon) {
      const user = /^["']?[^\s:"']{1,60}:/.exec(this.reader.ahead(from, 64))
      if (!user) return null
      from += user[0].length
    } else if (/^(?:pass|file|env):/.test(this.reader.ahead(from, 5))) from += 5
    else if (/^[-/][A-Za-z]/.test(this.reader.ahead(from, 2))) return null
    return argument(this.reader, from)?.secret ?? null
  }
}

interface Argument {
  text: string
  end: number
  secret: FoundSecret | null
}

/** The argument that begins at a place, and the secret that it would be. */
function argument(reader: TextReader, from: number): Argument | null {
  const quoted = quotedSecret(reader, from)
  const start = quoted?.start ?? from
  const end = quoted?.end ?? endOfLabelled(reader, from)
  if (end <= start) return null
  const text = reader.ahead(start, Math.min(end - start, judged))
  const isOne = !beginsOtherwise(text, quoted === null) && !isStatement(text) && !isPlaceholder(text)
  return { text, end: quoted ? end + 1 : end, secret: isOne ? { start, end, kind: 'password' } : null }
}

const longestLine = 300
const mostArguments = 10

function plainArgument(reader: TextReader, end: number, { names, passes, plain }: PlainArgument): FoundSecret | null {
  const line = reader.ahead(end, longestLine).split(new RegExp(`[${lineBreak}|&]`))[0] ?? ''
  let passed = 0
  for (let at = end, count = 0; count < mostArguments; count++) {
    const blanks = /^(?:\.exe)?[ \t]{1,8}/i.exec(reader.ahead(at, 12))?.[0].length
    const found = blanks === undefined ? null : argument(reader, at + blanks)
    if (!found || found.end > end + line.length) return null
    if (/^[-/]\w/.test(found.text)) at = found.end
    else if (passed < names || passes.test(found.text)) {
      passed++
      at = found.end
    } else return plain.test(line) || looksSecret(found.text) ? found.secret : null
  }
  return null
}

/** `Set-ItemProperty` or its alias with a path that has a drive, and as much of the name behind it as comes before the label it ends with. */
const beforeProperty =
  /(?:^|[^\w-])(?:sp|set-itemproperty)[ \t]{1,8}(?=["']?(?:registry::|[a-z]{1,20}:))(?:"[^"]{1,160}"|'[^']{1,160}'|[^\s"']{1,160})[ \t]{1,8}["']?[\w.:-]{0,60}$/i

/** `sp HKLM:\X ProxyPassword secret`: the value behind a name that is a label, where path, name and value stand without options. */
export function propertyValue(reader: TextReader, start: number, end: number): FoundSecret | null {
  if (!beforeProperty.test(reader.before(start, 250))) return null
  const blanks = /^["']?[ \t]{1,8}/.exec(reader.ahead(end, 10))?.[0].length
  if (blanks === undefined || /^[-/|;]/.test(reader.ahead(end + blanks, 1))) return null
  return argument(reader, end + blanks)?.secret ?? null
}

/** `('user', 'secret'`: the second of two arguments between brackets. */
function secondArgument(reader: TextReader, end: number): FoundSecret | null {
  const first = /^\s{0,4}\(\s{0,4}["']?[^"',()]{1,100}["']?\s{0,4},\s{0,4}/.exec(reader.ahead(end, 130))
  return first ? (argument(reader, end + first[0].length)?.secret ?? null) : null
}

/** `'secret' | ConvertTo-SecureString`: the text in quotation marks before the command. */
function pipedArgument(reader: TextReader, start: number): FoundSecret | null {
  const found = /(["'])([^"']{1,128})\1[ \t]{0,4}\|[ \t]{0,4}$/.exec(reader.before(start, 140))
  const [all = '', , secret = ''] = found ?? []
  if (!found || isStatement(secret)) return null
  const from = start - all.length + 1
  return { start: from, end: from + secret.length, kind: 'password' }
}
