import { describe, expect, it } from 'vitest'
import {
  citeDraftOf,
  readCite,
  saysAsInherited,
  withSource,
} from '../../../../src/renderer/src/sources/cite-draft.ts'
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

describe('a citation of what is around', () => {
  const [sourceId, other] = [newId(), newId()]

  it('is the same as inherited until something is changed', () => {
    const inherited = { sourceId, locator: '58' }
    const draft = citeDraftOf(inherited)
    expect(saysAsInherited(draft, inherited)).toBe(true)
    expect(saysAsInherited({ ...draft, locator: ' p. 58 ' }, inherited)).toBe(true)
    expect(saysAsInherited({ ...draft, locator: '60' }, inherited)).toBe(false)
    expect(saysAsInherited({ ...draft, label: 'chapter' }, inherited)).toBe(false)
    expect(saysAsInherited({ ...draft, prefix: 'See' }, inherited)).toBe(false)
    expect(saysAsInherited({ ...draft, sourceId: other }, inherited)).toBe(false)
    expect(saysAsInherited(draft, null)).toBe(false)
    expect(saysAsInherited(citeDraftOf(null), null)).toBe(false)
  })

  it('leaves its place behind when another source is chosen, and keeps one that was typed', () => {
    const inherited = { sourceId, locator: '58' }
    const draft = citeDraftOf(inherited)
    expect(withSource(draft, other, inherited)).toMatchObject({ sourceId: other, locator: '' })
    expect(withSource({ ...draft, locator: '7' }, other, inherited).locator).toBe('7')
    expect(withSource(draft, sourceId, inherited).locator).toBe('58')
    expect(withSource(draft, null, inherited).locator).toBe('58')
    expect(withSource({ ...draft, sourceId: null }, other, null).locator).toBe('58')
  })
})
