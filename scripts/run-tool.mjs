import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { nodePath, root } from './installed.mjs'

/**
 * Runs a program in the project's top folder, with our Node first on the PATH, and returns its exit code. A signal
 * counts as exit code 1.
 * @param {string} program a full path
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: pathWithOurNode(), ...options.env },
    stdio: options.stdio ?? 'inherit',
  })
  passSignals(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a command of an installed package (`vitest`, `biome`, …) on our Node, or with `node` a file; see {@link run}.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const file = name === 'node' ? [] : [toolFile(name)]
  return run(nodePath() ?? process.execPath, [...file, ...args], options)
}

/** @type {Record<string, string>} */
const packageOf = { biome: '@biomejs/biome', playwright: '@playwright/test' }

/**
 * The file of a command, as its package names it. npm's `.cmd` files need the shell of Windows, which takes a path with a blank for two words.
 * @param {string} name
 * @returns {string}
 */
export function toolFile(name) {
  const folder = join(root, 'node_modules', packageOf[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, bin[name])
}

function pathWithOurNode() {
  const folders = [dirname(nodePath() ?? process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  return folders.join(delimiter)
}

/**
 * Lets the program end in its own way when this one is told to end. On Windows the console tells both, and passing a signal on would end the
 * program at once (https://nodejs.org/api/process.html#signal-events): there we only stay until it has ended.
 * @param {import('node:child_process').ChildProcess} child
 */
export function passSignals(child, platform = process.platform) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) {
    const pass = () => void (platform === 'win32' || child.kill(signal))
    process.on(signal, pass)
    child.once('exit', () => process.off(signal, pass))
  }
}
