// Builds the app when the build is not of the sources as they are now.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureCatalogue, isCatalogueThere } from '../catalogue/ensure.mjs'
import { built, root } from './paths.mjs'
import { stateOf } from './state.mjs'
import { runStep } from './steps.mjs'

const stampFile = join(root, 'out', 'built-from')

/** What the build is made from, relative to the clone. */
const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  'tsconfig.web.json',
]

/**
 * @param {{ stamp: string | null, now: string, missing: string[] }} facts the sources' state at the
 *   last build, their state now, and built files that are not there
 * @returns {string | null} why to build, or null when the build is of these sources
 */
export function whyBuildFrom({ stamp, now, missing }) {
  if (stamp === null) return 'nothing has been built yet'
  if (missing.length > 0) return `${missing.join(', ')} is missing from the build`
  return stamp === now ? null : 'sources have changed since the last build'
}

/** @returns {string | null} why to build this clone, or null */
export function whyBuild() {
  return whyBuildFrom({
    stamp: existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null,
    now: stateOf(root, sources),
    missing: [
      ...Object.entries(built).flatMap(([name, path]) => (existsSync(path) ? [] : [name])),
      ...(isCatalogueThere() ? [] : ['the catalogue of citation styles as it is now']),
    ],
  })
}

/**
 * @param {{ node: string, teller: import('./steps.mjs').Teller }} using the Node to build with
 * @throws {import('./steps.mjs').SetupFailure}
 */
export async function build({ node, teller }) {
  // Taken before building: a change made meanwhile must count as newer than the build.
  const state = stateOf(root, sources)
  forgetBuild()
  await ensureCatalogue({ node, teller })
  await runStep(
    {
      says: 'Building Linchpin',
      command: node,
      args: [electronVite, 'build', '--logLevel', 'warn'],
      cwd: root,
      remedy: 'mend what the build names above, then run the same command again.',
    },
    teller,
  )
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, state)
}

/** Makes the next run build afresh: for whoever writes to the build's folders another way. */
export function forgetBuild() {
  rmSync(stampFile, { force: true })
}

/** The command line of electron-vite, to be run with Node. */
export const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
