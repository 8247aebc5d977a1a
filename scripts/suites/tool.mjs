// Runs a development tool to its end with its output shown.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../setup/paths.mjs'

const compiled = join(root, 'node_modules', '.cache', 'compiled')

/**
 * @param {{ node: string, script: string, args: string[], env?: Record<string, string> }} tool the
 *   script's path inside node_modules
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runTool({ node, script, args, env = {} }) {
  return new Promise((settle, fail) => {
    const child = spawn(node, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // What a test starts as a program of its own is compiled once for all of them.
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env },
    })
    const stop = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    process.on('SIGINT', stop).on('SIGTERM', stop)
    child.on('error', fail)
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      settle(code ?? 1)
    })
  })
}
