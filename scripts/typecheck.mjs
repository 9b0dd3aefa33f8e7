// Checks the types of every room against its own tsconfig, all at once. Prints the errors only.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'
import { runScript, setUp } from './setup.mjs'

const rooms = ['shared', 'electron', 'renderer', 'test', 'scripts', 'build', 'build/stand-in']

/**
 * @param {string} node
 * @param {string} room
 * @returns {Promise<boolean>}
 */
function check(node, room) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const child = spawn(node, [compiler, '-p', room], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

await runScript(async () => {
  const node = setUp()
  const checked = rooms.filter((room) => existsSync(join(root, room, 'tsconfig.json')))
  const good = await Promise.all(checked.map((room) => check(node, room)))
  const wrong = checked.filter((_, index) => !good[index])
  console.log(wrong.length === 0 ? `Types are right in ${checked.join(', ')}.` : `Type errors in ${wrong.join(', ')}.`)
  return wrong.length === 0 ? 0 : 1
})
