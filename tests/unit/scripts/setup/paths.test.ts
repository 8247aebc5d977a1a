import { describe, expect, it } from 'vitest'
import { callersFolder, root } from '../../../../scripts/setup/paths.mjs'

describe('paths that a person typed', () => {
  it.each([
    [
      'are from where npm was called',
      root,
      { npm_lifecycle_event: 'start', INIT_CWD: '/tmp' },
      '/tmp',
    ],
    ['are from here without npm', root, {}, root],
    [
      'are from here when a script of an outer npm moved elsewhere',
      '/tmp/elsewhere',
      { npm_lifecycle_event: 'test', INIT_CWD: root },
      '/tmp/elsewhere',
    ],
  ])('%s', (_, cwd, env, expected) => {
    expect(callersFolder({ cwd, env })).toBe(expected)
  })
})
