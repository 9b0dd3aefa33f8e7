import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../scripts/installed.mjs'
import { citedTests, holdsTest } from './support/cited-tests.ts'

const tops = ['.github', 'build', 'electron', 'knowledge', 'renderer', 'scripts', 'shared', 'test']
const files = [
  ...tops.flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`),
  ),
  ...readdirSync(root),
].map((path) => path.replaceAll('\\', '/'))

/** Every word of the program, its data and its settings, where a name that a page speaks of has to stand. */
const words = new Set(
  [
    ...files.filter(
      (path) => /\.(ts|tsx|mjs|ps1|yaml|json|css)$/.test(path) && !/package-lock|^test\/documents/.test(path),
    ),
  ]
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => readFileSync(join(root, path), 'utf8').match(/[A-Za-z0-9_$-]+/g) ?? []),
)

/** What the program writes on a server, and what others write: it lies in no working copy. */
const elsewhere = [
  'out/',
  'dist/',
  'resources/app.asar',
  'journal.',
  'repair-lock.',
  'licences.json',
  'node_modules',
  'settings.json',
]

/** Names of others that a page tells us not to use. */
const avoided = ['Mandatory']

const quoted = (page: string) => [
  ...new Set(
    [
      ...readFileSync(join(root, page), 'utf8')
        .replace(/~~[\s\S]*?~~/g, '')
        .matchAll(/`([^`\n]+)`/g),
    ].map(([, name = '']) => name),
  ),
]
const isFile = (name: string) => /^[\w.*<>-]+(\/[\w.*<>-]*)+$|^[\w.-]+\.(ts|tsx|mjs|ps1|ya?ml|json|css|md)$/.test(name)
const isElsewhere = (name: string) => elsewhere.some((part) => name.startsWith(part))

/** Whether a file or a folder bears the name; `*` and `<name>` stand for any one. */
function isThere(name: string): boolean {
  const pattern = name
    .replace(/\/$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*|<[^>]+>/g, '[^/]+')
  const at = new RegExp(`${name.startsWith('.') ? '' : '(^|/)'}${pattern}(/|$)`)
  return files.some((path) => at.test(path))
}

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (page) => {
  test('names files and folders that are there', () => {
    const named = quoted(page).filter(isFile)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !isElsewhere(name) && !isThere(name))).toEqual([])
  })

  test('speaks of names that the program knows', () => {
    const named = quoted(page).filter((name) => /^[A-Za-z][A-Za-z0-9-]*(\(\))?$/.test(name))
    expect(named.length).toBeGreaterThan(10)
    expect(
      named.filter((name) => !words.has(name.replace('()', '')) && !avoided.includes(name) && !isThere(name)),
    ).toEqual([])
  })
})

describe('the table of what Windows does in ARCHITECTURE.md', () => {
  const cited = citedTests(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))

  test('cites many tests', () => {
    expect(cited.length).toBeGreaterThan(30)
  })

  test.each(cited)('cites a test that exists: $name', ({ name, file }) => {
    expect([file, holdsTest(readFileSync(join(root, file), 'utf8'), name)]).toEqual([file, true])
  })
})
