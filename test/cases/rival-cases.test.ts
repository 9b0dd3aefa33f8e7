import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { mistakeLine } from '../../electron/cases/mistake.ts'
import { damaged, knowledgeFolder, wholeCase } from './knowledge-folder.ts'

const withCode = (code: string) => damaged('title: Title', `codes: [FirstOnly, '${code}']\ntitle: Title`)
const withCause = (more: string) => damaged('    checks: [value-set]\n', `    checks: [value-set]\n${more}`)

async function load(files: Record<string, string>) {
  const { cases, mistakes } = await loadKnowledge(
    knowledgeFolder(Object.fromEntries(Object.entries(files).map(([id, text]) => [`cases/${id}.yaml`, text]))),
  )
  return { ids: cases.map(({ id }) => id), told: mistakes.map(mistakeLine) }
}

describe('a code that two cases claim', () => {
  test('costs both of them and no other, and is told with file, line and field', async () => {
    const { ids, told } = await load({
      'mars/one': withCode('34513'),
      'mars/two': withCause("    codes: ['34513']\n"),
      'mars/whole': wholeCase,
    })
    expect(ids).toEqual(['mars/whole'])
    const rule = 'let one of them have it, or name one as a cause of the other'
    expect(told).toEqual([
      `cases/mars/one.yaml:4: codes.1: the case mars/two claims the code 34513 too; ${rule}`,
      `cases/mars/two.yaml:10: causes.0.codes.0: the case mars/one claims the code 34513 too; ${rule}`,
    ])
  })

  test('is one code whatever its capitals', async () => {
    const files = { 'mars/one': withCode('UserErrorA'), 'mars/two': withCause('    codes: [USERERRORA]\n') }
    expect((await load(files)).ids).toEqual([])
  })

  test('is in order when one case is a cause of the other, and when a third names both', async () => {
    const named = withCause("    codes: ['34513']\n  - id: other\n    text: Other\n    case: mars/one\n")
    expect(await load({ 'mars/one': withCode('34513'), 'mars/two': named })).toEqual({
      ids: ['mars/one', 'mars/two'],
      told: [],
    })
    const hub = withCause('  - id: a\n    text: A\n    case: mars/one\n  - id: b\n    text: B\n    case: mars/two\n')
    const both = { 'mars/one': withCode('34513'), 'mars/two': withCause("    codes: ['34513']\n"), 'mars/hub': hub }
    expect((await load(both)).told).toEqual([])
  })

  test('is no trouble within one case', async () => {
    const twice = withCode('34513').replace(
      '    checks: [value-set]\n',
      "    checks: [value-set]\n    codes: ['34513']\n",
    )
    expect((await load({ 'mars/one': twice })).told).toEqual([])
  })
})

describe('a problem that two cases cover', () => {
  const covering = (...ids: string[]) => wholeCase.replace('covers: [sample]', `covers: [${ids.join(', ')}]`)

  test('costs both of them and no other, and is told with file, line and field', async () => {
    const { ids, told } = await load({
      'mars/one': covering('mars-first', 'mars-shared'),
      'mars/two': covering('mars-shared'),
      'mars/whole': covering('mars-whole'),
    })
    expect(ids).toEqual(['mars/whole'])
    expect(told).toEqual([
      'cases/mars/one.yaml:2: covers.1: the case mars/two covers mars-shared too; let one of them cover it',
      'cases/mars/two.yaml:2: covers.0: the case mars/one covers mars-shared too; let one of them cover it',
    ])
  })
})
