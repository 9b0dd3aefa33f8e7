import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { root } from '../../scripts/installed.mjs'
import { writeParsedKnowledge } from '../../scripts/write-parsed-knowledge.mjs'
import { temporaryFolder } from '../support/open-test-session.ts'

const oneCase = 'cases/azure-vm/vss-writers-bad-state.yaml'

/** A copy of the product's knowledge, and where the build would write its JSON form. */
async function knowledgeCopy() {
  const top = await temporaryFolder()
  const folder = join(top, 'knowledge')
  await cp(join(root, 'knowledge'), folder, { recursive: true })
  await mkdir(join(top, 'out'))
  return { folder, json: join(top, 'out', 'knowledge.json') }
}

/** The same JSON form with another English title in every case, to see who used it. */
async function marked(json: string): Promise<void> {
  const text = await readFile(json, 'utf8')
  await writeFile(json, text.replaceAll(/("title":)"[^"]*"/g, '$1"from the JSON form"'))
}

const titles = (knowledge: Awaited<ReturnType<typeof loadKnowledge>>) => knowledge.cases.map(({ title }) => title.en)

describe('the JSON form of the knowledge', () => {
  test('says the same as the files, mistakes included', async () => {
    const { folder, json } = await knowledgeCopy()
    const text = await readFile(join(folder, oneCase), 'utf8')
    await writeFile(join(folder, 'cases/azure-vm/damaged.yaml'), text.replace(/^roles: .*$/m, 'roles: [toaster]'))
    await writeFile(join(folder, 'cases/azure-vm/no-yaml.yaml'), 'title: [')
    const read = await loadKnowledge(folder)
    expect(read.mistakes.length).toBeGreaterThan(1)
    writeParsedKnowledge(folder, json)
    expect(await loadKnowledge(folder)).toEqual(read)
  })

  test('is what is read, as long as a file is as it was', async () => {
    const { folder, json } = await knowledgeCopy()
    writeParsedKnowledge(folder, json)
    await marked(json)
    const all = titles(await loadKnowledge(folder))
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all)).toEqual(new Set(['from the JSON form']))
  })

  test('gives way to a file that was changed since, be it by one letter', async () => {
    const { folder, json } = await knowledgeCopy()
    writeParsedKnowledge(folder, json)
    await marked(json)
    const text = await readFile(join(folder, oneCase), 'utf8')
    await writeFile(join(folder, oneCase), text.replace('title: VSS writers', 'title: VSS Writers'))
    const changed = titles(await loadKnowledge(folder)).filter((title) => title !== 'from the JSON form')
    expect(changed).toEqual([expect.stringMatching(/^VSS Writers/)])
  })

  test.each(['', 'null', '[]', '{"x"'])('is passed over when it holds %j', async (text) => {
    const { folder, json } = await knowledgeCopy()
    const read = await loadKnowledge(folder)
    await writeFile(json, text)
    expect(await loadKnowledge(folder)).toEqual(read)
  })
})
