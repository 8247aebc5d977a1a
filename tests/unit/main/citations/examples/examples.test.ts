// Seven styles against their guides. Where a style of the catalogue differs from its guide, both forms are here: the
// test tells when the style comes to print the guide's.
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, type Run } from '../../../../../src/main/citations/index.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../../src/shared/model/source.ts'
import { apa, apaKnown } from './apa.ts'
import { chicagoNotes, chicagoNotesKnown } from './chicago-notes.ts'
import type { Example, Known } from './example.ts'
import { harvard, harvardKnown } from './harvard.ts'
import { type ExampleStyle, loadStyle, type StyleFiles } from './load-style.ts'
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

/** The forms that a table shows, by a style. `later` is of a note with one of another work before it. */
function printed(id: ExampleStyle, files: StyleFiles, { kind, with: own }: Example) {
  const { source, at }: Work = works[kind]
  const made: Source = { ...source, ...own, id: newId() }
  const cite = { sourceId: made.id, ...at }
  const citer = createCiter({ ...files, id }, [made, another])
  const { notes } = citer.cite([[cite], [{ sourceId: another.id }], [cite]])
  const { bibliography } = citer.cite([[cite]])
  return { first: shown(notes[0]), later: shown(notes[2]), entry: shown(bibliography[0]) }
}

describe.each(tables)('%s', (id, examples, known) => {
  let files: StyleFiles
  beforeAll(async () => {
    files = await loadStyle(id)
  })

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
    const now = printed(id, files, example)
    if (why !== undefined) expect(right).not.toEqual({ ...right, ...differs })
    expect({ ...now, later: later === undefined ? undefined : now.later }).toEqual({
      later: undefined,
      ...right,
      ...differs,
    })
  })
})
