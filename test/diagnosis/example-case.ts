import { type Case, caseSchema } from '../../shared/model/case.ts'

interface Example {
  id: string
  codes?: string[]
  messages?: Partial<Record<'en' | 'fr' | 'nl', string[]>>
  title?: { en: string; fr: string; nl: string }
  covers?: string[]
}

/** A valid case about which triage knows only what the test says. */
export function exampleCase({ id, codes = [], messages = {}, title, covers }: Example): Case {
  const name = title ?? same(id.replace('/', ' '))
  return caseSchema.parse({
    schema: 2,
    id,
    covers: covers ?? [id.replace('/', '-')],
    roles: ['any'],
    title: name,
    summary: name,
    codes,
    messages,
    causes: [{ id: 'a-cause', text: same('A cause.') }],
    fix: {
      impact: same('None.'),
      steps: [{ id: 'look', title: name, guidance: same('Look.'), where: 'portal', question: same('Done?') }],
    },
    references: ['https://learn.microsoft.com/azure/backup/'],
    reviewed: '2026-11-21',
  })
}

function same(text: string) {
  return { en: text, fr: text, nl: text }
}
