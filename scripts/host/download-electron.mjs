// Run with Node 24. `probe`: exits 0 when Electron's program is in the downloader's cache or its site
// answers within three seconds, and prints the site's name. `fetch`: downloads and unpacks it.
//
// Electron's own installer (install.js) downloads without a word for the first half minute. So the
// download is made here, by the same library and into the same cache, and the installer then finds it.
import { execFileSync, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../setup/paths.mjs'

const probeMs = 3_000
const folder = join(root, 'node_modules', 'electron')
const require = createRequire(join(folder, 'package.json'))
const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href)

/** What install.js asks its downloader for, so that both mean the same file in the cache. */
const artifact = {
  version: require('./package.json').version,
  artifactName: 'electron',
  cacheRoot: process.env.electron_config_cache,
  checksums: remoteChecksums() ? undefined : require('./checksums.json'),
  platform:
    process.env.ELECTRON_INSTALL_PLATFORM || process.env.npm_config_platform || process.platform,
  arch:
    process.env.ELECTRON_INSTALL_ARCH ||
    process.env.npm_config_arch ||
    (isTranslatedMac() ? 'arm64' : process.arch),
}

process.exitCode = process.argv[2] === 'probe' ? await probe() : await fetchAndUnpack()

async function probe() {
  let reached = true
  await downloadArtifact({
    ...artifact,
    downloader: {
      /** Called only when the file is not in the cache; the address heeds mirrors. */
      async download(/** @type {string} */ address) {
        console.log(new URL(address).host)
        reached = await answers(address)
        throw new Error('Only the address was wanted.')
      },
    },
  }).catch(() => undefined)
  return reached ? 0 : 1
}

/**
 * Whether the address gives a file. It is asked for as the download will be, since signed addresses
 * may refuse `HEAD`; the body is dropped unread.
 * @param {string} address
 */
async function answers(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(probeMs) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    // No route, no name, no answer in time: to the one who asked they are all the same no.
    return false
  }
}

async function fetchAndUnpack() {
  let toldAt = 0
  const tell = (
    /** @type {{ transferred: number, total: number | null }} */ { transferred, total },
  ) => {
    const isList = total !== null && total < 1_000_000
    if (isList || Date.now() - toldAt < 1_000) return
    toldAt = Date.now()
    const of = total
      ? ` of ${megabytes(total)} MB (${Math.floor((100 * transferred) / total)}%)`
      : ' MB'
    console.log(`  ${megabytes(transferred)}${of}`)
  }
  try {
    await downloadArtifact({
      ...artifact,
      downloadOptions: { quiet: true, getProgressCallback: tell },
    })
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : error}`)
    return 1
  }
  console.log('  unpacking …')
  const unpacked = spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'inherit' })
  return unpacked.status ?? 1
}

/** @param {number} bytes */
function megabytes(bytes) {
  return Math.round(bytes / 1_000_000)
}

/** A mirror with its own builds has its own checksums; install.js takes these two for saying so. */
function remoteChecksums() {
  const { electron_use_remote_checksums: own, npm_config_electron_use_remote_checksums: npms } =
    process.env
  return Boolean(own || npms)
}

/** An Intel Node on an Apple processor: install.js fetches the program for the processor there is. */
function isTranslatedMac() {
  if (process.platform !== 'darwin' || process.arch !== 'x64') return false
  try {
    const answer = execFileSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' })
    return answer.trim() === '1'
  } catch {
    // Systems before Apple's own processors do not know the name.
    return false
  }
}
