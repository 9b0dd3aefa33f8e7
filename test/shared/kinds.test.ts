import { expect, test } from 'vitest'
import { primitives } from '../../electron/server/primitives.ts'
import { actions, reads, resources } from '../../shared/kinds.ts'
import { languages } from '../../shared/model/language.ts'
import { textsOfKinds } from '../../shared/text/kind-texts.ts'
import type { TextTree } from '../../shared/text/text-tree.ts'

const kinds: { primitives?: object }[] = [resources, reads, actions].flatMap((table) => Object.values(table))

test('no call belongs to two kinds', () => {
  const named = kinds.flatMap((kind) => Object.keys(kind.primitives ?? {}))
  expect(named.length).toBeGreaterThan(20)
  expect(new Set(named).size).toBe(named.length)
  expect(Object.keys(primitives)).toEqual(['Get-ServerIdentity', ...named])
})

test('no name stands for a resource and for another read', () => {
  expect(Object.keys(reads).filter((name) => name in resources)).toEqual([])
})

test.each(languages)('no two kinds say something under the same key (%s)', (language) => {
  const keys = textsOfKinds(language).flatMap((texts) => leaves(texts))
  expect(keys.length).toBeGreaterThan(50)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

function leaves(tree: TextTree): string[] {
  return Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [key] : leaves(text).map((inner) => `${key}.${inner}`),
  )
}
