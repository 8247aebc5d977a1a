/** The catalogue as it ships: what its styles are called, that all of them are whole, and that citeproc takes them. */
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Catalogue,
  createCiter,
  openCatalogue,
  plainText,
} from '../../../../src/main/citations/index.ts'
import { firstStyles } from '../../../../src/shared/model/citation-style.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { catalogueForTests } from '../../../support/styles.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await catalogueForTests()
})
const found = (words: string, limit = 5): string[] =>
  catalogue.search(words, limit).styles.map(({ id }) => id)

describe('what is typed of a name finds the style', () => {
  test.each([
    ['MHRA', 'mhra'],
    ['Modern Humanities Research', 'mhra'],
    ['Chicago', 'chicago-notes'],
    ['chicago notes', 'chicago-notes'],
    ['Chicago footnotes', 'chicago-notes'],
    ['chicago author', 'chicago-author-date'],
    ['Harvard', 'harvard'],
    ['cite them right', 'harvard'],
    ['harvard 11th', 'harvard-cite-them-right-11th-edition'],
    ['APA', 'apa'],
    ['American Psychological Association', 'apa'],
    ['apa 6th', 'apa-6th-edition'],
    ['MLA', 'mla'],
    ['modern language assoc', 'mla'],
    ['mla 8th', 'modern-language-association-8th-edition'],
    ['OSCOLA', 'oscola'],
    ['law', 'oscola'],
    ['vancouver', 'vancouver'],
    ['ieee', 'ieee'],
    ['american medical', 'american-medical-association'],
    ['ASA', 'american-sociological-association'],
    ['APSA', 'american-political-science-association'],
    ['AGLC', 'australian-guide-to-legal-citation'],
    ['Nature', 'nature'],
    ['bmj', 'bmj'],
    ['turabian', 'turabian-author-date'],
    ['bluebook law', 'bluebook-law-review'],
    ["king's college london", 'harvard-kings-college-london'],
    ['sodertorn oxford', 'sodertorns-hogskola-oxford'],
    ['Annales Histoire', 'annales'],
    ['past and present', 'past-and-present'],
  ])('%j: %s', (words, id) => {
    expect(found(words)).toContain(id)
    if (firstStyles.some((first) => first.id === id)) expect(found(words)[0]).toBe(id)
  })

  test('without words all are listed, the first styles before the others', () => {
    const all = found('', 5000)
    expect(all).toHaveLength(catalogue.size)
    expect(new Set(all).size).toBe(catalogue.size)
    expect(all.slice(0, firstStyles.length)).toEqual(firstStyles.map(({ id }) => id))
  })

  test.each([
    ['harvrd', 'harvard'],
    ['oscolla', 'oscola'],
    ['chicgo notes', 'chicago-notes'],
    ['vancoover', 'vancouver'],
    ['modren langauge', 'mla'],
  ])('a slip, %j, finds nothing, and %s is near', (words, id) => {
    const { styles, near } = catalogue.search(words, 5)
    expect(styles).toEqual([])
    expect(near[0]?.id).toBe(id)
  })
})

describe('a style is the same by each of its names', () => {
  test.each([
    ['mhra', 'mhra'],
    [' MHRA ', 'mhra'],
    ['modern-humanities-research-association', 'mhra'],
    ['mhra-notes', 'mhra'],
    ['http://www.zotero.org/styles/modern-humanities-research-association', 'mhra'],
    ['https://www.zotero.org/styles/mhra-notes', 'mhra'],
    ['chicago-fullnote-bibliography', 'chicago-notes'],
    ['chicago-notes-bibliography', 'chicago-notes'],
    ['harvard-cite-them-right', 'harvard'],
    ['Harvard', 'harvard'],
    ['Chicago notes', 'chicago-notes'],
    ['modern-language-association', 'mla'],
    ['http://www.zotero.org/styles/apa', 'apa'],
    ['apa.csl', 'apa'],
    ['IEEE', 'ieee'],
    ['American Psychological Association 7th edition', 'apa'],
  ])('%j is %s', (name, id) => {
    expect(catalogue.has(name)).toBe(true)
    expect(catalogue.read(name)?.id).toBe(id)
  })

  test.each([
    '',
    'mhra2',
    'humanities',
    'http://www.zotero.org/styles/',
    'constructor',
    '__proto__',
  ])('%j is none', (name) => {
    expect(catalogue.has(name)).toBe(false)
    expect(catalogue.read(name)).toBeNull()
  })
})

