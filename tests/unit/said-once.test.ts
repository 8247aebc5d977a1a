// What a person can do is one record: its label and its keys stand nowhere else in the sources.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { moveTo } from '../../src/renderer/src/editor/acts/block.ts'
import { citeEvidence, showSnippet, showUses } from '../../src/renderer/src/editor/acts/evidence.ts'
import { acts } from '../../src/renderer/src/editor/acts/list.ts'
import { editorKeys } from '../../src/renderer/src/editor/acts/told-keys.ts'
import * as library from '../../src/renderer/src/library/acts.ts'
import { actions, type BarEntry, menuBar } from '../../src/shared/actions/index.ts'
import { readSources } from '../support/rooms.ts'
import { type Exception, keysTwice, labelsTwice, wordsIn } from '../support/said-once.ts'

const places = wordsIn(readSources(join(import.meta.dirname, '..', '..'), 'src'))

const asks = [moveTo, citeEvidence, showSnippet, showUses]

/** What the menu bar calls its entries, those of the desktop and of the system as well. */
const labelsOf = (entry: BarEntry): string[] => {
  if ('sections' in entry) return entry.sections.flat().flatMap(labelsOf)
  return 'label' in entry && entry.label !== undefined ? [entry.label] : []
}
const known = (): string[] => [
  ...menuBar.flatMap(labelsOf),
  ...actions.flatMap(({ inFull, inWindow }) => [inFull ?? [], inWindow ?? []].flat()),
  ...[...acts, ...asks].map(({ label }) => label),
  ...[library.insertInto, library.giveSource, library.planFromNote].map(({ label }) => label),
  ...[...editorKeys, ...library.libraryKeys].map(({ says }) => says),
]

const renderer = 'src/renderer/src/'
const part = 'a part of the window is named where it is made; what shows it is called after it'
const toast = 'takes back what a message tells of, whatever was done in the plan since'

const labelExceptions: readonly Exception[] = [
  ...['library', 'inspector', 'checks', 'outline', 'balance', 'sources', 'history'].map(
    (words) => ({ words, under: renderer, reason: part }),
  ),
  { words: 'suggested evidence', under: `${renderer}suggestions/`, reason: part },
  { words: 'undo', under: `${renderer}app/`, reason: toast },
  { words: 'undo', under: `${renderer}plan/`, reason: toast },
  { words: 'undo', under: `${renderer}sources/`, reason: toast },
  { words: 'undo', under: `${renderer}library/`, reason: toast },
  { words: 'source', under: `${renderer}notes/`, reason: 'the thing, not what is done with it' },
  { words: 'underline', under: 'src/main/intake/', reason: 'what PDF calls the mark' },
  { words: 'library', under: 'src/main/hosts/', reason: 'the folder of a Mac that has this name' },
  { words: 'open', under: 'src/main/hosts/electron/', reason: 'an answer: to follow a link' },
  { words: 'source', under: 'src/shared/plan/', reason: 'the thing, not what is done with it' },
  { words: 'map', under: `${renderer}sources/`, reason: 'a kind of source' },
  { words: 'source', under: `${renderer}sources/`, reason: 'the thing, not what is done with it' },
  {
    words: 'cite',
    under: `${renderer}editor/`,
    reason: 'the button that evidence itself has: a kind knows no acts',
  },
  { words: 'hyperlink', under: 'src/main/export/', reason: 'what Word calls the style' },
  { words: 'source', under: 'src/main/export/', reason: 'the name of a column of the register' },
  { words: 'source', under: `${renderer}views/`, reason: 'the thing, not what is done with it' },
  { words: 'unfold all', under: `${renderer}views/`, reason: 'the cards of the map, not the text' },
]
const keyExceptions: readonly Exception[] = [
  {
    words: 'Ctrl I',
    under: `${renderer}editor/`,
    reason: 'italic in the words of a plan, as anywhere; elsewhere it imports notes',
  },
  {
    words: 'Ctrl Enter',
    under: `${renderer}sources/`,
    reason: 'on to the next evidence in the dialog of a source; in words, a new paragraph',
  },
  {
    words: 'Ctrl Enter',
    under: `${renderer}notes/`,
    reason: 'a snippet of the selected words of a note, in which Enter is a new line',
  },
  {
    words: 'Shift Enter',
    under: `${renderer}plan/`,
    reason: 'back to the match before in the search; in words, a new line',
  },
  {
    words: 'F2',
    under: `${renderer}views/`,
    reason: 'to write in what is selected, as to rename in the preview of an import',
  },
  {
    words: 'F10',
    under: `${renderer}views/`,
    reason: 'with Shift the key of menus on every system, for a card as for a block of the text',
  },
]

describe('the sources', () => {
  it('have each label of what a person can do in one place', () => {
    expect(labelsTwice(places, known(), labelExceptions).twice).toEqual([])
  })

  it('have keys in one place', () => {
    expect(keysTwice(places, keyExceptions).twice).toEqual([])
  })

  it('need every exception that is named', () => {
    expect(labelsTwice(places, known(), labelExceptions).idle).toEqual([])
    expect(keysTwice(places, keyExceptions).idle).toEqual([])
  })
})

describe('a second place', () => {
  const record = {
    'src/shared/actions/file.ts': "export const a = { label: 'New Plan…', keys: 'Ctrl N' }",
  }
  const and = (source: string) => wordsIn({ ...record, 'src/renderer/src/B.tsx': source })

  it.each([
    ['a string', "const b = 'New Plan…'"],
    ['the words of the window', "const b = { label: 'New plan …' }"],
    ['a button', 'const b = <Button onPress={run}>\n  New plan\n</Button>'],
    ['an attribute', 'const b = <Dialog title="New plan" />'],
    ['a template', 'const b = `New plan`'],
  ])('is seen in %s', (_where, source) => {
    expect(labelsTwice(and(source), ['New Plan…'], []).twice).toEqual([
      'new plan in src/shared/actions/file.ts, src/renderer/src/B.tsx',
    ])
  })

  it.each([
    ['an id', "const b = 'new plan'"],
    ['a sentence', 'const b = <p>New plan or old</p>'],
    ['a type', "type B = 'New plan'"],
    ['a comment', '// New plan'],
  ])('is not seen in %s', (_where, source) => {
    expect(labelsTwice(and(source), ['New Plan…'], []).twice).toEqual([])
  })

  it('is seen of keys that a button or a handler names', () => {
    const twice = ['Ctrl N in src/shared/actions/file.ts, src/renderer/src/B.tsx']
    expect(keysTwice(and('const b = <IconButton keys="Ctrl N" />'), []).twice).toEqual(twice)
    expect(keysTwice(and("isPressed('Ctrl N', event)"), []).twice).toEqual(twice)
    expect(keysTwice(and("isPressed('Ctrl M', event)"), []).twice).toEqual([])
  })

  it('is allowed by an exception there alone, which is idle where nothing needs it', () => {
    const source = and("const b = 'New plan'")
    const at = (under: string) => [{ words: 'new plan', under, reason: 'a test' }]
    expect(labelsTwice(source, ['New Plan…'], at('src/renderer/'))).toEqual({ twice: [], idle: [] })
    const elsewhere = labelsTwice(source, ['New Plan…'], at('src/preload/'))
    expect(elsewhere.twice).toHaveLength(1)
    expect(elsewhere.idle).toEqual(['new plan in src/preload/'])
  })
})
