import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A whole case, as short as one can be. The line numbers that tests name are those of this text. */
export const wholeCase = `schema: 1
id: mars/sample
covers: [sample]
product: mars
title: { en: Title, fr: Titre, nl: Titel }
summary: { en: Summary, fr: Résumé, nl: Samenvatting }
causes:
  - { en: Cause, fr: Cause possible, nl: Oorzaak }
checks:
  - id: value-set
    title: { en: Set, fr: Définie, nl: Ingesteld }
    read: registryValue
    at: { key: HKLM\\SOFTWARE\\Sample, name: Value }
    expect: { exists: true, value.kind: String, value.data: good }
    meaning: { en: Meaning, fr: Sens, nl: Betekenis }
fix:
  impact: { en: None, fr: Aucun, nl: Geen }
  inputs:
    - name: percent
      type: number
      question: { en: How much?, fr: Combien ?, nl: Hoeveel? }
      default: 10
      min: 1
      max: 100
  steps:
    - id: set-value
      title: { en: Set it, fr: La définir, nl: Instellen }
      change: registryValue
      at: { key: HKLM\\SOFTWARE\\Sample, name: Value }
      to: { kind: String, data: good }
references: [https://learn.microsoft.com/azure/backup/]
reviewed: 2026-11-21
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
    'concepts.yaml': '{}\n',
    ...files,
  }
  mkdirSync(join(folder, 'cases'))
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
