// The command line of Backup Medic from a clone: `npm run -s medic -- COMMAND`.
import module from 'node:module'
import { join } from 'node:path'
import { hasPackages, nodePath, root } from './installed.mjs'

if (nodePath() === process.execPath && hasPackages()) {
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'))
  await import('../electron/cli/main.ts')
} else {
  const { run } = await import('./run-tool.mjs')
  const { runScript, setUp } = await import('./setup.mjs')
  await runScript(() => run(setUp(), process.argv.slice(1)))
}
