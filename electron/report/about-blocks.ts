import { assertNever } from '../../shared/model/assert-never.ts'
import type { Message } from '../../shared/model/message.ts'
import { message } from '../../shared/model/message.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import type { ReportScope } from '../../shared/model/report-scope.ts'
import type { Fact, ServerFacts } from '../../shared/model/server-facts.ts'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import type { RolesAnswer } from '../../shared/reads/roles.ts'
import type { Volume } from '../../shared/reads/volumes.ts'
import type { ReportSummary } from './report-summary.ts'
import type { Words } from './report-words.ts'

/** What a report says of itself and of its server. */
export interface ReportAbout {
  server: ServerIdentity
  version: string
  /** What of the journal it tells. */
  scope: ReportScope
  createdAt: string
  facts: ServerFacts | null
  ticket: string | null
  /** What the administrator wants to say besides, line by line. */
  notes: readonly string[]
}

/** Who made it and when, what of the journal it tells, and what the server is. */
export function aboutBlocks(about: ReportAbout, summary: ReportSummary, words: Words): ReportBlock[] {
  const { server, scope, ticket, notes, createdAt, version } = about
  const { text, say, time, zone } = words
  const { from, to, users, programs } = summary
  const field = (name: string, ...lines: string[]) => ({ name, lines })
  const programNames = programs.map((one) =>
    text(one === 'desktop' ? 'told.program.desktop' : 'told.program.commandLine'),
  )
  return [
    { kind: 'heading', level: 2, text: text('told.about') },
    {
      kind: 'fields',
      fields: [
        ...(ticket === null ? [] : [field(text('told.ticket'), ticket)]),
        field(text('report.computer'), server.computerName),
        field(text('report.scope'), say(scopeMessage(scope, words))),
        ...(from === null || to === null
          ? []
          : [field(text('told.when'), text('told.whenRange', { from: time(from), to: time(to) }))]),
        ...(users.length === 0 ? [] : [field(text('told.who'), users.join(', '))]),
        ...(programs.length === 0 ? [] : [field(text('told.with'), programNames.join(', '))]),
        field(text('report.createdAt'), time(createdAt)),
        field(text('told.clock'), text('told.clockIs', { zone })),
        field(text('report.version'), version),
      ],
    },
    ...(notes.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: text('told.notes') } as const,
          { kind: 'quote' as const, lines: [...notes] },
        ]),
    ...serverBlocks(about, words),
  ]
}

function scopeMessage(scope: ReportScope, { titleOf, time }: Words): Message {
  switch (scope.kind) {
    case 'case':
      return message('report.scopes.case', { title: titleOf(scope.case), case: scope.case })
    case 'run':
      return message('report.scopes.run', { run: scope.run })
    case 'since':
      return message('report.scopes.since', { since: time(new Date(scope.since).toISOString()) })
    case 'usual':
    case 'sitting':
    case 'all':
      return message(`report.scopes.${scope.kind}`)
    default:
      return assertNever(scope)
  }
}

function serverBlocks({ server, facts, createdAt }: ReportAbout, words: Words): ReportBlock[] {
  const { text } = words
  const roles = facts === null ? [] : told(facts.roles, words, (answer) => roleFields(answer as RolesAnswer, words))
  const isReadable = facts !== null && 'answer' in facts.volumes
  return [
    { kind: 'heading', level: 2, text: text('told.server') },
    {
      kind: 'fields',
      fields: [
        {
          name: text('report.system'),
          lines: [`${server.osCaption} (${server.osBuild}), ${server.installationType}, ${server.culture}`],
        },
        { name: 'PowerShell', lines: [`${server.powershellVersion}, ${server.languageMode}`] },
        { name: text('report.elevated'), lines: [text(server.elevated ? 'report.yes' : 'report.no')] },
        { name: text('told.uptime'), lines: [uptime(server.bootedAt, createdAt, words)] },
        ...(roles.length === 0 ? [] : [{ name: text('told.roles'), lines: roles }]),
        ...(facts === null
          ? []
          : [
              {
                name: text('told.extension'),
                lines: told(facts.extension, words, (answer) => extensionLine(answer, words)),
              },
            ]),
        ...(facts === null || isReadable
          ? []
          : [{ name: text('told.volumes'), lines: told(facts.volumes, words, () => []) }]),
      ],
    },
    ...(isReadable && 'answer' in facts.volumes
      ? [volumeTable((facts.volumes.answer as { volumes: Volume[] }).volumes, words)]
      : []),
  ]
}

/** The lines of a fact, or the one that says why it is not known. */
function told(fact: Fact, { text, say }: Words, lines: (answer: unknown) => string[]): string[] {
  return 'unread' in fact ? [text('told.unread', { reason: say(fact.unread) })] : lines(fact.answer)
}

function roleFields({ mars, mabs, dpmAgent, azureVm }: RolesAnswer, { text, inTurn }: Words): string[] {
  const version = (known: string | null) => known ?? text('told.role.noVersion')
  const lines = [
    ...(mabs.installed
      ? [text(mabs.product === 'dpm' ? 'told.role.dpm' : 'told.role.mabs', { version: version(mabs.version) })]
      : []),
    ...(mars.installed
      ? [
          inTurn([
            text('told.role.mars', { version: version(mars.version) }),
            text('told.named', {
              name: text('told.registered'),
              value: text(mars.registered ? 'report.yes' : 'report.no'),
            }),
          ]),
        ]
      : []),
    ...(dpmAgent.installed ? [text('told.role.dpmAgent', { version: version(dpmAgent.version) })] : []),
    ...(azureVm.detected ? [text('told.role.azureVm', { version: version(azureVm.agentVersion) })] : []),
  ]
  return lines.length > 0 ? lines : [text('told.role.none')]
}

function extensionLine(answer: unknown, { text }: Words): string[] {
  const folder = answer as { exists: boolean; path: string }
  return [folder.exists ? folder.path.slice(folder.path.lastIndexOf('\\') + 1) : text('told.notInstalled')]
}

function uptime(bootedAt: string, now: string, { text, time }: Words): string {
  const hours = Math.floor((Date.parse(now) - Date.parse(bootedAt)) / 3_600_000)
  if (!(hours >= 0)) return time(bootedAt)
  return text('told.uptimeSince', { at: time(bootedAt), days: Math.floor(hours / 24), hours: hours % 24 })
}

function volumeTable(volumes: readonly Volume[], words: Words): ReportBlock {
  const { text, gigabytes, percent, valueInWords } = words
  const size = (bytes: string | undefined) => (bytes === undefined ? '–' : gigabytes(bytes))
  return {
    kind: 'table',
    columns: (['volume', 'fileSystem', 'size', 'free', 'health'] as const).map((name) => text(`told.${name}`)),
    rows: volumes.map(({ volume, label, fileSystem, capacityBytes, freeBytes, freePercent, health }) => [
      label === '' ? volume : `${volume} (${label})`,
      fileSystem ?? '–',
      size(capacityBytes),
      freePercent === undefined ? size(freeBytes) : `${size(freeBytes)} (${percent(freePercent)})`,
      health === undefined ? '–' : valueInWords(health),
    ]),
  }
}
