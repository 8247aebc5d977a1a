// `npm run build`: builds, whether or not the build is of these sources already.
import { build } from './setup/build.mjs'
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { inTurn } from './setup/turn.mjs'

/** @returns {Promise<number>} the exit code */
export async function run() {
  const teller = tellerOn(process.stdout)
  const { node } = await prepare({ teller, needs: 'tools' })
  await inTurn(teller, () => build({ node, teller }))
  return 0
}
