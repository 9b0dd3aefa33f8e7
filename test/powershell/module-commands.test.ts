import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import commands from '../support/module-commands.json' with { type: 'json' }

const lists = ['product-module-commands.json', 'more-commands.json'].map(
  (name) => new URL(`../../../shared/data/${name}`, import.meta.url),
)
const rows = Object.entries(commands)

describe('the commands of modules that Windows does not bring along', () => {
  test.each(rows)('%s has the page it comes from', (_, { page }) => {
    expect(page).toMatch(/^https:\/\/learn\.microsoft\.com\//)
  })

  test.skipIf(!lists.every((url) => existsSync(url)))(
    'have the parameters of the lists beside this working copy',
    () => {
      const listed = Object.assign({}, ...lists.map((url) => JSON.parse(readFileSync(url, 'utf8'))))
      for (const [name, { parameters }] of rows) {
        expect(parameters, name).toEqual(Object.keys(listed[name]?.parameters ?? {}).sort())
      }
    },
  )
})
