import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/installed.mjs'
import { en } from '../../shared/text/en.ts'
import type { TextTree } from '../../shared/text/text-tree.ts'

const keysOf = (tree: TextTree, above = ''): string[] =>
  Object.entries(tree).flatMap(([name, part]) =>
    typeof part === 'string' ? [`${above}${name}`] : keysOf(part, `${above}${name}.`),
  )

const files = ['electron', 'renderer', 'shared'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, top, file), 'utf8')),
)

test('no shared sentence is there that nobody says', () => {
  const sources = files.join('\n')
  // Keys made of a fixed beginning and a value: `run.checksAfter.${verdict}`.
  const begun = [...sources.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+\.)*[a-zA-Z]*)\$\{|\$t\(([a-zA-Z.]+)\{\{/g)].map(
    ([, start, nested]) => start ?? nested ?? '',
  )
  // Titles of steps are taken from their group.
  const named = new Set(sources.match(/[a-zA-Z]+(?:\.[a-zA-Z]+)+/g))
  const keys = keysOf(en).map((key) => key.replace(/_(one|other)$/, ''))

  expect(keys.length).toBeGreaterThan(200)
  expect(begun.length).toBeGreaterThan(3)
  expect(
    keys.filter((key) => !named.has(key) && !named.has(`en.${key}`) && !begun.some((start) => key.startsWith(start))),
  ).toEqual([])
})
