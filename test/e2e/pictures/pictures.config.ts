import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = join(import.meta.dirname, '..', '..', '..')

/** `npm run screenshots`: pictures of the built program, for README and for people to look at. They are no test of `npm test`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.pictures.ts',
  outputDir: join(root, 'test-results', 'pictures'),
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
})
