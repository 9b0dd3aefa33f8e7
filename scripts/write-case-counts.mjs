// Writes into README.md how many cases each product has. Run it after you have added or removed a case; a test names the line that is wrong.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { caseCounts } from '../electron/cases/case-index.ts'
import { loadKnowledge } from '../electron/cases/load-knowledge.ts'

/** @param {string} name */
const root = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const { cases } = await loadKnowledge(root('knowledge'))
const readme = readFileSync(root('README.md'), 'utf8')
const table = /\| product \| cases \|.*\n(\|.*\n)+/
writeFileSync(
  root('README.md'),
  readme.replace(table, () => `${caseCounts(cases)}\n`),
)
