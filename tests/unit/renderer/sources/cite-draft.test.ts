import { describe, expect, it } from 'vitest'
import { citeDraftOf, readCite } from '../../../../src/renderer/src/sources/cite-draft.ts'
import { cleanLocator } from '../../../../src/renderer/src/sources/locator.ts'
import { newId } from '../../../../src/shared/model/ids.ts'

it.each([
  ['page', '58', '58'],
  ['page', 'p. 58', '58'],
  ['page', 'pp.58–61', '58–61'],
  ['page', 'page 58', '58'],
  ['page', 'prologue', 'prologue'],
  ['page', 'p.', 'p.'],
  ['chapter', 'ch. 4', '4'],
  ['chapter', 'Chapter 4', '4'],
  ['chapter', 'p. 4', 'p. 4'],
  ['folio', 'fol. 3r', '3r'],
  ['folio', 'foreword', 'foreword'],
  ['section', '§ 12', '12'],
  ['section', '§12', '12'],
  ['paragraph', 'para. 9', '9'],
  ['volume', 'vol. II', 'II'],
] as const)(
  'keeps of the %s "%s" what the style does not print itself: "%s"',
  (label, typed, kept) => {
    expect(cleanLocator(typed, label)).toBe(kept)
  },
)

describe('a citation that is written', () => {
  const sourceId = newId()

  it('comes back as it was', () => {
    const cite = {
      sourceId,
      locator: '4',
      label: 'chapter',
      prefix: 'See',
      suffix: 'passim',
    } as const
    expect(readCite(citeDraftOf(cite))).toEqual(cite)
  })

  it('keeps nothing that is empty, nor a label that counts nothing', () => {
    expect(readCite({ ...citeDraftOf({ sourceId }), label: 'chapter', prefix: '  ' })).toEqual({
      sourceId,
    })
  })

  it('is none without a source', () => {
    expect(readCite({ ...citeDraftOf(null), locator: '58' })).toBeNull()
  })
})
