import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A whole case, as short as one can be, in English only. The line numbers that tests name are those of this text. */
export const wholeCase = `schema: 2
covers: [sample]
roles: [mars]
title: Title
summary: Summary
causes:
  - id: wrong-value
    text: Cause
    checks: [value-set]
inputs:
  - name: percent
    type: number
    question: How much?
    default: 10
    min: 1
    max: 100
checks:
  - id: value-set
    title: Set
    read: registryValue
    at: { key: HKLM\\SOFTWARE\\Sample, name: Value }
    expect: { exists: true, value.kind: String, value.data: good }
    meaning: Meaning
fix:
  impact: None
  steps:
    - id: set-value
      title: Set it
      change: registryValue
      at: { key: HKLM\\SOFTWARE\\Sample, name: Value }
      to: { kind: String, data: good }
references: [https://learn.microsoft.com/azure/backup/]
reviewed: 2026-11-21
`

/** The translation of the whole case into French. */
export const wholeFrench = `title: Titre
summary: Résumé
causes:
  wrong-value: Cause possible
inputs:
  percent:
    question: Combien ?
checks:
  value-set:
    title: Définie
    meaning: Sens
fix:
  impact: Aucun
  steps:
    set-value:
      title: La définir
`

/** The whole case with one text replaced; throws when the text is not in it, so that a table of damages cannot rot. */
export function damaged(old: string, now: string): string {
  if (!wholeCase.includes(old)) throw new Error(`The whole case does not hold ${old}`)
  return wholeCase.replace(old, now)
}

/** A knowledge folder with these files, and whole but empty lists beside them; removed when the test ends. */
export function knowledgeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const all = {
    'vss-writers.yaml': 'schema: 1\nwriters: []\n',
    'error-codes.yaml': '[]\n',
    'limits.yaml': 'schema: 1\nlimits: {}\n',
    'endpoints.yaml': 'schema: 1\nsets: {}\n',
    'concepts.yaml': '{}\n',
    ...files,
  }
  mkdirSync(join(folder, 'cases'))
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    // No two cases may cover one problem.
    writeFileSync(join(folder, name), text.replace('covers: [sample]', `covers: [${basename(name, '.yaml')}]`))
  }
  return folder
}
