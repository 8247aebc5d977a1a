// A library full of hostile words, in every format there is. tests/e2e/hostile.spec.ts shows it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printable } from '../../../../src/main/export/printable.ts'
import { type ExportFormat, exportFormats } from '../../../../src/shared/contract.ts'
import { defaultStyleChoice } from '../../../../src/shared/model/citation-style.ts'
import { defaultExportOptions } from '../../../../src/shared/model/export-options.ts'
import type { Plan } from '../../../../src/shared/model/plan.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { deskOn } from '../../../support/hostile/desk.ts'
import { fillHostileLibrary } from '../../../support/hostile/library.ts'
import { payloads } from '../../../support/hostile/payloads/index.ts'
import { readHtmlFile } from './html-file.ts'
import { partsOfMarkdown, wordsOfMarkdown } from './markdown-file.ts'
import { actsOfPdf } from './pdf-acts.ts'
import { readPdfFile, squeeze } from './pdf-file.ts'
import { readWordFile } from './word-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'linchpin-hostile-'))
const pathOf = (format: ExportFormat): string => join(folder, `plan.${format}`)
let plan: Plan
let sources: Source[]
let author: string

beforeAll(async () => {
  const { desk, call } = await deskOn(join(folder, 'data'))
  const { longPlanId } = await fillHostileLibrary(desk, call)
  plan = await call.plans.open({ id: longPlanId })
  sources = await call.sources.list()
  author = (await call.settings.get()).author
  for (const format of exportFormats)
    await desk.services.exports.write({
      plan,
      format,
      style: defaultStyleChoice,
      author,
      options: defaultExportOptions,
      to: pathOf(format),
    })
  await desk.close()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words a program may read in another order, or has no letters for; they are looked for in Word alone. */
const unusualLetters =
  /[^\n -~\u00a0-\u024f\u2018-\u201d\uff00-\uff5e\u0400-\u04ff]|\ufb01|\u017f|\u0130/u

/** What a file can hold: half of a pair of surrogates is no character of any encoding. */
const whole = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed() : inner,
  )

describe('in Word', () => {
  it('every hostile word comes back as it was written', () => {
    const { paragraphs } = readWordFile(readFileSync(pathOf('docx')))
    const text = paragraphs.map(({ text }) => text).join('\n')
    const lost = payloads.filter(({ words }) => !text.includes(printable(words).trim()))
    expect(lost).toEqual([])
  })

  it('they make no part, no field and no relationship', () => {
    const { parts } = readWordFile(readFileSync(pathOf('docx')))
    const found = (pattern: RegExp) =>
      Object.values(parts).flatMap((xml) => [...xml.matchAll(pattern)].map(([, found]) => found))
    expect(Object.keys(parts).sort()).toEqual(wordParts)
    // The number in the footer is the one field.
    expect(found(/<w:instrText[^>]*>([^<]*)/gu)).toEqual(['PAGE'])
    expect(
      found(/<(w:fldSimple|w:altChunk|w:object|w:attachedTemplate|w:subDoc|o:OLEObject|v:)/gu),
    ).toEqual([])
    // Only a source that has a DOI is led to, and what a hyperlink says.
    const external = found(/<Relationship ([^>]*TargetMode="External"[^>]*)>/gu)
    expect(external.length).toBeGreaterThan(0)
    for (const relationship of external)
      expect(relationship).toMatch(
        /Type="[^"]*\/hyperlink" Target="https:\/\/(?:doi\.org\/10\.[^"&]*|leading\.example\/\?q=(?:[!-~])*)"/,
      )
    expect(external.filter((led) => led?.includes('leading.example')).length).toBeGreaterThan(100)
  })

  it('the author’s name is the author’s name', () => {
    const { parts } = readWordFile(readFileSync(pathOf('docx')))
    const escaped = author.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(parts['docProps/core.xml']).toContain(escaped)
  })
})

describe('in a PDF', () => {
  it('every hostile word is printed as it was written', async () => {
    const { squeezed, info } = await readPdfFile(readFileSync(pathOf('pdf')))
    const asked = payloads.filter(({ words }) => !unusualLetters.test(printable(words)))
    expect(asked.length).toBeGreaterThan(payloads.length - 20)
    const lost = asked.filter(({ words }) => !squeezed.includes(squeeze(printable(words))))
    expect(lost).toEqual([])
    expect(info.Author).toBe(author)
  })

  it('they make no script, no action, no form, and no link but to a DOI and where a hyperlink leads', async () => {
    const { addresses, others } = await actsOfPdf(readFileSync(pathOf('pdf')))
    expect(others).toEqual([])
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/(?:doi\.org\/10\.|leading\.example\/\?q=)[^<>"\s]*$/)
  })
})

describe('in what other programs read', () => {
  const textOf = (format: ExportFormat): string => readFileSync(pathOf(format), 'utf8')
  const lostFrom = (text: string) => {
    const squeezed = squeeze(text)
    return payloads.filter(({ words }) => !squeezed.includes(squeeze(printable(words))))
  }

  it('every hostile word comes back as it was written', () => {
    expect(lostFrom(readHtmlFile(textOf('html')).text)).toEqual([])
    expect(lostFrom(textOf('txt'))).toEqual([])
    expect(lostFrom(wordsOfMarkdown(partsOfMarkdown(textOf('md')).body))).toEqual([])
  })

  it('they make no element of a page but its own, and no link but to a DOI and where a hyperlink leads', () => {
    for (const html of [textOf('html'), textOf('anki')]) {
      const { elements } = readHtmlFile(html)
      for (const { name, attributes } of elements) {
        expect(name).not.toMatch(/^(?:script|img|svg|iframe|object|embed|form|base|link|math)$/u)
        expect(Object.keys(attributes).join(' ')).not.toMatch(/(?:^| )(?:on|src)/u)
        expect(attributes.href ?? '#').toMatch(
          /^(?:#|https:\/\/(?:doi\.org\/10\.|leading\.example\/\?q=))/u,
        )
      }
    }
  })

  it('they make no formula of a cell, no remark of a card, and no field more', () => {
    const rows = textOf('csv').slice(1).split('\r\n')
    expect(rows.length).toBeGreaterThan(payloads.length)
    for (const row of rows) expect(row).not.toMatch(/(?:^|,)"?[=+@-]/u)
    const [, ...cards] = textOf('anki')
      .trimEnd()
      .split(/#tags column:3\n|\n/u)
      .slice(3)
    expect(cards.length).toBeGreaterThan(payloads.length)
    for (const card of cards) expect(card.split('\t')).toHaveLength(3)
  })

  it('the references are read as the sources that they are', () => {
    const items: unknown = JSON.parse(readFileSync(`${pathOf('md')}.json`, 'utf8'))
    expect(items).toHaveLength(sources.length)
  })
})

describe('in a plan file', () => {
  it('every hostile word goes to another library as it was written', async () => {
    const { desk, call } = await deskOn(join(folder, 'other'))
    const { fileId } = await desk.services.files.receive({
      path: pathOf('linchpin'),
      name: '../../<img src=x onerror=hit(1)>.linchpin',
      temporary: false,
    })
    const added = await call.plans.addFile({ fileId })
    expect(added.isNew).toBe(true)
    const there = await call.plans.open({ id: added.plan.id })
    const sourcesThere = await call.sources.list()
    await desk.close()
    expect(there.question).toBe(plan.question)
    expect(there.document).toEqual(whole(plan.document))
    const byId = (list: readonly Source[]) => new Map(list.map((source) => [source.id, source]))
    for (const [id, source] of byId(sourcesThere))
      expect(source).toEqual(whole(byId(sources).get(id)))
    expect(sourcesThere.length).toBeGreaterThan(payloads.length / 2)
  })
})

it('no property of all objects is changed by any of it', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('polluted' in {}).toBe(false)
})

const wordParts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'docProps/custom.xml',
  'word/_rels/document.xml.rels',
  'word/_rels/endnotes.xml.rels',
  'word/_rels/fontTable.xml.rels',
  'word/_rels/footer1.xml.rels',
  'word/_rels/footnotes.xml.rels',
  'word/document.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/footer1.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/theme/theme1.xml',
]
