import { hash } from 'node:crypto'
import { isMistake, readTree } from './knowledge-file.ts'
import { readKnowledgeFiles } from './knowledge-files.ts'
import type { FileWithOverlays } from './shared-blocks.ts'
import { casePlaces, commonPlaces, textsIn } from './text-places.ts'
import { overlayLanguages, overlayText } from './translate-texts.ts'

/** File → text → language → hash of the English text that the translation was made from. */
export type Translated = Record<string, Record<string, Record<string, string>>>

/** What the translations of a knowledge folder stand beside now. */
export async function translatedNow(folder: string): Promise<Translated> {
  const { cases, common } = await readKnowledgeFiles({ folder, parsed: () => undefined }, [])
  const files = [...common, ...cases].map((file): [string, Translated[string]] => [
    file.english.file,
    translatedIn(file, file.english.file.startsWith('common/') ? commonPlaces : casePlaces),
  ])
  return Object.fromEntries(files.filter(([, texts]) => Object.keys(texts).length > 0))
}

/** Translations whose English text has changed since they were made, as `file: text (language)`. */
export function outdatedTranslations(made: Translated, now: Translated): string[] {
  return Object.entries(now).flatMap(([file, texts]) =>
    Object.entries(texts).flatMap(([text, languages]) =>
      Object.entries(languages)
        .filter(([language, english]) => made[file]?.[text]?.[language] !== english)
        .map(([language]) => `${file}: ${text} (${language})`),
    ),
  )
}

function translatedIn({ english, overlays }: FileWithOverlays, places: typeof casePlaces): Translated[string] {
  const read = readTree(english)
  if (isMistake(read)) return {}
  const trees = overlayLanguages.map((language) => {
    const overlay = overlays[language] && readTree(overlays[language])
    return { language, tree: overlay && !isMistake(overlay) ? overlay.tree : undefined }
  })
  return Object.fromEntries(
    textsIn(read.tree, places).flatMap((one) => {
      if (one.kind === 'lines') return []
      const own = hash('sha256', String(one.value)).slice(0, 12)
      const languages = trees.filter(({ tree }) => typeof overlayText(one, tree).value === 'string')
      if (languages.length === 0) return []
      return [[one.overlay.join('.'), Object.fromEntries(languages.map(({ language }) => [language, own]))]]
    }),
  )
}
