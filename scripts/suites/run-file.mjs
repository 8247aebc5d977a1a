// Runs one TypeScript file of the tests to its end, in the clone's folder, with its output shown.
import { spawn } from 'node:child_process'
import { root } from '../setup/paths.mjs'

/**
 * @param {{ node: string, path: string, args: string[] }} file
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runFile({ node, path, args }) {
  return new Promise((settle, fail) => {
    const child = spawn(node, [path, ...args], { cwd: root, stdio: 'inherit' })
    child.on('error', fail)
    child.on('exit', (code) => settle(code ?? 1))
  })
}
