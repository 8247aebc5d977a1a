// Types, lint and format: each check counts as one test.
import { runTool } from './tool.mjs'

/** @type {{ name: string, script: string, args: string[] }[]} */
const checks = [
  ...['node', 'web', 'tests'].map((part) => ({
    name: `types (${part})`,
    script: 'typescript/bin/tsc',
    args: ['--project', `tsconfig.${part}.json`],
  })),
  {
    name: 'lint and format',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings'],
  },
]

/**
 * @param {string} node
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks(node) {
  /** @type {import('./failures.mjs').Failure[]} */
  const failures = []
  const tally = { passed: 0, failed: 0, skipped: 0, failures }
  for (const { name, script, args } of checks) {
    const code = await runTool({ node, script, args })
    console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`)
    if (code === 0) {
      tally.passed += 1
      continue
    }
    tally.failed += 1
    failures.push({ test: name, says: '' })
  }
  return tally
}
