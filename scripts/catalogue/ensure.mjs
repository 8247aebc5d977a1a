// Makes the catalogue of citation styles where it is not there, or is of another package or way of packing.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { built, root } from '../setup/paths.mjs'
import { stateOf } from '../setup/state.mjs'
import { runStep } from '../setup/steps.mjs'
import { cataloguePackage } from './package.mjs'

/** Beside the file and not in its folder, which is packed. */
const stampFile = join(root, 'out', 'catalogue-from')

/** What the catalogue is made from, relative to the clone. */
const sources = [
  'scripts/catalogue',
  'src/main/citations/catalogue/packed.ts',
  `${cataloguePackage}/package.json`,
]

/** @returns {boolean} */
export function isCatalogueThere() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  return existsSync(built.catalogue) && stamp === stateOf(root, sources)
}

/**
 * @param {{ node: string, teller: import('../setup/steps.mjs').Teller }} using the Node to make it with
 * @throws {import('../setup/steps.mjs').SetupFailure}
 */
export async function ensureCatalogue({ node, teller }) {
  if (isCatalogueThere()) return
  rmSync(stampFile, { force: true })
  await runStep(
    {
      says: 'Packing the citation styles',
      command: node,
      args: [join(root, 'scripts', 'catalogue', 'make.mjs'), built.catalogue],
      cwd: root,
      remedy: 'see what is said above, mend it and run the same command again.',
    },
    teller,
  )
  noteCatalogue()
}

/** Notes what the file that is there was made from. */
export function noteCatalogue() {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stateOf(root, sources))
}
