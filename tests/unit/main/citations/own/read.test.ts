/** Styles of one's own as they come: read to what citeproc prints alike, or refused with the reason. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Catalogue,
  createCiter,
  faultOf,
  plainText,
} from '../../../../../src/main/citations/index.ts'
import {
  mostStyleBytes,
  type OwnStyle,
  readOwnStyle,
} from '../../../../../src/main/citations/own/read.ts'
import { IntakeError } from '../../../../../src/main/intake/intake-error.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { type Source, sourceTypes } from '../../../../../src/shared/model/source.ts'
import { catalogueForTests } from '../../../../support/styles.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await catalogueForTests()
})

const fixture = (name: string): string =>
  readFileSync(resolve('tests/fixtures/styles', name), 'utf8')
const read = (xml: string): OwnStyle =>
  readOwnStyle({ name: 'mine.csl', bytes: Buffer.from(xml) }, catalogue)
const why = (xml: string | Uint8Array): string => {
  try {
    readOwnStyle({ name: 'mine.csl', bytes: Buffer.from(xml) }, catalogue)
  } catch (error) {
    if (error instanceof IntakeError) return error.message
    throw error
  }
  return 'nothing'
}

const sources = sourceTypes.map(
  (type): Source => ({
    id: newId(),
    type,
    title: 'The clerks of the revolution',
    author: [
      { family: 'Marlowe', given: 'Edith' },
      { family: 'Reed', given: 'John' },
    ],
    publisher: 'Harbour Press',
    'publisher-place': 'Leeds',
    'container-title': 'Journal of Clerks',
    volume: '3',
    edition: '2',
    page: '12–31',
    issued: { 'date-parts': [[1998, 3, 2]] },
  }),
)

/** All that is printed of a document that cites each source twice. */
function printed(style: string, locale = catalogue.locale('en-GB').csl): string[] {
  const known = { id: 'mine', title: 'Mine', kind: 'note', language: 'en-GB' } as const
  const cites = sources.flatMap(({ id: sourceId }) => [
    [{ sourceId, locator: '14–15' }],
    [{ sourceId }],
  ])
  const citer = createCiter({ ...known, style, locale }, sources)
  const { citations, bibliography } = citer.cite(cites)
  return [...citations, ...bibliography.map(({ runs }) => runs)].map(plainText)
}

describe('a style of one’s own', () => {
  test('is known by its title, its id and the way in which it cites', () => {
    expect(read(fixture('house-notes.csl'))).toMatchObject({
      id: 'own:example-org-styles-house-notes',
      name: 'example-org-styles-house-notes',
      title: 'House Style of the Example Review',
      kind: 'note',
      madeFor: 'en-GB',
    })
  })

  test('prints by its own rules, with the words it has for a language', () => {
    const [first, later] = printed(read(fixture('house-notes.csl')).csl)
    expect(first).toBe('Edith Marlowe and John Reed, ‘The clerks of the revolution’, 1998.')
    expect(later).toBe('Edith Marlowe and John Reed, cited.')
  })

  test('prints what citeproc’s own reader of XML would have it print', () => {
    const locale = readFileSync(resolve('resources/citation/locales-en-GB.xml'), 'utf8')
    const mhra = readFileSync(resolve('resources/citation/mhra.csl'), 'utf8')
    expect(printed(read(mhra).csl, locale)).toEqual(printed(mhra, locale))
  })

  test.each([
    ['between line ends', '\n  <single>folio</single>\n  <multiple>folios</multiple>\n'],
    ['in a section of characters', '<single><![CDATA[fo]]>lio</single><multiple>folios</multiple>'],
    ['behind a comment', '<!-- one --><single>folio</single><multiple>fol<!-- -->ios</multiple>'],
  ])('has its words as they are meant, %s', (_, words) => {
    const term = `<locale><terms><term name="page" form="short">${words}</term></terms></locale>`
    const paged = fixture('house-notes.csl')
      .replace('<macro', `${term}<macro`)
      .replaceAll(
        '<text variable="title" quotes="true"/>',
        '<label variable="locator" form="short"/>',
      )
    expect(printed(read(paged).csl)[0]).toContain('folios')
  })

  test('that only names another is printed by that one’s rules', () => {
    const own = read(fixture('dependent.csl'))
    expect(own).toMatchObject({ title: 'Journal of Examples', kind: 'in-text', madeFor: 'en-US' })
    expect(own.csl).toBe(catalogue.read('apa')?.csl)
  })
})

