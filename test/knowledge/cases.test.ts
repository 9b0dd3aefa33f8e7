import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editorSchemas } from '../../electron/cases/knowledge-schema.ts'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import type { Localized } from '../../shared/model/language.ts'
import { readCatalogue } from './catalogue.ts'

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url))
const { cases, writers, codes, mistakes } = await loadKnowledge(folder)
const catalogue = readCatalogue()
const named = cases.map((one) => [one.id, one] as const)

function caseOf(id: string) {
  const found = cases.find((one) => one.id === id)
  if (!found) throw new Error(`There is no case ${id}.`)
  return found
}

function fixOf(id: string) {
  const { fix } = caseOf(id)
  if (!fix) throw new Error(`The case ${id} has no fix.`)
  return fix
}

/** Every text in three languages that stands anywhere in it, with the place it stands at. */
function localizedIn(value: unknown, place = ''): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Record<string, unknown>
  const { en, fr, nl } = fields
  if (typeof en === 'string' && typeof fr === 'string' && typeof nl === 'string') return [[place, { en, fr, nl }]]
  return Object.entries(fields).flatMap(([name, field]) => localizedIn(field, place === '' ? name : `${place}.${name}`))
}

/** A French text without what is typed as it is: words of commands, paths and addresses that the English text has too. */
function withoutTyped({ en, fr }: Localized): string {
  const bare = (word: string) => word.replace(/<[^<>]*>/g, '<>').replace(/^[(]+|[.,;)]+$/g, '')
  const english = new Set(en.split(' ').map(bare))
  const typed = (word: string) => /[\\/=$<>[\]]|[%?]\w/.test(word) && english.has(bare(word))
  return fr
    .split(' ')
    .filter((word) => !typed(word))
    .join(' ')
}

/** French texts with a straight apostrophe, or without the non-breaking space before a double sign. */
function againstFrenchTypography(texts: [string, Localized][]): string[] {
  const nonBreaking = '[\u00a0\u202f]'
  const wrong = new RegExp(`[^\u00a0\u202f][;?!»%]|[^\u00a0\u202f][:»](\\s|$)|«(?!${nonBreaking})|'`, 'u')
  return texts
    .filter(([, text]) => wrong.test(withoutTyped(text).replace(/(HK[A-Z]+\\|https:)\S+|\b[A-Z]:/g, '')))
    .map(([place, { fr }]) => `${place}: ${fr}`)
}

/** Words of which the French texts have chosen another: SYSTÈME, problème, vérification, endommagé, utiliser. */
const otherFrenchWords =
  /(?<![\\\p{L}])SYSTEM(?![\\\p{L}])|\b(?:le|un|ce|les|des) cas (?:azure-vm|mars|mabs|qu)|\bcontrôles\b|\babîm|\bemploi(?:e|ent)\b/u

