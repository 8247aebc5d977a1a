import { describe, expect, it } from 'vitest'
import { citeDraftOf, readCite } from '../../../../src/renderer/src/sources/cite-draft.ts'
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
