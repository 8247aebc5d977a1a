/** Makes one script of a module and all it imports, for a page that needs no server. */
import { join } from 'node:path'
import { build } from 'vite'

/** Writes `<name>.js` into the folder; what the module exports is then the page's global `name`. */
export async function bundle(entry: string, folder: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  })
  return join(folder, `${name}.js`)
}
