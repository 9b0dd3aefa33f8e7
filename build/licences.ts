import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A package whose code is in the built program, with the text of its licence as it lies in the package. */
export interface LicencedPackage {
  name: string
  version: string
  licence: string
  text: string
}

/** The licences a package in the program may have; another one needs a decision first. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
])

/** Libraries that only the page uses; they are development dependencies because the build copies them in. */
const pageLibraries: readonly string[] = [
  '@fluentui/react-components',
  '@fluentui/react-icons',
  '@tanstack/react-virtual',
  'react',
  'react-dom',
  'react-i18next',
  'zustand',
]

interface LockedPackage {
  version: string
  license?: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/**
 * Every package whose code may be in the built program, in order of name: the dependencies, the libraries of the page, and what these
 * need in turn, from the lock file. Type declarations leave nothing in the program.
 */
export function bundledPackages(root: string): LicencedPackage[] {
  const { packages } = readJson<{ packages: Record<string, LockedPackage> }>(join(root, 'package-lock.json'))
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>(join(root, 'package.json'))
  const found = new Set<string>()
  const visit = (name: string, from: string) => {
    const place = placeOf(packages, name, from)
    if (place === undefined || name.startsWith('@types/') || name === 'typescript' || found.has(place)) return
    found.add(place)
    const { dependencies: own = {}, peerDependencies: peers = {} } = packages[place] ?? {}
    for (const needed of Object.keys({ ...own, ...peers })) visit(needed, place)
  }
  for (const name of [...Object.keys(dependencies), ...pageLibraries]) visit(name, '')
  return [...found]
    .map((place) => {
      const { version = '', license = '' } = packages[place] ?? {}
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license, text: licenceText(join(root, place)) }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/**
 * Gives the page the module `virtual:licences`, and the package the same as `licences.json`. Fails the build when code of a package
 * that is not among them would be in the page.
 */
export function licencesPlugin(root: string): Plugin {
  const virtual = 'virtual:licences'
  const packages = bundledPackages(root)
  return {
    name: virtual,
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? `export default ${JSON.stringify(packages)}` : null),
    generateBundle(_options, bundle) {
      const known = new Set(packages.map(({ name }) => name))
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      const names = modules.flatMap((id) => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? [])
      const unknown = names.map((name) => name.replace('\\', '/')).filter((name) => !known.has(name))
      if (unknown.length > 0) this.error(`Without a licence in the list: ${[...new Set(unknown)].join(', ')}.`)
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(packages, null, 1) })
    },
  }
}

/** Where Node would find a package that is asked for from a place of the lock file. */
function placeOf(packages: Record<string, LockedPackage>, name: string, from: string): string | undefined {
  const parts = from === '' ? [] : from.split('/node_modules/')
  for (let depth = parts.length; depth >= 0; depth--) {
    const place = [...parts.slice(0, depth), name].join('/node_modules/')
    const whole = place.startsWith('node_modules/') ? place : `node_modules/${place}`
    if (whole in packages) return whole
  }
  return undefined
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return ''
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
