import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { InputError, knownInputs } from '../../electron/engine/checked-inputs.ts'
import { copyFile } from '../../shared/actions/copy-file.ts'
import { copyFolder } from '../../shared/actions/copy-folder.ts'
import { moveAside } from '../../shared/actions/move-aside.ts'

const { cases } = await loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'))

/** What Windows takes for D:\Scratch, or for something in it. */
const sameForWindows = ['D:\\Scratch ', 'D:\\Scratch.', 'D:\\Scratch. .', 'D:\\Scratch.\\New', 'D:\\Scratch \\New']
const ordinary = ['D:\\Scratch', 'D:\\.backup\\v1.2 (old)', 'D:\\Agent 2\\Scratch', 'D:\\x']

const taken = (to: string) => [
  copyFolder.args.safeParse({ from: 'D:\\Scratch', to }).success,
  copyFile.args.safeParse({ from: 'D:\\Scratch', to }).success,
  moveAside.args.safeParse({ path: to, pattern: '*.tmp' }).success,
]

/** Whether each question of a case for a folder takes this answer. */
const answered = (path: string) =>
  cases.flatMap(({ inputs }) =>
    inputs
      .filter((input) => input.type === 'text' && ['new-folder', 'real-folder', 'source'].includes(input.name))
      .map((input) => {
        try {
          return knownInputs([input], { [input.name]: path })[input.name] === path
        } catch (error) {
          if (error instanceof InputError) return false
          throw error
        }
      }),
  )

describe('a folder that something is copied to or moved from', () => {
  test.each(ordinary)('may be called %j', (path) => expect(taken(path)).toEqual([true, true, true]))

  test.each(sameForWindows)('is not called %j, which Windows takes for another', (path) => {
    expect(taken(path)).toEqual([false, false, false])
  })
})

describe('a case that asks for a folder', () => {
  test('asks in more than one place', () => expect(answered('D:\\Scratch').length).toBeGreaterThan(2))
  test.each(ordinary)('takes %j', (path) => expect(new Set(answered(path))).toEqual(new Set([true])))
  test.each(sameForWindows)('refuses %j, which would be written down as it was typed', (path) => {
    expect(new Set(answered(path))).toEqual(new Set([false]))
  })
})
