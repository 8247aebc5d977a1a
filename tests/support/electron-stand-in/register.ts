/** Loaded before the app: from then on `electron` means the stand-in, and the process looks like Electron's. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const standIn = new URL('./index.ts', import.meta.url).href
const { version } = JSON.parse(
  readFileSync(new URL('../../../node_modules/electron/package.json', import.meta.url), 'utf8'),
)

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
})
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version } })
Object.defineProperty(process, 'type', { value: 'browser' })
Object.defineProperty(process, 'resourcesPath', { value: process.cwd() })
// A packaged app's words begin behind its own name.
if (process.env.LINCHPIN_STAND_IN_PACKAGED === '1') {
  process.env.LINCHPIN_STAND_IN_ENTRY = process.argv.splice(1, 1)[0]
} else Object.defineProperty(process, 'defaultApp', { value: true })
