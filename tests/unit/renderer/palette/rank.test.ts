import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchScore, ranked } from '../../../../src/renderer/src/palette/rank.ts'
import { actionIds } from '../../../../src/shared/actions/index.ts'
import { nameOf } from '../../../../src/shared/actions/labels.ts'

type Named = { label: string; detail?: string }

const things: readonly Named[] = [
  { label: 'Add analysis', detail: 'What the evidence shows' },
  { label: 'Add paragraph', detail: 'Free words' },
  { label: 'Add bulleted list', detail: 'Things side by side' },
  { label: 'Add point that supports', detail: 'Speaks for the proposition' },
  { label: 'Add point that challenges', detail: 'Speaks against it' },
  { label: 'Add section', detail: 'A theme or stage that groups points' },
  { label: 'Bold' },
  { label: 'Hyperlink …' },
  { label: 'Cite here …' },
  { label: 'Bulleted list' },
  { label: 'Numbered list' },
  { label: 'Move block up' },
  { label: 'Move block down' },
  { label: 'Nest further in' },
  { label: 'Stance: challenges' },
  { label: 'Turn into paragraph' },
  { label: 'Delete block' },
  ...actionIds
    .filter((id) => !/^palette$|^move-block/.test(id))
    .map((id) => ({ label: nameOf(id) })),
  { label: 'Was Élan enough in 1914?' },
]

const find = (typed: string): string[] =>
  ranked(things, typed, (thing) => thing).map(({ thing }) => thing.label)

describe('what is typed finds', () => {
  it.each([
    ['new', 'New Plan …'],
    ['plan new', 'New Plan …'],
    ['exp', 'Export …'],
    ['open', 'Open …'],
    ['all', 'All Plans …'],
    ['find', 'Find in Plan'],
    ['fip', 'Find in Plan'],
    ['block down', 'Move block down'],
    ['mbu', 'Move block up'],
    ['light', 'Theme: Light'],
    ['dark', 'Theme: Dark'],
    ['theme', 'Theme: Light'],
    ['system', 'Theme: As the System'],
    ['sources', 'Show Sources'],
    ['outline', 'Show Outline'],
    ['history', 'Show History'],
    ['balance', 'Show Balance'],
    ['checks', 'Show Checks'],
    ['sugg', 'Show Suggested Evidence'],
    ['library', 'Open the Library Wide'],
    ['challenges', 'Stance: challenges'],
    ['add chal', 'Add point that challenges'],
    ['analisis', 'Add analysis'],
    ['numbred', 'Numbered list'],
    ['improt', 'Import Notes …'],
    ['side by', 'Add bulleted list'],
    ['elan', 'Was Élan enough in 1914?'],
    ['1914', 'Was Élan enough in 1914?'],
  ])('%s first: %s', (typed, label) => {
    expect(find(typed)[0]).toBe(label)
  })

  it('what is named so before what only tells of it, and the start of a word before its inside', () => {
    expect(find('evidence')).toEqual(['Show Suggested Evidence', 'Add analysis'])
    expect(find('pen').indexOf('Open …')).toBeGreaterThan(-1)
    expect(find('port')).toEqual(expect.arrayContaining(['Import Notes …', 'Export …']))
    expect(find('port')).not.toContain('Add paragraph')
  })

  it('nothing by letters that are only scattered over a name', () => {
    for (const typed of ['bltd', 'nwpln', 'xpt']) expect(find(typed)).toEqual([])
  })

  it('nothing for words that are in nothing', () => {
    expect(find('qqq')).toEqual([])
    expect(find('export zebra')).toEqual([])
  })

  it('everything in its order while nothing is typed', () => {
    expect(find(' ')).toEqual(things.map(({ label }) => label))
  })
})

describe('each thing that can be run', () => {
  const wordsOf = (label: string) => label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

  it.each(things.map(({ label }) => label))('is first by its name: %s', (label) => {
    expect(find(label)[0]).toBe(label)
  })

  it.each(things.map(({ label }) => label))('is first by its first words: %s', (label) => {
    const words = wordsOf(label)
    for (let many = 1; many <= words.length; many += 1) {
      const typed = words.slice(0, many).join(' ')
      const found = find(typed)
      // Others that begin with the same words may come before it, and no others.
      const before = found.slice(0, found.indexOf(label))
      for (const other of before) expect(wordsOf(other).join(' ')).toMatch(new RegExp(`^${typed}`))
    }
  })

  it.each(things.map(({ label }) => label).filter((label) => wordsOf(label).length > 1))(
    'is found by its initials, behind nothing but words that begin so: %s',
    (label) => {
      const initialsOf = (of: string) =>
        wordsOf(of)
          .map((word) => word[0])
          .join('')
      const typed = initialsOf(label)
      const found = find(typed)
      expect(found).toContain(label)
      for (const other of found.slice(0, found.indexOf(label)))
        expect([initialsOf(other), ...wordsOf(other)].some((one) => one.startsWith(typed))).toBe(
          true,
        )
    },
  )

  it('has a name of its own', () => {
    const names = things.map(({ label }) => label.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})

it('a name is found by itself, by its beginning, and never scored outside 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (typed, label) => {
      const score = matchScore(typed, label)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(matchScore(label, label)).toBeGreaterThan(0)
    }),
  )
})
