import { answerRules, type GoldenAnswer, goldenFileSchema } from './golden-file.ts'
import { readGoldenFiles } from './knowledge-files.ts'
import type { Mistake } from './mistake.ts'
import { readYaml } from './read-yaml.ts'

/** Reads the golden answers of a knowledge folder, by their names. What is wrong in one is a mistake and hides no other. */
export async function loadGoldens(folder: string, mistakes: Mistake[]): Promise<ReadonlyMap<string, GoldenAnswer>> {
  const files = await readGoldenFiles({ folder, parsed: () => undefined }, mistakes)
  const goldens = new Map<string, GoldenAnswer>()
  for (const file of files) {
    const read = readYaml(file, goldenFileSchema, (golden) => answerRules(golden))
    if ('value' in read) goldens.set(file.file.slice('golden/'.length, -'.yaml'.length), read.value)
    else mistakes.push(...read.mistakes)
  }
  return goldens
}
