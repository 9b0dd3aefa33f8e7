import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { helpWords } from '../../../electron/cli/help/help-words.ts'
import { screenTexts } from '../../../renderer/text/screen-texts.ts'
import { root } from '../../../scripts/installed.mjs'
import { fr } from '../../../shared/text/fr.ts'
import type { TextTree } from '../../../shared/text/text-tree.ts'

function leaves(tree: TextTree): string[] {
  return Object.values(tree).flatMap((text) => (typeof text === 'string' ? text : leaves(text)))
}

describe('what the program says in French', () => {
  const texts = [fr, screenTexts.fr, helpWords.fr].flatMap(leaves)
  const having = (sign: RegExp) => texts.filter((text) => sign.test(text))

  test('is read from window, command line and report', () => {
    expect(texts.length).toBeGreaterThan(1200)
  })

  test('never breaks a line before a colon, a semicolon, a mark or within its quotes', () => {
    expect(having(/ [:;?!%»]|« /)).toEqual([])
  })

  test('is put together from its parts with the signs of the language, and not by code', () => {
    const rooms = ['renderer', 'electron/cli/commands', 'electron/report', 'electron/session']
    const files = rooms.flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(root, room, name)),
    )
    expect(files.length).toBeGreaterThan(250)
    // Calls of PowerShell are code.
    const own = /(?<!\bcall\))\.join\('; '\)|\) ?\}[:;] \$\{/
    const telling = files.filter((file) => own.test(readFileSync(file, 'utf8')))
    expect(telling.map((file) => relative(root, file))).toEqual([])
  })

  test('has no mark without its space, no straight apostrophe and no dots set apart', () => {
    expect(having(/[\p{L})][;?!»]|\p{L}'\p{L}|\p{L} …$|\.\.\./u)).toEqual([])
  })

  test('calls the same things by the same words', () => {
    const others = /\bcontrôles?\b(?! d)|\brepair\b|\bcourriels?\b|(?<!\p{L})SYSTEM(?!\p{L})|\bhors ligne\b/u
    expect(having(others)).toEqual([])
  })
})
