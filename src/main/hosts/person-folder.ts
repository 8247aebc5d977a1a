/** Where the person stands when they name a file. */
import { resolve } from 'node:path'

/** The npm scripts of ours that people run; `npm run` moves to the package's folder before them. */
const scripts = ['linchpin', 'start', 'dev']

/**
 * The folder relative paths are meant from: where npm was called, when one of our scripts runs through
 * npm (it says so in `INIT_CWD`), else the process's own. The script's name is checked because a
 * process started by another script inherits the variable.
 */
export function personFolder(
  env: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): string {
  const throughNpm = scripts.includes(env.npm_lifecycle_event ?? '')
  return throughNpm && env.INIT_CWD ? env.INIT_CWD : workingFolder
}

/** A path the person gave, made absolute. */
export const personPath = (path: string): string =>
  resolve(personFolder(process.env, process.cwd()), path)
