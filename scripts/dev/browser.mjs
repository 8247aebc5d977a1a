// Run with Node 24: hot reload in the browser host. Vite serves the page and changes it in place; the
// main process is built anew at each change, and the host started again on the same port.
import { resolveConfig } from 'electron-vite'
import { build, createServer, mergeConfig } from 'vite'
import { root } from '../setup/paths.mjs'
import { hostKeeper } from './host-keeper.mjs'

process.env.NODE_ENV_ELECTRON_VITE = 'development'
const { config } = await resolveConfig({ root }, 'serve', 'development')
if (!config?.main || !config.renderer)
  throw new Error('electron.vite.config.ts has no main or renderer.')

const pages = await createServer(
  mergeConfig(config.renderer, {
    plugins: [followHost()],
    // The page comes to the browser through the host, but hears of changes from here.
    server: { host: '127.0.0.1', hmr: { host: '127.0.0.1', protocol: 'ws' } },
  }),
)
await pages.listen()
const port = pages.config.server.port
const keeper = hostKeeper({
  args: process.argv.slice(2),
  pages: `http://127.0.0.1:${port}`,
  // A host's address is good for one host: open pages go on to the new one's by themselves.
  onMoved: (address) => pages.ws.send('linchpin:moved', { address }),
})

const watcher = await build(
  mergeConfig(config.main, {
    build: { watch: {} },
    plugins: [{ name: 'linchpin:restart-host', writeBundle: () => keeper.restart() }],
  }),
)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    if ('close' in watcher) await watcher.close()
    await pages.close()
    process.exit(await keeper.close())
  })
}

/** Adds to the page, while developing only, what leads it to a host that was started again. */
function followHost() {
  const script = `import.meta.hot?.on('linchpin:moved', ({ address }) => location.assign(address))`
  return {
    name: 'linchpin:follow-host',
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module' }, children: script }],
  }
}
