import { describe, expect, it } from 'vitest'
import { isDebian } from '../../../../scripts/setup/browser.mjs'
import { browserPlaces, findBrowser } from '../../../../scripts/setup/find-browser.mjs'

describe('a system with apt-get packages of Debian or Ubuntu', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['Ubuntu', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['Fedora', 'ID=fedora\nVERSION_ID=43\n', false],
    ['Alpine', "ID='alpine'\n", false],
    [
      'openSUSE',
      'ID="opensuse-leap"\nID_LIKE="suse opensuse"\nHOME_URL="https://debian.org"\n',
      false,
    ],
    ['one without a release file', '', false],
  ])('%s', (_, release, expected) => {
    expect(isDebian(release)).toBe(expected)
  })
})

describe('finding a browser', () => {
  const windows = {
    platform: 'win32',
    env: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Ann Lee\\AppData\\Local' },
  }
  const mac = { platform: 'darwin', env: { HOME: '/Users/ann' } }
  const linux = { platform: 'linux', env: { PATH: '/home/ann/my bin:/usr/bin' } }

  it.each([
    [windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [windows, 'C:\\Users\\Ann Lee\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    [windows, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    [mac, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [mac, '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [linux, '/usr/bin/chromium'],
    [linux, '/snap/bin/chromium'],
    [linux, '/home/ann/my bin/google-chrome'],
  ])('on $platform it may be at %s', (where, path) => {
    expect(browserPlaces(where)).toContain(path)
    expect(findBrowser(where, (place) => place === path)).toBe(path)
  })

  it.each([
    ['/usr/bin/chromium', ['/usr/bin/microsoft-edge', '/usr/bin/chromium']],
    ['/usr/bin/chromium-headless-shell', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']],
  ])('takes %s of the two that are there', (path, there) => {
    expect(findBrowser(linux, (place) => there.includes(place))).toBe(path)
  })

  it('takes the one that was named before any other', () => {
    const named = { ...linux, env: { ...linux.env, LINCHPIN_BROWSER: '/opt/mine' } }
    expect(findBrowser(named, () => true)).toBe('/opt/mine')
  })

  it('says when there is none', () => {
    expect(findBrowser(linux, () => false)).toBeNull()
  })
})
