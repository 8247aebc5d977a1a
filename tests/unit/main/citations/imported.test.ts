// What references bring that is not typed by hand: names in parts, dates in words, kinds of source of their own.
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText, type Style } from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type Source, type SourceFields, sourceTypes } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

function printed(fields: Partial<SourceFields>): { note: string; entry: string } {
  const source: Source = { type: 'book', title: 'Bread', ...fields, id: newId() }
  const { citations: notes, bibliography } = createCiter(style, [source]).cite([
    [{ sourceId: source.id }],
  ])
  return { note: plainText(notes[0] ?? []), entry: plainText(bibliography[0]?.runs ?? []) }
}

describe('a source that was imported', () => {
  it('prints a particle alike, kept apart or in the name', () => {
    const apart = { family: 'Linden', given: 'Marcel', 'non-dropping-particle': 'van der' }
    expect(printed({ author: [apart] })).toEqual(
      printed({ author: [{ family: 'van der Linden', given: 'Marcel' }] }),
    )
    const dropped = { family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' }
    expect(printed({ author: [dropped] })).toEqual(
      printed({ author: [{ family: 'Beauvoir', given: 'Simone de' }] }),
    )
  })

  it('prints what stands behind a name, and the others that a record left out', () => {
    const king = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }
    expect(printed({ author: [king] }).note).toMatch(/^Martin Luther King Jr\., Bread/u)
    const { note, entry } = printed({
      author: [{ family: 'Ashby', given: 'Ruth' }, { literal: 'others' }],
    })
    expect(note).toMatch(/^Ruth Ashby and others, Bread/u)
    expect(entry).toMatch(/^Ashby, Ruth, and others, Bread/u)
  })

  it.each<[string, SourceFields['issued']]>([
    ['c. 1880', { 'date-parts': [[1880]], circa: true }],
    ['Michaelmas 1921', { 'date-parts': [[1921]], literal: 'Michaelmas 1921' }],
    ['n.d.', { literal: 'n.d.' }],
  ])('prints the date “%s”', (words, issued) => {
    expect(printed({ publisher: 'Harbour Press', issued }).note).toContain(
      `(Harbour Press, ${words})`,
    )
  })

  it('prints neither a person’s own note nor what was only kept', () => {
    const { note, entry } = printed({
      note: 'type: thesis',
      kept: { abstract: 'Of what was lost.' },
    })
    expect(note + entry).not.toMatch(/thesis|lost/u)
  })

  it.each(sourceTypes)('is printed as a %s whatever it holds', (type) => {
    const text = printed({
      type,
      author: [{ family: 'Ashby', given: 'Ruth' }],
      recipient: [{ family: 'Marsh', given: 'Ian' }],
      interviewer: [{ family: 'Moss', given: 'Edith' }],
      director: [{ family: 'Lang', given: 'Fritz' }],
      'container-author': [{ family: 'Holt', given: 'Jane' }],
      'reviewed-author': [{ family: 'Holt', given: 'Jane' }],
      'collection-editor': [{ literal: 'A Body' }],
      'event-title': 'A Conference',
      authority: 'A Court',
      archive: 'A Library',
      archive_location: 'MS 1',
      'original-date': { 'date-parts': [[1850]] },
      issued: { 'date-parts': [[1880]], season: 1 },
    })
    expect(text.note).toContain('Bread')
    expect(text.note + text.entry).not.toMatch(/undefined|NaN|\[object|CSL|, ,|\(\)/u)
  })
})
