import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createScreenTexts, screenTexts } from '../../../renderer/text/screen-texts.ts'
import { languages } from '../../../shared/model/language.ts'
import type { TextTree } from '../../../shared/text/text-tree.ts'

const renderer = join(import.meta.dirname, '../../../renderer')

function leaves(tree: TextTree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap<[string, string]>(([name, text]) =>
    typeof text === 'string' ? [[`${path}${name}`, text]] : leaves(text, `${path}${name}.`),
  )
}
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
const english = leaves(screenTexts.en)

describe('the texts of the screens', () => {
  test.each(languages)('are complete in %s, with the same values to fill in', (language) => {
    const texts = leaves(screenTexts[language])

    expect(texts.map(([key]) => key)).toEqual(english.map(([key]) => key))
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    for (const [index, [key, text]] of texts.entries()) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english[index]?.[1] ?? '')])
    }
  })

  test.each(languages)('come in %s from the folder of each screen, under names of its own', async (language) => {
    const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(`text.${language}.ts`),
    )
    const rooms: Record<string, TextTree>[] = await Promise.all(files.map((file) => import(join(renderer, file))))
    const names = rooms.flatMap(Object.values).flatMap(Object.keys)

    expect(files.length).toBeGreaterThan(5)
    expect(names.sort()).toEqual(Object.keys(screenTexts[language]).sort())
  })

  test('have no key that no screen asks for', () => {
    const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/(en|fr|nl)\.ts$/.test(file))
      .map((file) => readFileSync(join(renderer, file), 'utf8'))
      .join('\n')
    // Keys made of a fixed beginning and a value: `run.step.${outcome}`.
    const begun = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '')
    const unused = english
      .map(([key]) => key.replace(/_(one|other)$/, ''))
      .filter(
        (key) =>
          !sources.includes(`'${key}'`) &&
          !sources.includes(`"${key}"`) &&
          !begun.some((beginning) => key.startsWith(beginning)),
      )

    expect(begun.length).toBeGreaterThan(3)
    expect(unused).toEqual([])
  })

  test('count in the way of each language', () => {
    const said = (language: 'en' | 'fr' | 'nl', count: number) =>
      createScreenTexts(language).t('plan.steps', { ns: 'ui', count })

    expect([said('en', 0), said('en', 1), said('en', 2)]).toEqual(['0 steps', '1 step', '2 steps'])
    expect([said('fr', 0), said('fr', 1), said('fr', 2)]).toEqual(['0 étape', '1 étape', '2 étapes'])
    expect([said('nl', 0), said('nl', 1), said('nl', 2)]).toEqual(['0 stappen', '1 stap', '2 stappen'])
  })

  test('stand beside the sentences of the engine, and both change language at once', async () => {
    const texts = createScreenTexts('en')
    expect(texts.t('check.passed', { ns: 'shared' })).toBe('As expected.')

    await texts.changeLanguage('nl')
    expect(texts.t('check.passed', { ns: 'shared' })).toBe('Zoals verwacht.')
    expect(texts.t('frame.changes', { ns: 'ui' })).toBe('Wijzigingen')
    expect(texts.t('ui:frame.changes', { ns: 'shared' })).toBe('Wijzigingen')
  })
})
