// Where things are in a clone.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What the build makes, in the order it makes it; the build is not there unless all of these are. */
export const built = {
  electron: join(root, 'out', 'main', 'electron.js'),
  browser: join(root, 'out', 'main', 'browser.js'),
  headless: join(root, 'out', 'main', 'headless.js'),
  worker: join(root, 'out', 'main', 'worker.js'),
  preload: join(root, 'out', 'preload', 'index.cjs'),
  page: join(root, 'out', 'renderer', 'index.html'),
  catalogue: join(root, 'out', 'citation', 'styles.bin'),
}

/**
 * The folder the person was in. npm moves to the clone's folder before it runs a script, and keeps
 * where it was called from in INIT_CWD; paths a person typed are meant from there.
 * @param {{ cwd: string, env: Record<string, string | undefined> }} process
 * @returns {string}
 */
export function callersFolder({ cwd, env }) {
  const calledByNpm = env.npm_lifecycle_event !== undefined && resolve(cwd) === root
  return (calledByNpm && env.INIT_CWD) || cwd
}
