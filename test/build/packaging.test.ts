import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildWhenStale } from '../../scripts/build-when-stale.mjs'
import { root } from '../../scripts/installed.mjs'
import { runTool } from '../../scripts/run-tool.mjs'
import { firstLoadOf, loadedAtOnce, mostOfFirstLoad } from '../support/first-load.ts'
import { makeFakeElectron } from './fake-electron.ts'

const require = createRequire(import.meta.url)
const configuration = join('build', 'electron-builder.json')

interface BuilderConfiguration {
  win: { requestedExecutionLevel: string; target: { target: string }[] }
  nsis: { perMachine: boolean; oneClick: boolean }
  publish: unknown
  npmRebuild: boolean
}

/** The functions of electron-builder that read its configuration; they need no network. */
const builder = require('app-builder-lib/out/util/config/config') as {
  getConfig(projectDir: string, file: string, options: null): Promise<BuilderConfiguration>
  validateConfiguration(configuration: BuilderConfiguration, log: object): Promise<void>
}

describe('the configuration of the installer', () => {
  test('is one that electron-builder accepts', async () => {
    const { DebugLogger } = require('builder-util') as { DebugLogger: new (enabled: boolean) => object }
    const read = await builder.getConfig(root, configuration, null)
    await builder.validateConfiguration(read, new DebugLogger(false))

    const broken = { ...read, electronFuses: { runAsNode: 'no' } }
    await expect(builder.validateConfiguration(broken, new DebugLogger(false))).rejects.toThrow(/electronFuses/)
  })

  test('installs for the whole machine, and the program asks for administrator rights', async () => {
    const { win, nsis, publish } = await builder.getConfig(root, configuration, null)
    expect(win.requestedExecutionLevel).toBe('requireAdministrator')
    expect(win.target.map(({ target }) => target)).toEqual(['nsis'])
    expect(nsis).toMatchObject({ perMachine: true, oneClick: false })
    expect(publish).toBeNull()
  })
})

describe('what the installer does besides', () => {
  const script = readFileSync(join(root, 'build', 'installer.nsh'), 'utf8')

  test('asks nothing of a silent installation, which would wait for an answer for ever', () => {
    const questions = script.split('\n').filter((line) => /^\s*MessageBox\b/.test(line))
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.filter((line) => !/ \/SD ID\w+$/.test(line))).toEqual([])
  })

  test('refuses a Windows that is older than Electron runs on, with a code that says so', () => {
    const [, refused = ''] = /\$\{IfNot\} \$\{AtLeastWin10\}([\s\S]*?)\$\{EndIf\}/.exec(script) ?? []
    // ERROR_OLD_WIN_VERSION: https://learn.microsoft.com/windows/win32/debug/system-error-codes--1000-1299-
    expect(refused).toMatch(/SetErrorLevel 1150\s+Quit/)
  })
})

describe('the packed program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-medic-pack-'))
  const unpacked = join(folder, 'dist', 'linux-unpacked')
  let packed: string[] = []

  beforeAll(async () => {
    expect(await buildWhenStale()).toBe(0)
    makeFakeElectron(join(folder, 'electron'))
    const places = [`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'dist')}`]
    const args = ['--config', configuration, '--publish', 'never', '--linux', 'dir', ...places]
    expect(await runTool('electron-builder', args, { stdio: ['ignore', 'ignore', 'inherit'] })).toBe(0)
    packed = listFiles(join(unpacked, 'resources', 'app.asar'))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('holds the three bundles, the knowledge, the PowerShell scripts and nothing else', () => {
    const expected = [
      /^package\.json$/,
      /^out\/main\/[\w.-]+\.js$/,
      /^out\/main\/chunks\/[\w.-]+\.js$/,
      /^out\/preload\/index\.cjs$/,
      /^out\/renderer\/index\.html$/,
      /^out\/renderer\/licences\.json$/,
      /^out\/knowledge\.json$/,
      /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2?|ttf)$/,
      /^knowledge\/([\w-]+\/)*[\w.-]+\.(yaml|json)$/,
      /^electron\/(powershell|resources|reads|actions)\/[a-z-]+\/[a-z-]+\.ps1$/,
    ]
    expect(packed.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([])
    for (const file of [
      'package.json',
      'out/main/index.js',
      'out/main/scan-worker.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      'out/knowledge.json',
    ]) {
      expect(packed).toContain(file)
    }
  })

  test('carries every case and every script of this tree', () => {
    for (const [room, kind] of [
      ['knowledge', '.yaml'],
      ['electron', '.ps1'],
    ] as const) {
      const here = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(kind))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      expect(packed.filter((file) => file.startsWith(`${room}/`) && file.endsWith(kind)).sort()).toEqual(here.sort())
    }
  })

  test('shows its first screen after 250 kB at most, as a download would weigh them', () => {
    const { files, gzip } = firstLoadOf(join(root, 'out', 'renderer'))
    expect(files.length).toBeGreaterThan(3)
    expect(gzip).toBeLessThanOrEqual(mostOfFirstLoad)
  })

  test('makes its window before it has loaded what a sitting at a server needs', () => {
    const folder = join(root, 'out', 'main')
    const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
    const all = readdirSync(folder).map((name) => join(folder, name))
    expect(sizeOf(loadedAtOnce([join(folder, 'index.js')]))).toBeLessThan(sizeOf(all) / 4)
  })

  test('S16 has no folder of the program outside the archive, where it could be changed', () => {
    const outside = readdirSync(join(unpacked, 'resources')).filter((name) => name !== 'app.asar')
    expect(outside).toEqual([])
  })

  test('S16 cannot be started as plain Node, nor be inspected, nor load other code than the archive', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'backup-medic'))
    // A fuse is the digit 0 or 1, as its character code.
    const state = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]))
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({ runAsNode: '0', nodeOptions: '0', inspect: '0', integrity: '1', onlyFromAsar: '1' })
  })
})

/** The files of an archive, without its folders. */
function listFiles(archive: string): string[] {
  const entries = listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/').slice(1))
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)))
}
