import { describe, expect, test } from 'vitest'
import {
  filterOf,
  filtersFor,
  pickedFiles,
} from '../../../../../src/main/hosts/electron/file-choices.ts'
import {
  addressOf,
  isOwnPage,
  isTrustedSender,
  mayLoad,
  mayOpenOutside,
  planAt,
} from '../../../../../src/main/hosts/electron/own-pages.ts'
import {
  besides,
  isGraspable,
  placementOf,
} from '../../../../../src/main/hosts/electron/placement.ts'
import { notesFormats, referencesFormats } from '../../../../../src/shared/contract.ts'

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

describe('what a page loads', () => {
  const server = new URL('http://localhost:5173/')

  test.each([
    ['app://linchpin/assets/a.js', true, true],
    ['blob:app://linchpin/0', true, true],
    ['data:image/png;base64,', true, true],
    ['http://localhost:5173/src/main.tsx', false, true],
    ['ws://localhost:5173/', false, true],
    ['devtools://devtools/bundled/x.js', false, true],
    ['https://example.org/', false, false],
    ['app://evil/', false, false],
    ['file:///etc/passwd', false, false],
    ['nonsense', false, false],
  ])('from %s: as a rule %s, in development %s', (address, always, inDevelopment) => {
    expect(mayLoad(address, null)).toBe(always)
    expect(mayLoad(address, server)).toBe(inDevelopment)
  })
})

describe('the address of a window', () => {
  const planId = '019eb0a0-0000-7000-8000-000000000001'

  test('tells whose window it is', () => {
    expect(planAt(addressOf(planId))).toBe(planId)
    expect(planAt(addressOf(null))).toBeNull()
  })

  test.each([
    `https://evil.example/?plan=${planId}`,
    `app://evil/?plan=${planId}`,
    `app://linchpin/other?plan=${planId}`,
    'app://linchpin/?plan=../../etc',
    'app://linchpin/?plan=',
  ])('%s is no plan’s', (address) => expect(planAt(address)).toBeNull())
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

describe('a further window', () => {
  const screens = [{ x: 0, y: 0, width: 1440, height: 900 }]

  test('stands off the one before it, of the same size', () => {
    const first = { x: 100, y: 60, width: 1000, height: 700 }
    expect(besides(first)).toEqual({ ...first, x: 132, y: 92, maximized: false })
  })

  test.each([
    [{ x: 100, y: 60, width: 1000, height: 700 }, true],
    [{ x: 1400, y: 60, width: 1000, height: 700 }, false],
    [{ x: 100, y: 890, width: 1000, height: 700 }, false],
    [{ x: 2000, y: 60, width: 1000, height: 700 }, false],
  ])('at %o can be taken hold of: %s', (bounds, graspable) => {
    expect(isGraspable(bounds, screens)).toBe(graspable)
  })
})

test('the open dialog offers plans and all that is imported first, the import dialog what is imported', () => {
  const readable = [...notesFormats, ...referencesFormats].flatMap(({ extensions }) => [
    ...extensions,
  ])
  expect(readable).toEqual(expect.arrayContaining(['txt', 'docx', 'bib', 'ris', 'nbib', 'enw']))
  expect(filtersFor('anything')[0]?.extensions).toEqual(['linchpin', ...readable])
  expect(filtersFor('notes')[0]?.extensions).toEqual(readable)
  expect(filtersFor('notes').at(-1)?.extensions).toEqual(['*'])
})

test('the save dialog keeps the kind of the file that was made', () => {
  expect(filterOf('Was Stalin….docx')).toEqual([{ name: 'Word document', extensions: ['docx'] }])
  expect(filterOf('a.PDF')).toEqual([{ name: 'PDF', extensions: ['pdf'] }])
  expect(filterOf('a.md')).toEqual([{ name: 'Markdown', extensions: ['md'] }])
  expect(filterOf('a.csv')).toEqual([{ name: 'Table (CSV)', extensions: ['csv'] }])
  expect(filterOf('plain')).toEqual([])
})

test("a person's own files are never marked for deletion", () => {
  expect(pickedFiles(['/home/ada/notes.txt'])).toEqual([
    { path: '/home/ada/notes.txt', name: 'notes.txt', temporary: false },
  ])
})
