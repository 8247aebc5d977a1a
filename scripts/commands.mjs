// The commands behind the npm scripts, and how a failure of any of them is told.
import { SetupFailure } from './setup/steps.mjs'

/** @type {Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>>} */
const commands = {
  start: () => import('./start.mjs'),
  dev: () => import('./dev.mjs'),
  build: () => import('./build.mjs'),
  test: () => import('./test.mjs'),
  check: () => import('./check.mjs'),
  headless: () => import('./headless.mjs'),
  bench: () => import('./bench.mjs'),
  fuzz: () => import('./fuzz.mjs'),
  faults: () => import('./faults.mjs'),
  soak: () => import('./soak.mjs'),
  effort: () => import('./effort.mjs'),
  package: () => import('./package.mjs'),
}

/**
 * Runs one command.
 * @param {string | undefined} name
 * @param {string[]} args what follows the name
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name, args) {
  const load = name === undefined ? undefined : commands[name]
  if (!load) {
    console.error(
      `There is no command “${name ?? ''}”. There are: ${Object.keys(commands).join(', ')}.`,
    )
    return 2
  }
  try {
    const command = await load()
    return await command.run(args)
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    console.error(`\n${error.message}`)
    return 1
  }
}
