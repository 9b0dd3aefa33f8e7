import { longestText } from '../../../shared/model/pasted-text.ts'

/** A text that may be examined, and how many characters of its middle had to be left out. */
export interface FittedText {
  text: string
  left: number
}

/** Keeps beginning and end of a text that is too long, with a line between them that says so. */
export function fitText(text: string, mark: (left: number) => string, longest: number = longestText): FittedText {
  if (text.length <= longest) return { text, left: 0 }
  const head = text.slice(0, Math.floor(longest / 2))
  const tail = text.slice(text.length - Math.ceil(longest / 2))
  const left = text.length - longest
  return { text: `${head}\n${mark(left)}\n${tail}`, left }
}
