import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const sentencesOf = /\/shared\/text\/(en|fr|nl)\.ts$/

/**
 * Gives the page the shared sentences as data. They stand beside the schemas of the kinds of thing they speak of; the page needs the
 * words before it can show anything, and the schemas not at all.
 */
export function pageSentencesPlugin(): Plugin {
  return {
    name: 'page-sentences',
    async load(id) {
      const [, language] = sentencesOf.exec(id) ?? []
      if (language === undefined) return null
      const module: Record<string, unknown> = await import(pathToFileURL(id).href)
      return `export const ${language} = ${JSON.stringify(module[language])}`
    },
  }
}
