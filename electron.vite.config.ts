// How the three parts are built: main (one bundle an entry), preload (one CommonJS file), the page.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { noteCarried } from './scripts/package/carried.mjs'
import { englishOnly } from './scripts/package/english-only.mjs'
import { readingOnly } from './scripts/package/pdf-reading.mjs'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    plugins: [readingOnly(), noteCarried('main')],
    build: {
      target: 'node24',
      outDir: at('out/main'),
      emptyOutDir: true,
      sourcemap: true,
      // All in the bundle, so that a package carries no node_modules but the native compiler's.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['@myriaddreamin/typst-ts-node-compiler'],
        input: {
          electron: at('src/main/hosts/electron/index.ts'),
          browser: at('src/main/hosts/browser/index.ts'),
          headless: at('src/main/hosts/headless/index.ts'),
          worker: at('src/main/worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Beside the entries, so that a path relative to the running file is the same in all of them.
          chunkFileNames: 'part-[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    plugins: [noteCarried('preload')],
    build: {
      target: 'node24',
      outDir: at('out/preload'),
      emptyOutDir: true,
      // A sandboxed preload can require nothing but electron: all else must be in the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), englishOnly(), noteCarried('renderer')],
    build: {
      // Older than Electron's own Chromium, because the page also opens in the person's browser.
      target: 'chrome140',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The page's policy allows scripts, fonts and pictures from its own origin only, not `data:`.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The page is read from this machine, not over a network: one large file loads as fast as two.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: at('src/renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'react',
                test: /[\\/](?:node_modules[\\/](?:react|react-dom|scheduler)[\\/]|react-first\.ts$)/,
              },
            ],
          },
        },
      },
    },
  },
})