const style = (inside: string, attributes = 'class="note" version="1.0"') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" ${attributes}>${inside}</style>`
const info = '<info><title>Mine</title><id>mine</id></info>'
const citing = (rules: string) => `<citation><layout>${rules}</layout></citation>`
const macro = (name: string, rules: string) => `<macro name="${name}">${rules}</macro>`
const call = (name: string) => `<text macro="${name}"/>`
const twice = (name: string) => call(name) + call(name)
const doubling = Array.from({ length: 40 }, (_, at) => macro(`m${at}`, twice(`m${at + 1}`))).join(
  '',
)
const nested = '<group>'.repeat(400) + '</group>'.repeat(400)
const chain = Array.from({ length: 1001 }, (_, at) => macro(`m${at}`, '')).join('')

describe('no style of one’s own', () => {
  test.each([
    ['an empty file', '', 'is no XML in line 1.'],
    ['a page of the web', '<html><body/></html>', 'is no citation style: it begins with “html”.'],
    ['XML that is cut off', fixture('house-notes.csl').slice(0, 700), 'is no XML in line '],
    ['a style of something else', '<style/>', 'is no style of the Citation Style Language.'],
    ['an older version', style(info, 'class="note" version="0.8"'), 'is in version “0.8” of the'],
    ['a style without a version', style(info, 'class="note"'), 'is in version “” of the'],
    ['one without a title', style('<info><id>mine</id></info>'), 'does not say its title.'],
    ['one without an id', style('<info><title>Mine</title></info>'), 'does not say its id.'],
    [
      'a title that goes on and on',
      style(`<info><title>${'long '.repeat(101)}</title><id>a</id></info>`),
      'has a title of more than 500 characters.',
    ],
    [
      'one that does not say how it cites',
      style(info + citing(''), 'version="1.0"'),
      'does not say whether it prints notes or cites in the text.',
    ],
    ['one without a citation', style(info), 'does not say how a citation is printed'],
    ['one without a layout', style(`${info}<citation/>`), 'does not say how a citation is printed'],
    [
      'a call of nothing',
      style(info + citing(call('author'))),
      'calls the macro “author” and has none of that name.',
    ],
    [
      'a sort by nothing',
      style(
        `${info}<citation><sort><key macro="year"/></sort><layout>${call('a')}</layout></citation>`,
      ),
      'calls the macro “year” and has none of that name.',
    ],
    [
      'a macro that calls itself',
      style(info + macro('a', call('a')) + citing(call('a'))),
      'has a macro that calls itself: a → a.',
    ],
    [
      'a circle of macros, unused as they are',
      style(info + macro('a', call('b')) + macro('b', twice('a')) + citing('')),
      'has a macro that calls itself: a → b → a.',
    ],
    [
      'macros that call each other twice',
      style(info + doubling + macro('m40', '') + citing(call('m0'))),
      'calls its macros so often that it cannot be printed with.',
    ],
    [
      'a name as long as the file',
      style(info + citing(call('author'.repeat(1000)))),
      `calls the macro “${'author'.repeat(20)}…” and has none of that name.`,
    ],
    ['too many macros', style(info + chain + citing('')), 'has more than 1,000 macros.'],
    ['what is nested too deep', style(info + citing(nested)), 'is no XML in line 1.'],
    [
      'an entity of its own',
      `<!DOCTYPE style [<!ENTITY a "aaaa">]>${style(info.replace('Mine', '&a;') + citing(''))}`,
      'is no XML in line 1.',
    ],
    ['bytes of another encoding', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'is not in UTF-8.'],
    ['more than there is in any style', ' '.repeat(mostStyleBytes + 1), 'is too large for a'],
    [
      'one whose parent is not known',
      fixture('dependent.csl').replace('styles/apa', 'styles/no-such'),
      'takes its rules from the style “http://www.zotero.org/styles/no-such”, which the catalogue',
    ],
  ])('is %s', (_, xml, says) => {
    expect(why(xml)).toContain(`“mine.csl” ${says}`)
  })

  test('makes reading throw anything else than the reason, however a file was damaged', () => {
    const whole = fixture('house-notes.csl')
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string(), (at, gone, put) => {
        expect(why(whole.slice(0, at) + put + whole.slice(at + gone))).not.toBe('')
      }),
    )
  })
})

describe('a trial', () => {
  const trial = (csl: string) => {
    const { csl: locale, tag: language } = catalogue.locale('en-GB')
    return faultOf({ csl, locale, language })
  }

  test('says nothing of a style that prints', () => {
    expect(trial(read(fixture('house-notes.csl')).csl)).toBeNull()
  })

  test('says what citeproc finds in a style that our checks let through', () => {
    const { csl } = read(style(info + citing('<no-such-element/>')))
    expect(trial(csl)).toBe('citeproc says “Undefined node name "no-such-element"”.')
  })
})
