/** Where a window can be shown: the scripts and the browser host must both say so. */
export const displays: readonly [
  platform: NodeJS.Platform,
  env: Record<string, string>,
  expected: boolean,
][] = [
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: 'localhost:10.0', SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, true],
  ['freebsd', { DISPLAY: ':0' }, true],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, false],
  ['win32', {}, true],
  ['win32', { SSH_TTY: '/dev/pts/1' }, false],
]
