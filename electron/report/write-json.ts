import { asciiJson, asciiJsonPieces } from '../../shared/safe-text/ascii-json.ts'
import type { ReportSource } from './report-blocks.ts'

/** The version of the form of a JSON report; a program reads only those it knows. */
export const reportSchemaVersion = 1

/** The report for programs, without a language: what `session-report.schema.json` describes; record by record. */
export function* writeJson(source: ReportSource): Generator<string> {
  const { server, version, scope, warnings, createdAt, facts, ticket, notes, summary, redaction, replaced } = source
  const { checks, ...standing } = summary
  const head = {
    schema: reportSchemaVersion,
    server,
    version,
    scope,
    warnings,
    createdAt,
    ticket,
    notes,
    facts,
    summary: standing,
    checks: checks.map(({ finding: _, lastRead: __, ...history }) => history),
    redaction: {
      kinds: redaction.kinds,
      replaced: replaced.map(({ token, kind, places }) => ({ token, kind, places })),
    },
  }
  yield `${asciiJson(head, 2).slice(0, -2)},\n  "records": [`
  let separator = '\n'
  for (const record of source.records) {
    yield `${separator}    `
    yield* asciiJsonPieces(record, '    ')
    separator = ',\n'
  }
  yield separator === '\n' ? ']\n}\n' : '\n  ]\n}\n'
}
