/** The development server that pages come from while Linchpin is being worked on. */

/**
 * Its address as electron-vite names it in `ELECTRON_RENDERER_URL`, or null. Only this machine's own
 * is taken, so that the variable cannot put foreign pages in the app's place.
 */
export function developmentServer(env: Readonly<Record<string, string | undefined>>): URL | null {
  const url = URL.parse(env.ELECTRON_RENDERER_URL ?? '')
  const local = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return local && url.protocol === 'http:' ? url : null
}

/** What its pages connect to: itself, to hear of changes. */
export const developmentConnections = (server: URL): string[] => [
  `ws://${server.host}`,
  `http://${server.host}`,
]
