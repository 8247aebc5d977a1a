import { describe, expect, test } from 'vitest'
import { dataArgument } from '../../../../../src/main/hosts/electron/data-argument.ts'
import { filterOf, pickedFiles } from '../../../../../src/main/hosts/electron/file-choices.ts'
import {
  isOwnPage,
  isTrustedSender,
  mayOpenOutside,
} from '../../../../../src/main/hosts/electron/own-pages.ts'
import { placementOf } from '../../../../../src/main/hosts/electron/placement.ts'

describe('an address', () => {
  test.each(['app://linchpin/', 'app://linchpin/index.html', 'app://linchpin/assets/a.js?x#y'])(
    '%s is ours',
    (address) => expect(isOwnPage(address)).toBe(true),
  )

  test.each([
    'app://linchpin.evil/',
    'app://evil/',
    'app://linchpin:80/',
    'app:linchpin',
    'https://linchpin/',
    'file:///app/linchpin',
    'http://localhost:5173/',
    'about:blank',
    'data:text/html,app://linchpin/',
    '',
  ])('“%s” is not ours', (address) => expect(isOwnPage(address)).toBe(false))
})

describe('a link', () => {
  test.each(['https://www.mhra.org.uk/style', 'mailto:tutor@example.org'])(
    '%s may be opened outside',
    (address) => expect(mayOpenOutside(address)).toBe(true),
  )

  test.each([
    'http://example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://server/share',
    'ms-msdt:/id',
    'vscode://x',
    'app://linchpin/',
    'https://bank.example@evil.example/',
    '//example.org',
    'nonsense',
    '',
  ])('“%s” may not', (address) => expect(mayOpenOutside(address)).toBe(false))
})

describe('a message to the desk', () => {
  const own = 'app://linchpin/'
  test.each([
    ['the page itself', { url: own, parent: null }, true],
    ['a frame inside the page', { url: own, parent: {} }, false],
    ['a foreign page', { url: 'https://evil.example/', parent: null }, false],
    ['an empty page', { url: 'about:blank', parent: null }, false],
    ['a page that is gone', null, false],
  ])('from %s', (_name, frame, trusted) => expect(isTrustedSender(frame)).toBe(trusted))
})

test.each([
  [['.', '--data', '/lib'], '/lib'],
  [['.', '--no-sandbox', '--data=/lib'], '/lib'],
  [['--data', '/a b'], '/a b'],
  [['.', '--database', '/x'], null],
  [['--data'], null],
  [['--data='], null],
  [[], null],
])('the data folder in %j is %s', (words, folder) => {
  expect(dataArgument(words)).toBe(folder)
})

describe('the window opens', () => {
  const screens = [
    { x: 0, y: 0, width: 1440, height: 900 },
    { x: 1440, y: 0, width: 1920, height: 1080 },
  ]
  const stored = { x: 1600, y: 40, width: 1200, height: 800, maximized: false }

  test('where it was', () => {
    expect(placementOf(stored, screens)).toEqual({ x: 1600, y: 40, width: 1200, height: 800 })
  })

  test.each([
    ['on a screen that is gone', { ...stored, x: 5000 }],
    ['under the bottom edge', { ...stored, y: 1070 }],
    ['above the top edge', { ...stored, y: -40 }],
    ['with only a corner to be seen', { ...stored, x: -1150 }],
    ['nowhere yet', { width: 1200, height: 800, maximized: false }],
  ])('where the system likes, when it was %s', (_name, was) => {
    expect(placementOf(was, screens)).toEqual({ width: 1200, height: 800 })
  })

  test('no larger than the largest screen', () => {
    expect(placementOf({ width: 5000, height: 5000, maximized: false }, screens)).toEqual({
      width: 1920,
      height: 1080,
    })
  })

  test('at 1280 × 800 the first time', () => {
    expect(placementOf(null, screens)).toEqual({ width: 1280, height: 800 })
  })
})

test('the save dialog keeps the kind of the file that was made', () => {
  expect(filterOf('Was Stalin….docx')).toEqual([{ name: 'Word document', extensions: ['docx'] }])
  expect(filterOf('a.PDF')).toEqual([{ name: 'PDF', extensions: ['pdf'] }])
  expect(filterOf('plain')).toEqual([])
})

test("a person's own files are never marked for deletion", () => {
  expect(pickedFiles(['/home/ada/notes.txt'])).toEqual([
    { path: '/home/ada/notes.txt', name: 'notes.txt', temporary: false },
  ])
})
