import { describe, expect, it } from 'vitest'
import {
  citeDraftOf,
  readCite,
  saysAsInherited,
  withSource,
} from '../../../../src/renderer/src/sources/cite-draft.ts'
import { newId } from '../../../../src/shared/model/ids.ts'

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

  it('keeps what a place says of itself', () => {
    const typed = (locator: string) => readCite({ ...citeDraftOf({ sourceId }), locator })
    expect(typed('pp. 58–61')).toEqual({ sourceId, locator: '58–61', label: 'page' })
    expect(typed('ll. 12-15')).toEqual({ sourceId, locator: '12-15', label: 'line' })
    expect(typed(' passim ')).toEqual({ sourceId, locator: 'passim', label: 'none' })
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
