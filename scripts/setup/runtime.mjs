// The Node 24 that the app is built, tested and served with, whichever Node runs npm.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions } from './node-version.mjs'
import { npmCommand } from './npm.mjs'
import { root } from './paths.mjs'
import { runStep, SetupFailure } from './steps.mjs'

const folder = join(root, 'node_modules', 'node')

/**
 * The path of that Node: the `node` development dependency, or the one running when it is as new.
 * @param {import('./steps.mjs').Teller} teller
 * @returns {Promise<string>}
 * @throws {SetupFailure} when there is none
 */
export async function runtime(teller) {
  const wanted = wantedVersion()
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  if (compareVersions(process.version, wanted) >= 0) return process.execPath
  // The package fetches the program by an install script, which npm may have been told not to run.
  const npm = npmCommand()
  const remedy =
    `install Node ${wanted} or later from https://nodejs.org and run the command again, or let ` +
    'npm run install scripts (`npm config get ignore-scripts` must say false) and delete node_modules.'
  await runStep(
    {
      says: `Fetching Node ${wanted}`,
      command: npm.command,
      args: [...npm.args, 'rebuild', 'node'],
      cwd: root,
      remedy,
    },
    teller,
  )
  if (existsSync(binary)) return binary
  throw new SetupFailure({
    step: `Fetching Node ${wanted}`,
    reason: 'npm reported success, and the program is not there.',
    remedy,
  })
}

function wantedVersion() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(manifest.devDependencies.node)
}
