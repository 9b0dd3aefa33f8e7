import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { licencesPlugin } from './licences.ts'
import { pageSentencesPlugin } from './page-sentences.ts'

const root = join(import.meta.dirname, '..')
const out = (folder: string) => join(root, 'out', folder)

/**
 * Three bundles: the privileged program, the preload script (CommonJS, as the sandbox requires it) and the page. Libraries
 * are bundled in, so the packed program carries no `node_modules`.
 */
export default defineConfig({
  main: {
    root,
    build: {
      outDir: out('main'),
      externalizeDeps: false,
      // The thread that looks through logs is loaded by its file, which stands beside the program's own.
      lib: {
        entry: { index: join(root, 'electron/main.ts'), 'scan-worker': join(root, 'electron/logs/scan-worker.ts') },
        formats: ['es'],
      },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  },
  preload: {
    root,
    build: {
      outDir: out('preload'),
      externalizeDeps: false,
      lib: { entry: join(root, 'electron/preload.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react(), licencesPlugin(root), pageSentencesPlugin()],
    build: {
      outDir: out('renderer'),
      minify: true,
      // The polyfill fetches, which the page's content security policy forbids; Electron's Chromium does not need it.
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(root, 'renderer/index.html') },
    },
  },
})
