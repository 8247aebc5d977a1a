// `npm run check`: types, lint, format and the import rules, for a quick look while working.
import { prepare } from './setup/prepare.mjs'
import { tellerOn } from './setup/steps.mjs'
import { runChecks } from './suites/check.mjs'
import { runTool } from './suites/tool.mjs'

/** @returns {Promise<number>} the exit code */
export async function run() {
  const { node } = await prepare({ teller: tellerOn(process.stdout), needs: 'tools' })
  const { failed } = await runChecks(node)
  const rules = await runTool({
    node,
    script: 'vitest/vitest.mjs',
    args: ['run', 'tests/unit/rooms.test.ts'],
  })
  return failed === 0 && rules === 0 ? 0 : 1
}
