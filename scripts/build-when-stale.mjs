import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './installed.mjs'
import { runTool } from './run-tool.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'knowledge',
  'build/electron.vite.config.ts',
  'build/licences.ts',
  'build/page-sentences.ts',
  'package-lock.json',
]
const stamp = join(root, 'out', '.built-from')

/**
 * Builds the three bundles and the JSON form of the knowledge into `out/` when a source has changed since the last time; returns the exit code.
 * @param {{ always?: boolean, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export async function buildWhenStale({ always = false, stdio = ['ignore', 2, 2] } = {}) {
  const state = sources.flatMap((source) => listFiles(join(root, source))).join('\n')
  if (!always && readStamp() === state) return 0
  const code = await runTool('electron-vite', ['build', '-c', 'build/electron.vite.config.ts', '--logLevel', 'warn'], {
    stdio,
  })
  if (code !== 0) return code
  // Loaded only now: a tree that was just set up had no packages when this file was.
  const { writeParsedKnowledge } = await import('./write-parsed-knowledge.mjs')
  writeParsedKnowledge(join(root, 'knowledge'), join(root, 'out', 'knowledge.json'))
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
  return 0
}

/**
 * Every file with its size and time.
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null
  }
}
