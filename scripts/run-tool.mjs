import { spawn } from 'node:child_process'
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
    // npm's `.cmd` files are run by the shell only.
    shell: program.endsWith('.cmd'),
  })
  passSignals(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a command of an installed package (`vitest`, `tsc`, …); see {@link run}.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  const file = process.platform === 'win32' ? `${name}.cmd` : name
  return run(join(root, 'node_modules', '.bin', file), args, options)
}

function pathWithOurNode() {
  const folders = [dirname(nodePath() ?? process.execPath), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  return folders.join(delimiter)
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) {
    const pass = () => child.kill(signal)
    process.on(signal, pass)
    child.once('exit', () => process.off(signal, pass))
  }
}
