import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allowedLicences, bundledPackages } from '../../build/licences.ts'
import { root } from '../../scripts/installed.mjs'

interface PackageFile {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  overrides?: Record<string, string>
}
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const packageFile: PackageFile = JSON.parse(read('package.json'))
const locked: Record<string, { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean }> =
  JSON.parse(read('package-lock.json')).packages
const others = Object.entries(locked).filter(([place]) => place !== '')
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('S23 the dependencies', () => {
  test('run no script of their own when they are installed', () => {
    expect(read('.npmrc').split(/\r?\n/)).toContain('ignore-scripts=true')
  })

  test('with an install script are those that were reviewed, each with its reason', () => {
    expect(others.length).toBeGreaterThan(100)
    const reviewed: Record<string, string> = JSON.parse(read('build/reviewed-install-scripts.json'))
    const withScript = others.filter(([, one]) => one.hasInstallScript).map(([place]) => nameOf(place))
    expect([...new Set(withScript)].sort()).toEqual(Object.keys(reviewed).sort())
    for (const reason of Object.values(reviewed)) expect(reason.length).toBeGreaterThan(30)
  })

  test('are pinned to one version each, which is the one in the lock file', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides = {} } = packageFile
    const direct = { ...dependencies, ...devDependencies, ...optionalDependencies }
    for (const [name, version] of Object.entries(direct)) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)])
      expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version])
    }
    for (const version of Object.values(overrides)) expect(version).toMatch(/^\d+\.\d+\.\d+/)
  })

  test('come from the registry with a checksum each, from no other address', () => {
    const bad = others.filter(([, { resolved, integrity }]) => {
      const fromRegistry = resolved === undefined || /^https:\/\/[^/]+\/.*\.tgz$/.test(resolved)
      return !fromRegistry || !/^sha512-/.test(integrity ?? '')
    })
    expect(bad.map(([place]) => place)).toEqual([])
  })

  test('that are in the program have a licence of the list', () => {
    const packages = bundledPackages(root)
    const names = packages.map(({ name }) => name)
    for (const name of [...Object.keys(packageFile.dependencies), 'react', '@fluentui/react-button', 'scheduler']) {
      expect(names).toContain(name)
    }
    const refused = packages.filter(({ licence }) => !allowedLicences.has(licence))
    expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
  })
})

describe('S17 an update', () => {
  test('is never looked for: no updater is installed, no feed is configured, and no code asks for one', () => {
    const updaters = others.map(([place]) => nameOf(place)).filter((name) => /updat/i.test(name))
    expect(
      updaters.filter((name) => /^(electron-updater|update-electron-app|electron-simple-updater)$/.test(name)),
    ).toEqual([])
    expect(JSON.parse(read('build/electron-builder.json')).publish).toBeNull()
    const program = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.ts$/.test(name),
    )
    expect(program.length).toBeGreaterThan(50)
    const asking = program.filter((name) =>
      /autoUpdater|electron-updater|setFeedURL/.test(read(join('electron', name))),
    )
    expect(asking).toEqual([])
  })
})