describe('the knowledge folder', () => {
  test('loads without a problem', () => {
    expect(mistakes.map(mistakeLine)).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(5)
  })

  test.each(Object.entries(editorSchemas()))(
    'has the %s that belongs to the files as they are loaded',
    (name, text) => {
      expect(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')).toBe(text)
    },
  )

  test('tells editors in each case file where that schema is', () => {
    for (const { id } of cases) {
      const [first] = readFileSync(join(folder, 'cases', `${id}.yaml`), 'utf8').split(/\r?\n/)
      expect([id, first]).toEqual([id, '# yaml-language-server: $schema=../../case.schema.json'])
    }
  })
})

describe.each(named)('the case %s', (_id, theCase) => {
  const texts = localizedIn(theCase)

  test('says everything in French and Dutch in words of their own', () => {
    const same = texts.filter(([, { en, fr, nl }]) => fr === en || nl === en || fr === nl).map(([place]) => place)
    expect(same).toEqual([])
    expect(texts.length).toBeGreaterThan(5)
  })

  test('keeps to French typography', () => {
    expect(againstFrenchTypography(texts)).toEqual([])
  })

  test('calls the same things by the same French words', () => {
    expect(texts.filter(([, { fr }]) => otherFrenchWords.test(fr))).toEqual([])
  })

  test('is confirmed by a person or by its checks', () => {
    const asks = theCase.fix?.steps.some((step) => 'guidance' in step)
    expect(asks === true || theCase.checks.length > 0).toBe(true)
  })
})

describe('what the cases cover', () => {
  test('no known problem belongs to two cases', () => {
    const covered = cases.flatMap(({ covers }) => covers)
    expect(covered.filter((id, index) => covered.indexOf(id) !== index)).toEqual([])
  })

  test.skipIf(catalogue === null)('every id is one of the catalogue', () => {
    expect(cases.flatMap(({ covers }) => covers).filter((id) => !catalogue?.has(id))).toEqual([])
    expect(codes.filter((code) => code.catalogue !== null && !catalogue?.has(code.catalogue))).toEqual([])
  })

  test.skipIf(catalogue === null)('a case knows every code and message of the problems it covers', () => {
    const missing = cases.flatMap((one) =>
      one.covers.flatMap((id) => {
        const entry = catalogue?.get(id)
        const texts = Object.values(one.messages).flat()
        const expected = Object.values(entry?.messages ?? {}).flat()
        return [
          ...(entry?.codes ?? []).filter((code) => !one.codes.includes(code)),
          ...expected.filter((text) => !texts.includes(text)),
        ].map((text) => `${one.id}: ${text}`)
      }),
    )
    expect(missing).toEqual([])
  })
})

describe('facts that must not change by accident', () => {
  test('a slow VM lets the host take the snapshot first, and its time too', () => {
    const { checks } = caseOf('azure-vm/network-calls-slow')
    const key = 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys'
    expect(checks.slice(0, 2).map(({ at, expect: expected }) => [at, expected])).toEqual([
      [
        { key, name: 'SnapshotMethod' },
        { exists: true, 'value.kind': 'String', 'value.data': 'firstHostThenGuest' },
      ],
      [
        { key, name: 'CalculateSnapshotTimeFromHost' },
        { exists: true, 'value.kind': 'String', 'value.data': 'True' },
      ],
    ])
  })

  test('failed VSS writers lead to SnapshotWithoutThreads only after the restarts', () => {
    const { steps } = fixOf('azure-vm/vss-writers-bad-state')
    expect(steps.slice(0, 3)).toMatchObject([
      { action: 'restartService', with: { name: '{item.service}' }, forEach: { distinct: 'service' } },
      { cause: 'stuck', action: 'restartService', guards: [{ id: 'nothing-waits', override: 'withReason' }] },
      {
        at: { key: 'HKLM\\SOFTWARE\\Microsoft\\BcdrAgentPersistentKeys', name: 'SnapshotWithoutThreads' },
        to: { kind: 'String', data: 'True' },
      },
    ])
    for (const step of steps.filter(({ cause }) => cause === undefined).slice(0, 5)) {
      expect(step.onlyIfFailing).toEqual(['writers'])
    }
    expect(steps.slice(-2).map(({ id, afterNo }) => [id, afterNo])).toEqual([
      ['back-up-now', undefined],
      ['relieve-the-disks', 'back-up-now'],
    ])
  })

  test('MSDTC gets the Network Service account, and COM+ System Application keeps its own', () => {
    const { steps } = fixOf('azure-vm/com-plus-error')
    expect(steps.slice(0, 2)).toMatchObject([
      { at: { name: 'COMSysApp' }, to: { startType: 'manual' } },
      { make: 'msdtc-account', restart: ['MSDTC'] },
    ])
    const { checks } = caseOf('azure-vm/com-plus-error')
    expect(checks.find(({ id }) => id === 'msdtc-account')).toMatchObject({
      at: { name: 'MSDTC' },
      expect: { builtIn: 'NetworkService' },
    })
  })

  test('MSDTC is reinstalled only after a failed restart, never on a cluster node, and beside SQL Server only with a reason', () => {
    const { steps } = fixOf('azure-vm/com-plus-error')
    const reinstall = steps.find(({ id }) => id === 'reinstall-msdtc')
    expect(reinstall?.offeredAfterFailed).toBe('restart-comsysapp')
    expect(reinstall?.guards).toMatchObject([
      { expect: { clusterNode: false }, override: 'never' },
      { at: { names: ['MSSQLSERVER', 'MSSQL$*', 'BTSSvc*', 'MSMQ'] }, override: 'withReason' },
    ])
    const order = steps.map(({ id }) => id)
    expect(order.indexOf('reinstall-msdtc')).toBeLessThan(order.indexOf('restart-comsysapp'))
    const where = steps.find(({ id }) => id === 'install-msdtc')?.applies
    expect(where).toMatchObject([{ expect: { exists: false } }, { expect: { clusterNode: false } }])
  })

  test('MachineKeys gets two entries for the folder alone, after the computer’s name was typed', () => {
    const [access, certificates] = fixOf('azure-vm/machinekeys-permissions').steps
    expect(access).toMatchObject({
      typed: true,
      at: { withFiles: true },
      to: { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' },
    })
    expect(certificates).toMatchObject({ forEach: { where: { usedBy: { equalsList: [] } } }, to: { exists: false } })
  })

  test('only whole subjects name the transport certificates', () => {
    const { at } = caseOf('azure-vm/machinekeys-permissions').checks.find(({ read }) => read === 'certificates') ?? {}
    expect(at).toEqual({
      store: 'My',
      subjects: ['DC=Windows Azure CRP Certificate Generator', 'DC=Windows Azure Service Management for Extensions'],
    })
  })

  test('the limit of shadow storage is only ever raised', () => {
    const steps = fixOf('mars/shadow-storage-too-small').steps.filter((step) => 'change' in step)
    expect(steps.map(({ to }) => to)).toEqual([{ raiseTo: { percent: '{input.percent}' } }])
  })
})

describe('the table of VSS writers', () => {
  const never = ['RpcSs', 'DcomLaunch', 'EventSystem', 'Schedule', 'NTDS', 'ClusSvc', 'MSExchangeIS']

  test.each(never)('never lets %s be restarted', (service) => {
    const offered = writers.filter((one) => one.service.toLowerCase() === service.toLowerCase())
    expect(offered.filter(({ restart }) => restart === 'yes' || restart === 'ask')).toEqual([])
  })

  test.each(['MSExchangeRepl', 'vmms', 'Winmgmt'])('leaves %s to a planned restart', (service) => {
    const restarts = new Set(writers.filter((one) => one.service === service).map(({ restart }) => restart))
    expect([...restarts]).toEqual(['never'])
  })

  test('holds each class id and each name once', () => {
    const keys = writers.flatMap(({ classId, name }) => [...(classId === null ? [] : [classId]), name.toLowerCase()])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('says why in three languages wherever a restart is not simply allowed', () => {
    for (const [, { en, fr, nl }] of localizedIn(writers)) expect(new Set([en, fr, nl]).size).toBe(3)
    expect(localizedIn(writers).length).toBe(writers.filter(({ restart }) => restart !== 'yes').length)
  })
})

describe('the index of further error codes', () => {
  const texts = localizedIn(codes)

  test('explains every code in three languages, and says what to do where the program knows the product', () => {
    expect(codes.filter(({ about }) => about === undefined).map(({ code }) => code)).toEqual([])
    const silent = codes.filter(({ product, act }) => (product === 'other') !== (act === undefined))
    expect(silent.map(({ code }) => code)).toEqual([])
    const same = texts.filter(([, { en, fr, nl }]) => fr === en || nl === en || fr === nl)
    expect(same).toEqual([])
  })

  test('keeps to French typography', () => {
    expect(againstFrenchTypography([...texts, ...localizedIn(writers)])).toEqual([])
  })

  test('holds each code once', () => {
    const names = codes.map(({ code }) => code)
    expect(names.filter((code, index) => names.indexOf(code) !== index)).toEqual([])
  })
})
