import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Every test that needs no window; `*.spec.ts` are Playwright's. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' },
})
