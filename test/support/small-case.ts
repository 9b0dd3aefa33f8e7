import { type Case, caseSchema } from '../../shared/model/case.ts'

/** A text that is the same in every language, for tests that are not about languages. */
export function said(text: string) {
  return { en: text, fr: text, nl: text }
}

const contoso = 'HKLM\\SOFTWARE\\Contoso'

/** A check that fails until {@link setValue} of the same name has run. */
export function valueCheck(id: string, more: object = {}) {
  const expect = { exists: true, 'value.data': id }
  return {
    id,
    title: said(id),
    read: 'registryValue',
    at: { key: contoso, name: id },
    expect,
    meaning: said(id),
    ...more,
  }
}

/** A step that makes the check of that name pass. */
export function setValue(id: string, more: object = {}) {
  return {
    id: `set-${id}`,
    title: said(`Set ${id}`),
    change: 'registryValue',
    at: { key: contoso, name: id },
    to: { kind: 'String', data: id },
    ...more,
  }
}

/** Something a person does. */
export function guidance(id: string, more: object = {}) {
  return {
    id,
    title: said(id),
    guidance: said(`Do ${id}.`),
    where: 'server',
    question: said(`Did ${id} help?`),
    ...more,
  }
}

/** A check whose read this server does not answer: `vssadmin` says nothing of use with `garbled=Get-VssWriterState`. */
export const unreadableCheck = {
  id: 'writers',
  title: said('Writers'),
  read: 'vssWriters',
  expect: { writers: { every: { state: 1 } } },
  meaning: said('Writers'),
}

/** A whole case of these parts, for every role. */
export function smallCase(id: string, parts: { steps?: object[]; guards?: object[] } & Record<string, unknown>): Case {
  const { steps, guards = [], ...rest } = parts
  return caseSchema.parse({
    schema: 2,
    id,
    covers: ['small'],
    roles: ['any'],
    title: said(id),
    summary: said(id),
    causes: [{ id: 'some', text: said('Some cause') }],
    ...(steps ? { fix: { impact: said('None'), guards, steps } } : {}),
    references: ['https://learn.microsoft.com/azure/backup/'],
    reviewed: '2026-11-21',
    ...rest,
  })
}
