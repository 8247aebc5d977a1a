// What every command needs before it: the dependencies, Node 24, and where asked the build. docs/decisions/020
import { build, whyBuild } from './build.mjs'
import { installDependencies, whyInstall } from './dependencies.mjs'
import { runtime } from './runtime.mjs'
import { inTurn } from './turn.mjs'

/**
 * @param {{ teller: import('./steps.mjs').Teller, needs: 'tools' | 'build' }} asked
 * @returns {Promise<{ node: string }>} the Node 24 to run things with
 * @throws {import('./steps.mjs').SetupFailure}
 */
export async function prepare({ teller, needs }) {
  if (whyInstall()) {
    await inTurn(teller, async () => {
      const why = whyInstall()
      if (!why) return
      teller.say(`Setting up Linchpin: ${why}.`)
      await installDependencies(teller)
    })
  }
  const node = await runtime(teller)
  if (needs === 'build' && whyBuild()) {
    await inTurn(teller, async () => {
      if (whyBuild()) await build({ node, teller })
    })
  }
  return { node }
}
