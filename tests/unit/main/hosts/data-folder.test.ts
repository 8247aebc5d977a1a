import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../../../src/main/hosts/data-folder.ts'

test.each([
  ['Linux', 'linux', '/home/ada', {}, '/home/ada/.config/Linchpin'],
  [
    'Linux with a place of its own',
    'linux',
    '/home/ada',
    { XDG_CONFIG_HOME: '/cfg' },
    '/cfg/Linchpin',
  ],
  [
    'Linux with an empty one',
    'linux',
    '/home/ada',
    { XDG_CONFIG_HOME: '' },
    '/home/ada/.config/Linchpin',
  ],
  [
    'Linux with a relative one, which the standard ignores',
    'linux',
    '/home/ada',
    { XDG_CONFIG_HOME: 'cfg' },
    '/home/ada/.config/Linchpin',
  ],
  ['macOS', 'darwin', '/Users/ada', {}, '/Users/ada/Library/Application Support/Linchpin'],
  ['Windows', 'win32', 'C:\\Users\\ada', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Linchpin'],
  [
    'Windows without APPDATA',
    'win32',
    'C:\\Users\\ada',
    {},
    'C:\\Users\\ada\\AppData\\Roaming\\Linchpin',
  ],
] as const)(
  'on %s, data lies where Electron would put it',
  (_name, platform, home, env, folder) => {
    expect(defaultDataFolder({ platform, env, home })).toBe(folder)
  },
)
