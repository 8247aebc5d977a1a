// Seven styles against their guides. Where a style of the catalogue differs from its guide, both forms are here: the
// test tells when the style comes to print the guide's.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Citer, createCiter, type Run } from '../../../../../src/main/citations/index.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../../src/shared/model/source.ts'
import { apa, apaKnown } from './apa.ts'
import { chicagoNotes, chicagoNotesKnown } from './chicago-notes.ts'
import type { Example, Known } from './example.ts'
import { harvard, harvardKnown } from './harvard.ts'
import { type ExampleStyle, loadStyle } from './load-style.ts'
import { mhra } from './mhra.ts'
import { mla, mlaKnown } from './mla.ts'
import { oscola, oscolaKnown } from './oscola.ts'
import { vancouver, vancouverKnown } from './vancouver.ts'
import { type Work, works } from './works.ts'

const tables: [ExampleStyle, readonly Example[], readonly Known[]][] = [
  ['mhra', mhra, []],
  ['chicago-notes', chicagoNotes, chicagoNotesKnown],
  ['harvard', harvard, harvardKnown],
  ['apa', apa, apaKnown],
  ['mla', mla, mlaKnown],
  ['oscola', oscola, oscolaKnown],
  ['vancouver', vancouver, vancouverKnown],
]

const shown = (runs: Run[] = []): string =>
  runs
    .map(({ text, italic, smallCaps }) => (italic ? `*${text}*` : smallCaps ? `^${text}^` : text))
    .join('')

const another: Source = {
  type: 'book',
  title: 'Unlike',
  author: [{ family: 'Zephyr', given: 'Zoe' }],
  issued: { 'date-parts': [[1901]] },
  id: newId(),
}

const made = ({ kind, with: own }: Example): Source => {
  const { source }: Work = works[kind]
  return { ...source, ...own, id: newId() }
}

describe.each(tables)('%s', (id, examples, known) => {
  const sources = new Map(examples.map((example) => [example, made(example)]))
  let citer: Citer
  beforeAll(async () => {
    citer = createCiter(await loadStyle(id), [another, ...sources.values()])
  })

  /** The forms that the table shows. `later` is of a note with one of another work before it. */
  function printed(example: Example) {
    const { at }: Work = works[example.kind]
    const cite = { sourceId: sources.get(example)?.id ?? '', ...at, ...example.at }
    const { citations: notes } = citer.cite([[cite], [{ sourceId: another.id }], [cite]])
    const { bibliography } = citer.cite([[cite]])
    return { first: shown(notes[0]), later: shown(notes[2]), entry: shown(bibliography[0]?.runs) }
  }

  it('is held to sixteen kinds at least, and to each once', () => {
    const kinds = examples.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThanOrEqual(16)
    expect(kinds).toEqual(expect.arrayContaining(known.map(({ kind }) => kind)))
  })

  it.each(examples)('cites: $kind', (example) => {
    const { first, entry, later } = example
    const { kind: _, why, ...differs } = known.find(({ kind }) => kind === example.kind) ?? {}
    const right = { first, entry, ...(later !== undefined && { later }) }
    const now = printed(example)
    if (why !== undefined) expect(right).not.toEqual({ ...right, ...differs })
    expect({ ...now, later: later === undefined ? undefined : now.later }).toEqual({
      later: undefined,
      ...right,
      ...differs,
    })
  })
})

describe('a note of the same work as the one before', () => {
  const source = made({ kind: 'book', from: '', first: '', entry: '' })
  it.each<[ExampleStyle, string, string, string]>([
    // OSCOLA, 1.2.3: in small letters, roman.
    ['oscola', 'McArthur (n 1) 59.', 'ibid.', 'ibid 61.'],
    // The Chicago Manual, 17th edition, 14.34: the short form, without its title, rather than ibid.
    ['chicago-notes', 'McArthur, *Worlds of Reference*, 59.', 'McArthur, 59.', 'McArthur, 61.'],
    [
      'mhra',
      'McArthur, *Worlds of Reference*, p. 59.',
      'McArthur, *Worlds of Reference*, p. 59.',
      'McArthur, *Worlds of Reference*, p. 61.',
    ],
  ])('in %s', async (id, after, same, elsewhere) => {
    const citer = createCiter(await loadStyle(id), [another, source])
    const at = (locator: string) => [{ sourceId: source.id, locator }]
    const { citations: notes } = citer.cite([
      at('59'),
      [{ sourceId: another.id }],
      at('59'),
      at('59'),
      at('61'),
    ])
    expect(notes.slice(2).map(shown)).toEqual([after, same, elsewhere])
  })
})
