import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..')

/** End-to-end tests of the built program; `npm run build` comes first. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, 'test-results', 'e2e'),
  workers: 1,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
})
