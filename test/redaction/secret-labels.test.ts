import { describe, expect, test } from 'vitest'
import { conditionWords } from '../../electron/redaction/plain-words.ts'
import { createRedactor, redact } from '../../electron/redaction/redact.ts'
import { secretKinds, type ValueShape } from '../../electron/redaction/secret-kinds.ts'
import { labelGroups, statementWords } from '../../electron/redaction/secret-labels.ts'

const key = `${'Zm9vYmFy'.repeat(10)}Zm9v12==`
const values: Record<ValueShape, string> = {
  text: 'Hunter2x',
  phrase: 'Hunter2x',
  digits: '739154',
  key,
  signature: 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo=',
  bearer: 'abc.def-123456',
  header: 'Basic dXNlcjpwYXNz',
  line: 'ESTSAUTH=0.AXkA1b2',
}
const every = labelGroups.flatMap(({ kind, shape, labels }) =>
  Object.entries(labels).flatMap(([language, names]) =>
    names.map((name) => ({ kind, language, label: name.replace('^', ''), value: values[shape] })),
  ),
)
const withAccents = every.filter(({ label }) => /[^ -~’]/.test(label))

describe('S18: every label of a secret', () => {
  test.each(every)('is known, in any case: $label ($language)', ({ kind, label, value }) => {
    for (const written of [label, label.toUpperCase(), label.replaceAll(' ', '_'), label.replaceAll(' ', '\u00a0')]) {
      const redactor = createRedactor()
      const prefix = label === 'code' ? 'https://a/run?' : ''
      const said = redactor.text(`${prefix}${written}${label === 'code' ? '=' : ': '}${value}`)
      expect([written, said.includes(value.slice(-8))]).toEqual([written, false])
      expect(redactor.replaced.map((one) => one.kind)).toEqual([kind])
    }
  })

  test.each(withAccents)('is known with its accents damaged: $label', ({ label, value }) => {
    const spellings = [
      label.normalize('NFD'),
      label.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      label.replace(/[^ -~’]/g, '\ufffd'),
      label.replace(/[^ -~’]/g, '?'),
      Buffer.from(label).toString('latin1'),
    ]
    for (const written of spellings.filter((one) => !one.includes('â'))) {
      expect([written, redact(`${written} : ${value}`).count]).toEqual([written, 1])
    }
  })

  test('exists for every kind but those that are known by their form or their place', () => {
    const labelled = new Set(labelGroups.map(({ kind }) => kind))
    expect(secretKinds.filter((kind) => !labelled.has(kind))).toEqual(['connectionString', 'recoveryKey'])
  })
})

describe('S18: what is said about a secret', () => {
  test.each(statementWords.filter((word) => word !== '' && !word.includes('/')))('is none: %s', (word) => {
    const text = `Password: ${word}`
    expect(redact(text)).toEqual({ text, count: 0 })
  })

  const sentences = {
    en: 'The password is',
    fr: 'Le mot de passe est',
    nl: 'Het wachtwoord is',
    de: 'Das Kennwort ist',
  }
  test.each(Object.entries(conditionWords))('is none in a sentence, word by word: %s', (language, all) => {
    for (const word of all) {
      const text = `${sentences[language as keyof typeof sentences]} ${word}.`
      expect(redact(text)).toEqual({ text, count: 0 })
    }
    expect(redact(`${sentences[language as keyof typeof sentences]} Hunter.`).count).toBe(1)
  })
})
