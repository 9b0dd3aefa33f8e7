import { expect, test } from 'vitest'
import { screenTexts } from '../../../renderer/text/screen-texts.ts'
import { fr } from '../../../shared/text/fr.ts'
import type { TextTree } from '../../../shared/text/text-tree.ts'

/** Screens whose words another part of the window owns. */
const ours = ['paste', 'diagnosis', 'health', 'case', 'plan', 'confirm', 'run', 'undo', 'changes'] as const

function leaves(tree: TextTree): string[] {
  return Object.values(tree).flatMap((text) => (typeof text === 'string' ? text : leaves(text)))
}

test('French never breaks a line before a colon, a semicolon, a mark or within its quotes', () => {
  const texts = [...leaves(fr), ...ours.flatMap((name) => leaves(screenTexts.fr[name]))]
  expect(texts.length).toBeGreaterThan(400)
  expect(texts.filter((text) => / [:;?!%»]|« /.test(text))).toEqual([])
})