describe('how a style cites', () => {
  test.each([
    ['mhra', 'note'],
    ['chicago-notes', 'note'],
    ['oscola', 'note'],
    ['harvard', 'in-text'],
    ['apa', 'in-text'],
    ['mla', 'in-text'],
    ['vancouver', 'in-text'],
    ['ieee', 'in-text'],
    ['chicago-author-date', 'in-text'],
  ])('%s: %s', (id, kind) => {
    expect(catalogue.read(id)?.kind).toBe(kind)
  })
})

describe('every style', () => {
  test('is there, and says what it is and how it cites', () => {
    const styles = catalogue.search('', 5000).styles
    expect(styles.length).toBeGreaterThan(2_600)
    const wrong = styles.filter(({ id, title, kind }) => {
      const csl = catalogue.read(id)?.csl ?? ''
      const isOfKind = csl.startsWith('{"name":"style"') && csl.includes(`"class":"${kind}"`)
      return title.trim() === '' || !isOfKind
    })
    expect(wrong).toEqual([])
  })

  test('of sixty from all over the catalogue prints a book', () => {
    const book: Source = {
      id: newId(),
      type: 'book',
      title: 'The clerks of the revolution',
      author: [{ family: 'Marlowe', given: 'Edith' }],
      publisher: 'Harbour Press',
      issued: { 'date-parts': [[1998]] },
    }
    const { csl: locale, tag } = catalogue.locale('en-GB')
    const all = catalogue.search('', 5000).styles
    const chosen = Array.from({ length: 60 }, (_, at) => all[Math.floor((at * all.length) / 60)])
    const silent = chosen.filter((summary) => {
      const style = summary && catalogue.read(summary.id)
      if (!style) return true
      const citer = createCiter({ ...style, style: style.csl, locale, language: tag }, [book])
      const [first, later] = citer.cite([
        [{ sourceId: book.id }],
        [{ sourceId: book.id }],
      ]).citations
      return ![first, later].every((runs) => /[\p{L}\p{N}]/u.test(plainText(runs ?? [])))
    })
    expect(silent).toEqual([])
  })
})

describe('a locale', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['en', 'en-GB'],
    ['en-AU', 'en-GB'],
    ['de', 'de-DE'],
    ['de-AT', 'de-AT'],
    ['de-LU', 'de-DE'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-PT'],
    ['fr', 'fr-FR'],
    ['sv', 'sv-SE'],
    ['zh', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['nn', 'nn-NO'],
    ['eu-ES', 'eu'],
    ['cy', 'cy-GB'],
    ['no', 'nb-NO'],
    ['ar', 'ar'],
    ['tlh', 'en-GB'],
  ])('for %s is %s', (asked, tag) => {
    const locale = catalogue.locale(asked)
    expect(locale.tag).toBe(tag)
    expect(locale.csl).toContain(`"xml:lang":"${tag}"`)
  })

  test('is there for more than fifty languages, each with its words', () => {
    expect(catalogue.locales.length).toBeGreaterThan(50)
    for (const tag of catalogue.locales)
      expect(catalogue.locale(tag).csl, tag).toContain('"name":"term"')
  })
})

test('without its file nothing is made up', async () => {
  await expect(openCatalogue(`${temporaryFolder()}/styles.bin`)).rejects.toThrow('ENOENT')
})
