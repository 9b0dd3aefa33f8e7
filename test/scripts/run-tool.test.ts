import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { importStandIn, root } from '../../scripts/installed.mjs'
import { passSignals, toolFile } from '../../scripts/run-tool.mjs'

const scripts = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.mjs'))
const text = (file: string) => readFileSync(join(root, file), 'utf8')

describe('a tool that a script runs', () => {
  const named = [
    ...scripts.flatMap((file) => [...text(`scripts/${file}`).matchAll(/runTool\('([^']+)'/g)]),
    ...text('package.json').matchAll(/with-setup\.mjs ([a-z-]+)/g),
  ]
  const tools = [...new Set(named.map(([, name = '']) => name))].filter((name) => name !== 'node').sort()

  test('is one of these', () => {
    expect(tools).toEqual(['biome', 'electron-builder', 'electron-vite', 'playwright', 'vitest'])
  })

  test.each(tools)('is a file that Node runs, so that no shell divides its path at a blank: %s', (name) => {
    expect(readFileSync(toolFile(name), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('is never run by a shell', () => {
    expect(text('scripts/run-tool.mjs')).not.toMatch(/shell:|\.cmd'/)
  })
})

describe('a signal that a script gets while its program runs', () => {
  /** The signals that the program is sent when the script gets one. */
  function sentOn(platform: NodeJS.Platform): unknown[] {
    const sent: unknown[] = []
    const child = Object.assign(new EventEmitter(), { kill: (signal: unknown) => sent.push(signal) })
    onTestFinished(() => void child.emit('exit'))
    passSignals(child as unknown as ChildProcess, platform)
    process.emit('SIGHUP')
    return sent
  }

  test('is passed on', () => {
    expect(sentOn('linux')).toEqual(['SIGHUP'])
  })

  test('is left to the console on Windows, where passing it on would kill a repair in its midst', () => {
    expect(sentOn('win32')).toEqual([])
  })
})

test('the stand-in is imported by an address, which Node understands on Windows too', () => {
  expect(importStandIn).toEqual(['--import', expect.stringMatching(/^file:\/\/\/.*\/build\/stand-in\/register\.ts$/)])
})
