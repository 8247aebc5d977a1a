/** Citations in a Word document that a reference manager goes on with. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Style } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeDocx } from '../../../../src/main/export/docx.ts'
import { readWordCitations } from '../../../../src/main/references/index.ts'
import { markedIn } from '../../../../src/main/references/word-fields.ts'
import { exportOptionsSchema } from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'
import { hostileWords } from './hostile.ts'
import {
  article,
  book,
  cited,
  evidence,
  fullPlan,
  inline,
  paragraph,
  plan,
  sources,
} from './made-up.ts'
import { readWordFile } from './word-file.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

/** The same style, as one that prints its citations where they stand. */
const inText = (): Style => ({
  ...style,
  style: style.style.replace('class="note"', 'class="in-text"'),
})

function essayOf(document: PlanDocument, { of = sources, by = style, live = true } = {}) {
  const options = exportOptionsSchema.parse({ liveCitations: live })
  const citer = createCiter(by, of)
  const question = 'Was it in vain?'
  return compose({ question, document, cites: {}, sources: of, citer, author: '', options })
}
const citationsIn = (xml = '') =>
  markedIn(xml)
    .filter((code) => code.includes('ZOTERO_ITEM'))
    .map((code) => JSON.parse(code.slice(code.indexOf('{'))))

describe('live citations', () => {
  it('are read again as the sources and the cites that they were made of', async () => {
    const essay = essayOf(fullPlan())
    const bytes = await writeDocx(essay)
    const citations = citationsIn(readWordFile(bytes).parts['word/footnotes.xml'])
    expect(
      citations.map(({ citationItems }) => citationItems.map(({ id }: { id: string }) => id)),
    ).toEqual(essay.citations.map(({ cites }) => cites.map(({ sourceId }) => sourceId)))
    const { references, faults } = readWordCitations(bytes, 'essay.docx')
    expect(faults).toEqual([])
    const byTitle = (one: { title: string }, other: { title: string }) =>
      one.title.localeCompare(other.title)
    expect(references.map(({ fields }) => fields).sort(byTitle)).toMatchObject(
      essay.sources
        // The reader writes ranges as a person does.
        .map(({ id: _, page, ...fields }) => ({
          ...fields,
          ...(page && { page: page.replace('-', '–') }),
        }))
        .sort(byTitle),
    )
  })

  it('stand in the notes with their words, and say in which', async () => {
    const essay = essayOf(
      plan(
        paragraph(
          inline(
            'One',
            cited({ sourceId: book.id, locator: '3', prefix: 'See ', suffix: ', which doubts it' }),
            ' and two.',
            cited({ sourceId: article.id, locator: 'IV', label: 'chapter', suppressAuthor: true }),
          ),
        ),
      ),
    )
    const { parts, footnotes } = readWordFile(await writeDocx(essay))
    const [first, second] = citationsIn(parts['word/footnotes.xml'])
    expect(first).toMatchObject({
      properties: {
        noteIndex: 1,
        formattedCitation: footnotes.get(1),
        plainCitation: footnotes.get(1),
      },
      citationItems: [
        {
          id: book.id,
          uris: [`urn:uuid:${book.id}`],
          itemData: { type: 'book', title: book.title, author: book.author },
          locator: '3',
          label: 'page',
          prefix: 'See ',
          suffix: ', which doubts it',
        },
      ],
      schema: 'https://github.com/citation-style-language/schema/raw/master/csl-citation.json',
    })
    expect(second.properties.noteIndex).toBe(2)
    expect(second.citationItems).toMatchObject([
      { locator: 'IV', label: 'chapter', 'suppress-author': true },
    ])
    expect(first.citationID).not.toBe(second.citationID)
  })

  it('stand in the text where the style prints them there, without the blank before them', async () => {
    const document = plan(evidence('They came.', { citation: { sourceId: book.id } }))
    const { parts, paragraphs } = readWordFile(await writeDocx(essayOf(document, { by: inText() })))
    const [citation] = citationsIn(parts['word/document.xml'])
    expect(citation.properties.noteIndex).toBe(0)
    expect(paragraphs.map(({ text }) => text)).toContain(
      `They came. ${citation.properties.plainCitation}`,
    )
    expect(parts['docProps/custom.xml']).toContain('&quot;noteType&quot; value=&quot;0&quot;')
  })

  it('have a bibliography of one field, and the document says its style', async () => {
    const { parts } = readWordFile(await writeDocx(essayOf(fullPlan())))
    const codes = markedIn(parts['word/document.xml'] ?? '').filter((code) =>
      code.includes('ADDIN'),
    )
    expect(codes).toEqual([
      ' ADDIN ZOTERO_BIBL {"uncited":[],"omitted":[],"custom":[]} CSL_BIBLIOGRAPHY ',
    ])
    const values = [
      ...(parts['docProps/custom.xml'] ?? '').matchAll(
        /name="(ZOTERO_PREF_\d+)".*?<vt:lpwstr>(.*?)<\/vt:lpwstr>/gsu,
      ),
    ]
    expect(values.map(([, name]) => name)).toEqual(values.map((_, at) => `ZOTERO_PREF_${at + 1}`))
    const said = values
      .map(([, , value]) => value)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
    expect(said).toMatch(
      /^<data data-version="3" zotero-version="6[\d.]+"><session id="\w{8}"\/><style id="http[^"]+" locale="en-GB" hasBibliography="1" bibliographyStyleHasBeenSet="1"\/><prefs><pref name="fieldType" value="Field"\/><pref name="noteType" value="1"\/><\/prefs><\/data>$/u,
    )
  })

  it.each([
    ['mhra', 'modern-humanities-research-association'],
    ['chicago-notes', 'chicago-fullnote-bibliography'],
    ['harvard', 'harvard-cite-them-right'],
    ['apa', 'apa'],
    ['mla', 'modern-language-association'],
    ['oscola', 'oscola'],
    ['vancouver', 'vancouver'],
    ['ieee', 'ieee'],
  ])('name the style %s by its address at zotero.org', async (id, known) => {
    const essay = essayOf(fullPlan(), { by: await styleForTests(id) })
    expect(essay.liveCitations?.style).toBe(`http://www.zotero.org/styles/${known}`)
    const { parts } = readWordFile(await writeDocx(essay))
    expect(parts['docProps/custom.xml']).toContain(`/styles/${known}&quot;`)
  })

  it.each(hostileWords)('say of a work what is said of it, whatever that is: %s', async (words) => {
    const source: Source = { ...book, title: words, note: 'of my own', tags: ['mine'] }
    const bytes = await writeDocx(
      essayOf(plan(evidence(words, { citation: { sourceId: book.id, locator: words } })), {
        of: [source],
      }),
    )
    const { parts } = readWordFile(bytes)
    const [{ citationItems }] = citationsIn(parts['word/footnotes.xml'])
    // A title within a title is marked as CSL-JSON marks it.
    expect(citationItems[0].itemData.title).toBe(words.replace('*bold*', '<i>bold</i>'))
    expect(JSON.stringify(citationItems)).not.toMatch(/of my own|mine"/u)
  })

  it('are plain words where nobody asked for them', async () => {
    const { parts } = readWordFile(await writeDocx(essayOf(fullPlan(), { live: false })))
    expect(Object.values(parts).join('')).not.toMatch(/ZOTERO/u)
  })
})
