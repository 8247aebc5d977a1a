// Run with Node 24: hot reload in the browser host. Vite serves the page and changes it in place; the
// main process is built anew at each change, and the host started again on the same port.
import { createServer as createSocket } from 'node:net'
import { resolveConfig } from 'electron-vite'
import { build, createServer, mergeConfig } from 'vite'
import { root } from '../setup/paths.mjs'
import { hostKeeper } from './host-keeper.mjs'

process.env.NODE_ENV_ELECTRON_VITE = 'development'
const { config } = await resolveConfig({ root }, 'serve', 'development')
if (!config?.main || !config.renderer)
  throw new Error('electron.vite.config.ts has no main or renderer.')

const port = await freePort()
const pages = await createServer(
  mergeConfig(config.renderer, {
    plugins: [followHost()],
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      // The page comes to the browser through the host, but hears of changes from here.
      hmr: { host: '127.0.0.1', protocol: 'ws', clientPort: port },
    },
  }),
)
await pages.listen()
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

// Vite would leave at SIGTERM without waiting for the host to save.
process.removeAllListeners('SIGTERM')
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
    transformIndexHtml: {
      // Early, so that Vite sees the script and gives it its `import.meta.hot`.
      order: /** @type {const} */ ('pre'),
      handler: () => [{ tag: 'script', attrs: { type: 'module' }, children: script }],
    },
  }
}

/** @returns {Promise<number>} a port nobody listens at, which the page must know before Vite listens */
function freePort() {
  return new Promise((settle, fail) => {
    const socket = createSocket()
    socket.on('error', fail)
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address()
      const found = typeof address === 'object' && address ? address.port : 0
      socket.close(() => settle(found))
    })
  })
}
