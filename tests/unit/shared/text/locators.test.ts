import { describe, expect, it } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type LocatorLabel, locatorLabels } from '../../../../src/shared/model/source.ts'
import { isSeveral, readLocator, saysPlace } from '../../../../src/shared/text/locators.ts'

describe('a place in a source', () => {
  it.each<[LocatorLabel, string, string]>([
    ['page', '58', '58'],
    ['page', 'p. 58', '58'],
    ['page', 'pp.58–61', '58–61'],
    ['page', 'page 58', '58'],
    ['page', 'p. passim', 'passim'],
    ['chapter', 'ch. 4', '4'],
    ['chapter', 'Chapter 4', '4'],
    ['chapter', 'p. 4', 'p. 4'],
    ['folio', 'fol. 3r', '3r'],
    ['folio', 'foreword', 'foreword'],
    ['section', '§ 12', '12'],
    ['section', '§12', '12'],
    ['paragraph', 'para. 9', '9'],
    ['volume', 'vol. II', 'II'],
    ['line', 'll. 3-5', '3-5'],
    ['act', 'Act III', 'III'],
    ['figure', 'fig. 2', '2'],
    ['timestamp', '1:02:33', '1:02:33'],
    ['none', 'p. 5', 'p. 5'],
  ])('under %s, "%s" is kept as "%s"', (label, typed, locator) => {
    expect(readLocator(typed, label)).toEqual({ locator, label })
  })

  it.each<[string, LocatorLabel, string]>([
    ['ll. 12-15', 'line', '12-15'],
    ['line 7', 'line', '7'],
    ['vv. 3-5', 'verse', '3-5'],
    ['col. 412', 'column', '412'],
    ['fol. 15v', 'folio', '15v'],
    ['ch. 4', 'chapter', '4'],
    ['Chapter IX', 'chapter', 'IX'],
    ['vol. 2', 'volume', '2'],
    ['n. 31', 'note', '31'],
    ['footnote 31', 'note', '31'],
    ['nn. 3 and 5', 'note', '3 and 5'],
    ['figs 2-3', 'figure', '2-3'],
    ['act III', 'act', 'III'],
    ['para. 9', 'paragraph', '9'],
    ['sect. 12', 'section', '12'],
    ['1:02:33', 'timestamp', '1:02:33'],
    ['00:14:05-00:15:10', 'timestamp', '00:14:05-00:15:10'],
    ['at 12:30', 'timestamp', '12:30'],
    ['timestamp 3:10', 'timestamp', '3:10'],
  ])('that is no page says so itself: "%s" is of %s', (typed, label, locator) => {
    expect(readLocator(typed)).toEqual({ locator, label })
  })

  it.each([
    ...['passim', 'II, 45', '§ 12', '¶ 4', 'sig. B4v', 'B4v', '12r', 'III.2.45', '3:16', '12:30'],
    ...['Act 3, Scene 2', 'chapter 4, p. 12', 's. 5', 'table 3', 'plate IV', 'frontispiece'],
    ...['prologue', 'preface', 'page', 'p.', 'n.p.', 'Kindle loc. 1234', 'back cover', '第12回'],
  ])('that is no page and counts nothing stands as typed: "%s"', (typed) => {
    expect(readLocator(typed)).toEqual({ locator: typed, label: 'none' })
  })

  it.each([
    ...['58', 'xii', 'xii-xv', 'A12', '58a', '58ff.', '58 f.', '45 passim', '45, n. 3', '45n'],
    ...['45, 47-49', '45 and 47', '45 & 47', '45 (my italics)', '45, emphasis added', '12 et seq.'],
  ])('that begins with a page is of pages: "%s"', (typed) => {
    expect(readLocator(typed)).toEqual({ locator: typed, label: 'page' })
  })

  it('of a play says by itself what it counts', () => {
    expect(readLocator('III.2.45', 'act')).toEqual({ locator: 'III.2.45', label: 'none' })
  })

  it.each([' ', ''])('is none where nothing is typed', (typed) => {
    expect(readLocator(typed)).toBeNull()
  })
})

it.each([
  ...['58-60', '58–60', '45, 47', '45 and 47', 'xii-xv', 'xii and 4', '12ff.', '12 f.', 'A2-A4'],
  ...['12a-c', '45; 50', '12r-13v', 'II-IV'],
])('"%s" is several', (locator) => {
  expect(isSeveral(locator)).toBe(true)
})

it.each([
  ...[
    '58',
    'xii',
    '45, n. 3',
    '45, emphasis added',
    '45 passim',
    '45n',
    '12 foll',
    'III',
    '45, i.e. all',
  ],
])('"%s" is one', (locator) => {
  expect(isSeveral(locator)).toBe(false)
})

it('is written with what it counts', () => {
  const says = (locator: string, label?: LocatorLabel) =>
    saysPlace({ sourceId: newId(), locator, ...(label && { label }) })
  expect(['58', '58-60', 'll. 3-5', 'passim', '12ff.'].map((typed) => says(typed))).toEqual([
    'p. 58',
    'pp. 58-60',
    'll. 3-5',
    'passim',
    'pp. 12ff.',
  ])
  expect(locatorLabels.map((label) => says('3', label))).toEqual(
    ['p. 3', 'ch. 3', 'fol. 3', 'section 3', 'para. 3', 'vol. 3', 'l. 3', 'v. 3', 'act 3'].concat([
      'sc. 3',
      'col. 3',
      'n. 3',
      'fig. 3',
      '3',
      '3',
    ]),
  )
  expect(saysPlace({ sourceId: newId() })).toBe('')
})
