// Loads the built privileged program with an `electron` that does nothing, and prints how many milliseconds that took.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/installed.mjs'

const bundle = join(root, 'out', 'main', 'index.js')
const [, names = ''] = /import \{([^}]*)\} from ["']electron["']/.exec(readFileSync(bundle, 'utf8')) ?? []
const inert = `
  const never = new Promise(() => {})
  const nothing = new Proxy(function () {}, {
    get: (_, name) => (name === 'whenReady' ? () => never : name === 'then' ? undefined : nothing),
    apply: () => nothing,
    construct: () => nothing,
  })
  export { ${names
    .split(',')
    .map((name) => `nothing as ${name.split(' as ')[0]?.trim()}`)
    .join(', ')} }`
const address = `data:text/javascript,${encodeURIComponent(inert)}`

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: address, shortCircuit: true } : next(specifier, context),
})
// The stand-in module is loaded first, so that only our own bundle is measured.
await import('electron')

const started = performance.now()
await import(pathToFileURL(bundle).href)
console.log(performance.now() - started)
process.exit(0)
