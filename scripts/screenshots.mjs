// npm run screenshots: makes README's pictures in build/pictures. With `-- --every`, every screen in four sizes, three languages and three
// themes, in test-results/screenshots/every, for people to look at.
import { buildWhenStale } from './build-when-stale.mjs'
import { runTool } from './run-tool.mjs'
import { runScript, setUp } from './setup.mjs'

await runScript(async () => {
  const args = process.argv.slice(2)
  const every = args.includes('--every')
  setUp({ browser: true })
  const built = await buildWhenStale()
  if (built !== 0) return built
  const env = { BACKUP_MEDIC_PICTURES: every ? 'every' : 'readme' }
  const others = args.filter((arg) => arg !== '--every')
  return runTool('playwright', ['test', '--config', 'test/e2e/pictures/pictures.config.ts', ...others], { env })
})
