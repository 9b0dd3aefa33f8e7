import { z } from 'zod'

/** A word or a phrase of one language; `*` at the end of a word stands for any ending. */
const phraseSchema = z.string().regex(/^\S+( \S+)*$/, 'a word or a phrase; commas stand between two of them')

/**
 * `knowledge/concepts.yaml`: things that administrators name in different words and languages, each with all its words,
 * written with commas between them.
 */
export const conceptsSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words with hyphens between them'),
  z
    .string()
    .transform((words) => words.split(',').map((word) => word.trim()))
    .pipe(z.array(phraseSchema).min(1)),
)
export type Concepts = z.output<typeof conceptsSchema>
