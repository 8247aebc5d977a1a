import { describe, expect, test } from 'vitest'
import { readArguments, UsageError } from '../../../../../src/main/hosts/browser/arguments.ts'
import { hasDisplay, openerOf } from '../../../../../src/main/hosts/browser/open-browser.ts'
import { displays } from '../support/displays.ts'

describe('the command line', () => {
  test.each([
    [[], { dataFolder: null, port: null, open: null }],
    [['--data', 'd', '--port', '0'], { dataFolder: 'd', port: 0, open: null }],
    [['--port=8080', '--open'], { dataFolder: null, port: 8080, open: true }],
    [['--no-open'], { dataFolder: null, port: null, open: false }],
  ])('%j is understood', (words, asked) => {
    expect(readArguments(words)).toEqual(asked)
  })

  test.each([
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--port', '1.5'],
    ['--port'],
    ['--data'],
    ['--data', ''],
    ['--dta', 'x'],
    ['stray'],
  ])('%s %s is wrong use', (...words) => {
    expect(() => readArguments(words)).toThrow(UsageError)
  })
})

describe('the default browser', () => {
  test.each(displays)('on %s with %o can be seen: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected)
  })

  test("is the system's own to choose", () => {
    const file = '/home/a student/.config/Linchpin/temporary/1.html'
    expect(openerOf('linux', file)).toEqual(['xdg-open', [file]])
    expect(openerOf('darwin', file)).toEqual(['open', [file]])
    expect(openerOf('win32', 'C:\\A & B\\1.html')[1].slice(-3)).toEqual([
      'start',
      '""',
      '"C:\\A & B\\1.html"',
    ])
  })
})
