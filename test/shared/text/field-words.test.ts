import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readAnswers } from '../../../shared/kinds.ts'
import { languages } from '../../../shared/model/language.ts'
import { message } from '../../../shared/model/message.ts'
import { fieldWord, valueWord } from '../../../shared/text/field-words.ts'
import { createTexts, translator, wordsIn } from '../../../shared/text/translate.ts'

const differs = (path: string, found: string, wanted: string) => message('check.differs', { path, found, wanted })

describe('the reason of a check says in words', () => {
  test.each([
    ['en', 'Start type: disabled. Expected: manual or automatic.'],
    ['fr', 'Type de démarrage : désactivé. Attendu : manuel ou automatique.'],
    ['nl', 'Opstarttype: uitgeschakeld. Verwacht: handmatig of automatisch.'],
  ] as const)('which field it is about, what was read and what was expected (%s)', (language, sentence) => {
    const said = translator(language)(differs('startType', 'disabled', 'in ["manual","automatic"]'))
    expect(said.replaceAll('\u00a0', ' ')).toBe(sentence)
  })

  test.each([
    [differs('exists', 'false', 'true'), 'It is missing on this server and should be there.'],
    [differs('exists', 'true', 'false'), 'It is there on this server and should not be.'],
    [differs('volumes.freePercent', '3', 'atLeast 5'), 'Free (%): 3. Expected: at least 5.'],
    [differs('value.data', '0', '1'), 'Value: 0. Expected: 1.'],
    [differs('running', 'true', 'false'), 'Running: yes. Expected: no.'],
    [differs('installed', '["RdAgent"]', 'equalsList []'), 'Installed: RdAgent. Expected: none.'],
    [differs('someOtherField', '', 'not x'), 'Some other field: empty. Expected: anything but x.'],
    [
      message('check.entriesDiffer', { path: 'writers', names: 'System Writer' }),
      'VSS writers not as expected: System Writer.',
    ],
    [
      message('check.entriesAre', {
        path: 'writers',
        names: 'System Writer, Registry Writer',
        field: 'condition',
        found: 'failed, stuck',
        wanted: 'stable',
      }),
      'VSS writers not as expected: System Writer, Registry Writer. State: failed, stuck. Expected: stable.',
    ],
  ])('%j', (reason, sentence) => {
    expect(translator('en')(reason)).toBe(sentence)
  })

  test('nothing else than it was where a value was cut or is free text', () => {
    const cut = `in ["a","b${'c'.repeat(200)}…`
    expect(translator('en')(differs('path', 'C:\\Running', cut))).toContain('C:\\Running')
    expect(translator('en')(message('run.stepFailed', { target: 'running' }))).toContain('on running did not')
  })
})

/** Every name of a field in a JSON schema; what an open record holds is named by the server. */
function fieldNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldNames)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value).flatMap(([name, one]) => [name, ...fieldNames(one)])
      : fieldNames(value),
  )
}

describe('what was read', () => {
  test.each(languages)('has a name of its own in %s, whatever is read', (language) => {
    const known = wordsIn(createTexts(language), language)
    const names = Object.values(readAnswers).flatMap((answer) =>
      fieldNames(z.toJSONSchema(answer, { unrepresentable: 'any' })),
    )
    expect(names.length).toBeGreaterThan(300)
    // Values of the registry keep the name that Windows gives them.
    const ours = [...new Set(names)].filter((name) => /^[a-z]/.test(name))
    expect(ours.filter((name) => known(`field.${name}`) === undefined)).toEqual([])
  })

  const word = wordsIn(createTexts('fr'), 'fr')

  test('is named in the language of the reader where its name is known, else by its own letters', () => {
    expect(fieldWord('lastError', word)).toBe('Dernière erreur')
    expect(fieldWord('minimumMegabytes', word)).toBe('Minimum megabytes')
    expect([fieldWord('CryptSvc', word), fieldWord('MSSQL$SQL1', word)]).toEqual(['CryptSvc', 'MSSQL$SQL1'])
  })

  test('is said in our own words where they are ours, and what the server said stays', () => {
    expect([valueWord('failed', word), valueWord('running', word)]).toEqual(['en échec', 'en cours d’exécution'])
    expect([valueWord('Aucune erreur', word), valueWord('constructor', word)]).toEqual(['Aucune erreur', 'constructor'])
  })
})
