import { basename, dirname, join, resolve, sep } from 'node:path'
import { readOne } from './knowledge-files.ts'
import { type Faults, loadFaults, type PatchRules } from './load-faults.ts'
import { loadKnowledge } from './load-knowledge.ts'
import type { Mistake } from './mistake.ts'
import { styleMistakes } from './style-rules.ts'

/** What is wrong with one knowledge file and what belongs to it, and which of its texts nobody has translated. */
export interface CheckedFile {
  /** The file below the knowledge folder. */
  file: string
  mistakes: Mistake[]
  /** `language: text` for each text that is shown in English. */
  untranslated: string[]
}

/** A file that lies in no knowledge folder, so that nobody knows what it is. */
export class StrayFile extends Error {}

/**
 * Looks at one file of a knowledge folder as the program reads it, with its translations and faults, and at its style. Throws a
 * {@link StrayFile} for a file that lies in no such folder.
 */
export async function checkFile(path: string, patchRules: PatchRules): Promise<CheckedFile> {
  const { folder, file } = placeOf(path)
  const knowledge = await loadKnowledge(folder)
  const faults: Faults = await loadFaults(folder, knowledge.cases, patchRules)
  const belongs = familyOf(file)
  const unread: Mistake[] = []
  const read = await readOne({ folder, parsed: () => undefined }, file, belongs.id, unread)
  const known = [...knowledge.mistakes, ...faults.mistakes].filter((mistake) => belongs.has(mistake.file))
  const mistakes = [...known, ...unread.filter((one) => !known.some((other) => other.text === one.text))]
  const style = read && mistakes.length === 0 ? styleMistakes(read) : []
  return {
    file,
    mistakes: [...mistakes, ...style],
    untranslated: knowledge.untranslated
      .filter((one) => one.file === belongs.english && (file === belongs.english || file.includes(`.${one.language}.`)))
      .map(({ language, text }) => `${language}: ${text}`),
  }
}

/** The knowledge folder that a path lies in, and the path below it with forward slashes. */
function placeOf(path: string): { folder: string; file: string } {
  const whole = resolve(path)
  for (let folder = dirname(whole); folder !== dirname(folder); folder = dirname(folder)) {
    if (['cases', 'common', 'golden'].includes(basename(folder)) || basename(whole) === 'limits.yaml') {
      const top = basename(whole) === 'limits.yaml' ? dirname(whole) : dirname(folder)
      return { folder: top, file: whole.slice(join(top, sep).length).replaceAll(sep, '/') }
    }
  }
  throw new StrayFile(whole)
}

function familyOf(file: string): { id: string; english: string; has(other: string): boolean } {
  const stem = file.replace(/(\.(fr|nl|fault))?\.yaml$/, '')
  const english = `${stem}.yaml`
  const members = [english, `${stem}.fr.yaml`, `${stem}.nl.yaml`, `${stem}.fault.yaml`]
  return {
    id: stem.replace(/^cases\//, ''),
    english,
    has: (other) => (file === english ? members.includes(other) : other === file),
  }
}
