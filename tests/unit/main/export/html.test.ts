import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Style } from '../../../../src/main/citations/index.ts'
import { compose } from '../../../../src/main/export/compose.ts'
import { writeHtml } from '../../../../src/main/export/html.ts'
import { writeRichText } from '../../../../src/main/export/rich-text.ts'
import {
  defaultExportOptions,
  type ExportOptions,
  layouts,
} from '../../../../src/shared/model/export-options.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { styleForTests } from '../../../support/styles.ts'
import { type HtmlElement, readHtmlFile } from './html-file.ts'
import { fullPlan, inline, leading, paragraph, plan, sources } from './made-up.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

const composed = (document: PlanDocument, options: Partial<ExportOptions> = {}) =>
  compose({
    question: 'Who <b>ruled</b>?',
    document,
    cites: {},
    sources,
    citer: createCiter(style, sources),
    author: 'A. "Student"',
    options: { ...defaultExportOptions, contents: true, ...options },
  })
const page = (...given: Parameters<typeof composed>) => writeHtml(composed(...given))
const named = (elements: readonly HtmlElement[], name: string) =>
  elements.filter((element) => element.name === name)

describe('a web page', () => {
  it('says its language, its title and its author', () => {
    const { elements } = readHtmlFile(page(fullPlan()))
    expect(named(elements, 'html')[0]?.attributes).toEqual({ lang: 'en-GB' })
    expect(named(elements, 'title')[0]?.text).toBe('Who <b>ruled</b>?')
    expect(named(elements, 'h1').map(({ text }) => text)).toEqual(['Who <b>ruled</b>?'])
    expect(elements.find(({ attributes }) => attributes.name === 'author')?.attributes).toEqual({
      name: 'author',
      content: 'A. "Student"',
    })
  })

  it.each(layouts)('of %s has headings that never leap, and one of the first level', (layout) => {
    const { elements } = readHtmlFile(page(fullPlan(), { layout, split: 'kind' }))
    const levels = elements.flatMap(({ name }) => (/^h\d$/u.test(name) ? [Number(name[1])] : []))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [at, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it.each(layouts)(
    'of %s leads from each mark to its note and back, and nowhere else',
    (layout) => {
      const { elements } = readHtmlFile(page(fullPlan(), { layout }))
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const within = named(elements, 'a').flatMap(({ attributes: { href = '' } }) =>
        href.startsWith('#') ? [href.slice(1)] : [],
      )
      for (const id of within) expect(ids).toContain(id)
      const roles = (role: string) => elements.filter(({ attributes }) => attributes.role === role)
      expect(roles('doc-noteref').length).toBe(roles('doc-backlink').length)
      for (const [at, { attributes }] of roles('doc-noteref').entries())
        expect(attributes).toMatchObject({ href: `#note-${at + 1}`, id: `mark-${at + 1}` })
      for (const [at, { attributes }] of roles('doc-backlink').entries())
        expect(attributes).toMatchObject({
          href: `#mark-${at + 1}`,
          'aria-label': `Back to note ${at + 1} in the text`,
        })
    },
  )

  it('names what its sections are, and leads to each heading from its contents', () => {
    const { elements } = readHtmlFile(page(fullPlan()))
    const roles = elements.flatMap(({ attributes }) => attributes.role ?? [])
    expect(roles).toEqual(
      expect.arrayContaining(['doc-toc', 'doc-endnotes', 'doc-bibliography', 'doc-noteref']),
    )
    const led = named(elements, 'a').filter(({ attributes }) =>
      attributes.href?.startsWith('#heading-'),
    )
    expect(led.map(({ text }) => text)).toEqual([
      'Line of argument',
      'Offices',
      'Before 1922',
      '1 Appointments were made by letter',
      'After 1922',
      '2 The clerks obeyed the office',
      'Judgement',
    ])
  })

  it.each(['one-page', 'register'] as const)('says what the cells of %s belong to', (layout) => {
    const { elements } = readHtmlFile(page(fullPlan(), { layout }))
    const tables = named(elements, 'table')
    expect(tables.length).toBeGreaterThan(0)
    const scopes = named(elements, 'th').map(({ attributes }) => attributes.scope)
    expect(new Set(scopes)).toEqual(new Set(['col', 'row']))
    const rows = scopes.filter((scope) => scope === 'row')
    expect(rows).toHaveLength(named(elements, 'tr').length - tables.length)
  })

  it('has no script, asks the net for nothing, and has its looks for paper and for the dark', () => {
    const html = page(fullPlan())
    const { elements } = readHtmlFile(html)
    const names = new Set(elements.map(({ name }) => name))
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(names).not.toContain(name)
    for (const { attributes } of elements)
      expect(Object.keys(attributes).filter((name) => /^on|^src|^srcset$/u.test(name))).toEqual([])
    const [looks] = named(elements, 'style')
    expect(looks?.text).not.toMatch(/url\(|@import/u)
    expect(looks?.text).toContain('@media print')
    expect(looks?.text).toContain('prefers-color-scheme: dark')
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('takes words for words, whatever tags are in them', () => {
    const words = `</p><script>alert(1)</script> & "quoted" <img src=x onerror='y'>`
    const link = leading('"there"', 'https://example.org/?a="><b>')
    const { elements, text } = readHtmlFile(page(plan(paragraph(inline(words, link)))))
    expect(text).toContain(`${words}"there"`)
    expect(named(elements, 'script')).toEqual([])
    expect(named(elements, 'img')).toEqual([])
  })

  it('is set across the page where a table is', () => {
    expect(page(fullPlan(), { layout: 'register', paper: 'letter' })).toContain(
      'size: letter landscape',
    )
    expect(page(fullPlan())).toContain('size: A4 portrait')
  })
})

describe('rich text to paste', () => {
  it('has its notes in the form that Word and Google Docs make footnotes of', () => {
    const essay = composed(fullPlan())
    const { html, text } = writeRichText(essay)
    const { elements } = readHtmlFile(html)
    const anchors = named(elements, 'a').filter(({ attributes }) =>
      attributes.style?.startsWith('mso-footnote-id'),
    )
    const many = essay.notes.length
    expect(many).toBeGreaterThan(0)
    expect(anchors).toHaveLength(many * 2)
    for (const { number } of essay.notes) {
      const style = `mso-footnote-id: ftn${number}`
      const [mark, back] = anchors.filter(({ attributes }) => attributes.style === style)
      expect(mark?.attributes).toMatchObject({ href: `#_ftn${number}`, name: `_ftnref${number}` })
      expect(back?.attributes).toMatchObject({ href: `#_ftnref${number}`, name: `_ftn${number}` })
    }
    const notes = elements.filter(({ attributes }) => attributes.style === 'mso-element: footnote')
    expect(notes.map(({ attributes }) => attributes.id)).toEqual(
      essay.notes.map(({ number }) => `ftn${number}`),
    )
    // Nothing stands behind the notes, where it would be taken for part of the last one.
    expect(html).toMatch(/<\/div>\n<\/div>\n<\/body>\n<\/html>$/u)
    expect(text).toContain('1 Appointments were made by letter[3]')
  })

  it('has none of them where nothing is cited', () => {
    expect(writeRichText(composed(plan(paragraph('Words.')))).html).not.toContain('mso-')
  })
})
