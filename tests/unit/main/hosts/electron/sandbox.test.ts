import { expect, test } from 'vitest'
import { sandboxTakenBy } from '../../../../../src/main/hosts/electron/sandbox.ts'

test.each([
  ['linux', 1000, [], null],
  ['linux', 1000, ['no-sandbox'], 'no-sandbox'],
  ['linux', 1000, ['disable-seccomp-filter-sandbox'], 'disable-seccomp-filter-sandbox'],
  ['linux', 1000, ['ozone-platform', 'single-process'], 'single-process'],
  ['darwin', 501, ['no-sandbox'], 'no-sandbox'],
  ['win32', undefined, ['disable-gpu-sandbox'], 'disable-gpu-sandbox'],
  ['linux', 0, ['no-sandbox'], null],
  ['darwin', 0, ['no-sandbox'], 'no-sandbox'],
] as const)('on %s as %s with %j the sandbox is taken by %s', (platform, uid, switches, taken) => {
  const given: readonly string[] = switches
  expect(sandboxTakenBy({ platform, uid, hasSwitch: (name) => given.includes(name) })).toBe(taken)
})
