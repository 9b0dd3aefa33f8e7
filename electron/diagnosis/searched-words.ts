import { wordsOf } from './plain-text.ts'

const inTwo = /back[-\s]up/gi

/** The words of a text as they are looked up: what is written as one word or as two is one. */
export function searchedWords(text: string): string[] {
  return wordsOf(text.replace(inTwo, 'backup'))
}
