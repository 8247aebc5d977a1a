// Which npm to run, and with which Node. Never through a shell: paths may hold spaces, and on
// Windows npm is a .cmd that only a shell can start, while its JavaScript runs anywhere.
import { existsSync } from 'node:fs'
import { basename, delimiter, dirname, join, relative } from 'node:path'
import { root } from './paths.mjs'
import { SetupFailure } from './steps.mjs'

/**
 * The command and first arguments that run npm.
 * @returns {{ command: string, args: string[] }}
 * @throws {SetupFailure} when there is no npm
 */
export function npmCommand() {
  const node = nodeOutsideTheClone()
  const script = npmScriptBeside(node)
  if (!script) {
    throw new SetupFailure({
      step: 'Looking for npm',
      reason: `Node at ${node} has no npm beside it, and there is none on the PATH.`,
      remedy: 'install npm (it comes with Node from https://nodejs.org) and run the command again.',
    })
  }
  return { command: node, args: [script] }
}

/**
 * npm replaces node_modules, where a second run's own Node lives: the Node that runs npm must be
 * another where there is one.
 */
function nodeOutsideTheClone() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidates = [
    process.env.npm_node_execpath,
    process.execPath,
    ...pathFolders().map((folder) => join(folder, name)),
  ]
  const outside = candidates.find((path) => path && !isInClone(path) && existsSync(path))
  return outside ?? process.execPath
}

/** @param {string} node */
function npmScriptBeside(node) {
  const running = process.env.npm_execpath
  const candidates = [
    running && basename(running) === 'npm-cli.js' ? running : undefined,
    ...[dirname(node), ...pathFolders()].flatMap((folder) => [
      join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
      join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    ]),
  ]
  return candidates.find((path) => path && !isInClone(path) && existsSync(path))
}

function pathFolders() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
}

/** @param {string} path */
function isInClone(path) {
  const way = relative(root, path)
  return way !== '' && !way.startsWith('..') && way !== path
}
