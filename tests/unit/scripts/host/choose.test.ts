import { describe, expect, it } from 'vitest'
import { chooseHost, hasDisplay, isSandboxBlocked } from '../../../../scripts/host/choose.mjs'
import { displays } from '../../main/hosts/support/displays.ts'

const desktop = {
  asked: undefined,
  display: true,
  root: false,
  binary: 'here' as const,
  site: 'github.com',
  sandboxBlocked: false,
}
const window = { do: 'window', fetch: false, withoutSandbox: false }
const browser = (because: unknown) => ({ do: 'browser', because })
const said = expect.stringMatching(/./)

describe('which host opens', () => {
  it.each([
    ['a desktop with Electron', {}, window],
    [
      'a desktop whose Electron can be fetched',
      { binary: 'fetchable' },
      { ...window, fetch: true },
    ],
    ['a desktop not yet looked at', { binary: 'unknown' }, { do: 'look' }],
    [
      'a desktop out of reach of the download',
      { binary: 'unreachable' },
      browser(expect.stringContaining('github.com did not answer')),
    ],
    ['a machine without a display', { display: false, binary: 'unknown' }, browser(said)],
    ['root on Linux', { root: true, binary: 'unknown' }, browser(expect.stringContaining('root'))],
    ['an Ubuntu that denies the sandbox', { sandboxBlocked: true }, browser(said)],
    ['who asked for the browser', { asked: 'browser' }, browser(null)],
    [
      'who asked for the browser without a display',
      { asked: 'browser', display: false },
      browser(null),
    ],
    ['who asked for the window', { asked: 'electron' }, window],
    [
      'root who asked for the window',
      { asked: 'electron', root: true },
      { ...window, withoutSandbox: true },
    ],
    [
      'who asked for the window without a display',
      { asked: 'electron', display: false },
      { do: 'refuse', because: said },
    ],
    [
      'who asked for a window that cannot be fetched',
      { asked: 'electron', binary: 'unreachable' },
      { do: 'refuse', because: said },
    ],
    [
      'who asked for a window that is denied its sandbox',
      { asked: 'electron', sandboxBlocked: true },
      { do: 'refuse', because: said },
    ],
  ] as const)('for %s', (_, facts, choice) => {
    expect(chooseHost({ ...desktop, ...facts })).toEqual(choice)
  })
})

describe('a display', () => {
  it.each(displays)('on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay({ platform, env })).toBe(expected)
  })
})

describe('Electron’s sandbox on Linux', () => {
  const kernel = { apparmorRestricts: null, namespacesAllowed: null, helperIsSetUid: false }
  it.each([
    ['a kernel without either switch', kernel, false],
    ['Ubuntu 24.04 as it comes', { ...kernel, apparmorRestricts: '1\n' }, true],
    ['Ubuntu with the restriction lifted', { ...kernel, apparmorRestricts: '0\n' }, false],
    ['a Debian that allows namespaces', { ...kernel, namespacesAllowed: '1\n' }, false],
    ['a Debian that does not', { ...kernel, namespacesAllowed: '0\n' }, true],
    [
      'Ubuntu with the helper set up',
      { ...kernel, apparmorRestricts: '1', helperIsSetUid: true },
      false,
    ],
  ])('%s', (_, facts, blocked) => {
    expect(isSandboxBlocked(facts)).toBe(blocked)
  })
})
