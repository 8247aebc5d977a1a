/** Where the parts that ship with Linchpin are, whether it runs from its sources or from its build. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type Places = {
  version: string
  /** Where to ask for a newer version, over TLS; null where whoever built this copy named no place. */
  updatesUrl: string | null
  /** What ships with the app: the sample, page templates, styles. */
  resources: string
  /** The catalogue of citation styles, which the build makes. */
  catalogue: string
  /** The built pages. */
  renderer: string
  /** Electron's preload script, built. */
  preload: string
  /** The worker threads' entry: its source under Node, its bundle in the build. */
  worker: URL
}

/**
 * The places around the module at that URL: `src/main/hosts/…` in the sources, `out/main/…` in the build.
 * @throws when no Linchpin package is around it.
 */
export function placesAround(moduleUrl: string): Places {
  const path = fileURLToPath(moduleUrl)
  const { root, version, updatesUrl } = packageAround(dirname(path))
  const fromSource = path.endsWith('.ts')
  return {
    version,
    updatesUrl,
    resources: join(root, 'resources'),
    catalogue: join(root, 'out', 'citation', 'styles.bin'),
    renderer: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.cjs'),
    worker: pathToFileURL(join(root, fromSource ? 'src/main/worker.ts' : 'out/main/worker.js')),
  }
}

type Package = { version: string; updatesUrl: string | null }

function packageAround(start: string): Package & { root: string } {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = packageIn(folder)
    if (found) return { root: folder, ...found }
    if (folder === dirname(folder))
      throw new Error(`Linchpin's own files are not complete: no package.json above ${start}.`)
  }
}

function packageIn(folder: string): Package | null {
  let content: string
  try {
    content = readFileSync(join(folder, 'package.json'), 'utf8')
  } catch {
    // Not here: look one folder up.
    return null
  }
  const read: unknown = JSON.parse(content)
  if (typeof read !== 'object' || read === null) return null
  if (!('name' in read) || read.name !== 'linchpin') return null
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const updatesUrl = 'updatesUrl' in read ? text(read.updatesUrl) : null
  return {
    version: ('version' in read && text(read.version)) || '0.0.0',
    updatesUrl: updatesUrl?.startsWith('https://') ? updatesUrl : null,
  }
}
