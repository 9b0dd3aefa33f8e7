import { privateKinds } from '../../shared/model/private-kinds.ts'
import type { RedactionChoice, Replaced } from '../../shared/model/redaction-choice.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import { type SecretKind, secretKinds } from '../redaction/secret-kinds.ts'
import type { Words } from './report-words.ts'
import type { ReportedFile } from './reported-file.ts'

interface EndOfReport {
  redaction: RedactionChoice
  replaced: readonly Replaced[]
  file: ReportedFile | null
}

/** What stands last: what was replaced, by kind, and how to see whether the file is still the one that was written. */
export function endBlocks({ redaction, replaced, file }: EndOfReport, words: Words): ReportBlock[] {
  const { text } = words
  const kinds = redaction.kinds.map((kind) => text(`told.privateKind.${kind}`))
  if (redaction.words.length > 0 && !redaction.kinds.includes('ownWord')) kinds.push(text('told.privateKind.ownWord'))
  return [
    { kind: 'heading', level: 2, text: text('told.redaction') },
    { kind: 'text', text: text('told.redactionLead', { kinds: kinds.join(', ') || text('told.noKinds') }) },
    replaced.length === 0
      ? { kind: 'text', text: text('told.replacedNone') }
      : {
          kind: 'table',
          columns: [text('told.mark'), text('told.kind'), text('told.places')],
          rows: replaced.map(({ token, kind, places }) => [token, kindName(kind, words), `${places}`]),
        },
    { kind: 'heading', level: 2, text: text('told.verify') },
    { kind: 'text', text: text(file?.sum === 'manifest' ? 'told.verifyInBundle' : 'told.verifyHow') },
    { kind: 'code', lines: [hashCommand(file?.name ?? `<${text('told.thisFile')}>`)] },
  ]
}

/** What one types in the folder of a file; its name stands in quotation marks, which PowerShell wants doubled within. */
function hashCommand(name: string): string {
  return `Get-FileHash -Algorithm SHA256 -LiteralPath '.\\${name.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`
}

/** What a kind of secret or private detail is called. */
export function kindName(kind: string, { text }: Pick<Words, 'text'>): string {
  const secret = secretKinds.find((one): one is SecretKind => one === kind)
  if (secret) return text(`told.secretKind.${secret}`)
  const detail = privateKinds.find((one) => one === kind)
  return detail ? text(`told.privateKind.${detail}`) : kind
}
