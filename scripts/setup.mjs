import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumPath, electronPath, hasPackages, nodePath, root } from './installed.mjs'

/** What the person at the keyboard has to do before we can go on. */
class SetupError extends Error {}

/**
 * Installs what is missing and returns the Node to use. Runs on any Node from 20.19, without packages. Everything it
 * says goes to standard error, so that answers on standard output stay clean.
 * @param {{ browser?: boolean }} [needs] `browser`: Electron or, instead of it, a Chromium is needed too
 * @returns {string}
 */
export function setUp(needs = {}) {
  if (!hasPackages() || nodePath() === null) installPackages()
  const node = nodePath()
  if (node === null) {
    throw new SetupError('This program needs Node 24 or newer. Install it from https://nodejs.org, then try again.')
  }
  if (needs.browser && electronPath() === null && chromiumPath() === null) installChromium()
  return node
}

function installPackages() {
  say('Installing the packages; this takes a minute.')
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const command = ['npm', 'ci', ...options].join(' ')
  if (!run(command)) {
    throw new SetupError(
      `The packages could not be installed. Run "${command}" to see why; a proxy is the usual reason.`,
    )
  }
}

function installChromium() {
  const packages = 'chromium fonts-liberation fonts-noto-color-emoji'
  const isRoot = process.getuid?.() === 0
  if (!existsSync('/usr/bin/apt-get') || !isRoot) {
    const how = existsSync('/usr/bin/apt-get') ? `sudo apt-get install ${packages}` : 'Chromium, Chrome or Edge'
    throw new SetupError(`The window needs a browser on this machine. Install it (${how}), then try again.`)
  }
  say('Installing Chromium; this takes a minute.')
  const install = `apt-get install --yes --quiet --no-install-recommends ${packages}`
  const done = run(install, { quiet: true }) || (run('apt-get update --quiet') && run(install))
  if (!done || chromiumPath() === null) {
    throw new SetupError(
      `Chromium could not be installed. Run "apt-get update && ${install}" to see why, then try again.`,
    )
  }
}

/**
 * @param {string} command fixed text of this file, never anything from outside
 * @param {{ quiet?: boolean }} [options] `quiet`: a failure has a second way, so it is not shown
 */
function run(command, { quiet = false } = {}) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, env, shell: true, encoding: 'utf8' })
  if (status !== 0 && !quiet) process.stderr.write(lastLines(`${stdout ?? ''}\n${stderr ?? ''}`))
  return status === 0
}

/** @param {string} text */
function lastLines(text) {
  return `${text.trim().split('\n').slice(-15).join('\n')}\n`
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Runs the body of a script; what a person must do is said in one sentence, without a stack.
 * @param {() => Promise<number | void> | number | void} body returns the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exitCode = 69
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(() => {
    setUp({ browser: process.argv.includes('--browser') })
  })
}
