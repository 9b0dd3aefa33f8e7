/**
 * `node --import ./build/stand-in/register.ts out/main/index.js`: runs the built privileged program in Node, with the
 * stand-in in the place of the `electron` module. Nothing but a simulated server is ever worked on this way.
 */
import { registerHooks } from 'node:module'

const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

if (!process.argv.some((arg) => arg === '--simulate' || arg.startsWith('--simulate='))) {
  // Before a command, so that the command keeps its own arguments.
  process.argv.splice(2, 0, '--simulate')
}
