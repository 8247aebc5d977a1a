/** Which port the browser host listens at. */
import { StartupError } from '../startup.ts'
import { systemCodeOf } from '../system-errors.ts'
import { type BrowserHost, type BrowserHostOptions, startBrowserHost } from './server.ts'

/** Tried first, so that the address is the same from day to day. */
export const usualPort = 4747

/**
 * Starts at the port asked for, or at the usual one, or, when nobody asked and that is taken, at any
 * that is free.
 * @throws StartupError when the port asked for is taken or may not be used.
 */
export async function startAtPort(
  asked: number | null,
  options: Omit<BrowserHostOptions, 'port'>,
): Promise<BrowserHost> {
  try {
    return await startBrowserHost({ ...options, port: asked ?? usualPort })
  } catch (error) {
    const code = systemCodeOf(error)
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    if (asked === null) return startBrowserHost({ ...options, port: 0 })
    throw new StartupError(
      code === 'EADDRINUSE'
        ? `Port ${asked} is in use by another program. Choose another with --port, or leave it out.`
        : `This system does not let Linchpin use port ${asked}. Choose one from 1024 up with --port.`,
      { cause: error },
    )
  }
}
