// npm run package: builds the program and packs it, on Windows into an installer under dist/.
import { buildWhenStale } from './build-when-stale.mjs'
import { runTool } from './run-tool.mjs'
import { runScript, setUp } from './setup.mjs'

await runScript(async () => {
  setUp()
  const built = await buildWhenStale({ always: true, stdio: 'inherit' })
  if (built !== 0) return built
  const target = process.argv.length > 2 ? process.argv.slice(2) : ['--win', 'nsis', '--x64']
  return runTool('electron-builder', ['--config', 'build/electron-builder.json', '--publish', 'never', ...target])
})
