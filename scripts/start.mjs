// npm start: the program in a window. On Windows it looks after this server; elsewhere, after a simulated one.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { electronPath, hasDisplay, importStandIn, root } from './installed.mjs'
import { run } from './run-tool.mjs'
import { runScript, setUp } from './setup.mjs'

const downloadLimitMs = 180_000

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`${sentence}\n`)

/** @param {string} node */
function downloadElectron(node) {
  say('Looking for Electron; its first download takes a minute.')
  spawnSync(node, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: 'ignore', timeout: downloadLimitMs })
  return electronPath()
}

await runScript(async () => {
  const args = process.argv.slice(2)
  const node = setUp()
  if (!hasDisplay()) {
    say('There is no display here, so this is the demonstration in the terminal.')
    return run(node, [join(root, 'scripts', 'medic.mjs'), 'demo', ...args])
  }
  const electron = electronPath() ?? downloadElectron(node)
  if (electron === null) {
    say(
      'Electron could not be downloaded. The window opens in the browser of this machine, on a simulated server only.',
    )
    setUp({ browser: true })
  }
  const built = await buildWhenStale()
  if (built !== 0) return built
  if (electron === null) {
    return run(node, [...importStandIn, join(root, 'out', 'main', 'index.js'), ...args])
  }
  // Linux: Chromium refuses to run as root with its sandbox.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return run(electron, [root, ...asRoot, ...args])
})
