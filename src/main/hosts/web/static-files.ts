/** Which file of the renderer an address names, and how it is to be sent. */
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** The media type a file is sent as, by its extension; a stranger is sent as bytes. */
export const mediaTypeOf = (path: string): string =>
  types[extname(path).toLowerCase()] ?? 'application/octet-stream'

/**
 * The path of the file that `pathname` (a URL's, still percent-encoded) names inside `folder`, or
 * null when it names nothing that may be served: a place outside, a hidden file, a broken encoding,
 * a character no file of ours has. `/` is the page itself.
 */
export function fileInside(folder: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    // A malformed percent-encoding names no file.
    return null
  }
  if (!decoded.startsWith('/') || /[\\:\0]/.test(decoded)) return null
  const parts = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/')
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null
  const path = join(folder, ...parts)
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null
}

/** The build names files under `/assets/` by their content, so they never change; all else may. */
export const cacheControlOf = (pathname: string): string =>
  pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
