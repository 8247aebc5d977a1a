/** Whatever is done to a preview, no word is lost or doubled, and all of it can be undone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountsOf } from '../../../../../src/renderer/src/intake/draft/account.ts'
import {
  type Act,
  leaveOut,
  merge,
  readAsMoreHeading,
  readAsText,
  rename,
  split,
  take,
} from '../../../../../src/renderer/src/intake/draft/acts.ts'
import { carriedOver } from '../../../../../src/renderer/src/intake/draft/carried-over.ts'
import {
  begun,
  done,
  redone,
  undone,
} from '../../../../../src/renderer/src/intake/draft/history.ts'
import { bringIn, leftOutOf } from '../../../../../src/renderer/src/intake/draft/left-out.ts'
import { viewOf } from '../../../../../src/renderer/src/intake/draft/note-view.ts'
import {
  composed,
  type Draft,
  draftOf,
  stateOf,
} from '../../../../../src/renderer/src/intake/draft/preview-draft.ts'
import { type Reading, readingOf } from '../../../../../src/renderer/src/intake/draft/reading.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { previewOf, type Said } from './previews.ts'

/** Lines of one or several snippets, with headings and without, and what was left out anywhere. */
const words = fc.constantFrom('One.', 'Two, three.', '- Four.', 'Five')
const line = fc.oneof(words, fc.array(words, { minLength: 2, maxLength: 3 }))
const note = fc
  .tuple(fc.constantFrom('', 'Who?', 'What?'), fc.array(line, { maxLength: 4 }))
  .map(([heading, lines]) => [heading, ...lines] as const)
const files = fc
  .array(
    fc.record({
      notes: fc.array(note, { minLength: 1, maxLength: 5 }),
      leftOut: fc.array(
        fc.tuple(fc.constantFrom('running-head', 'picture'), fc.constantFrom('', 'Six'), fc.nat(6)),
        { maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => {
    let first = 0
    return all.map(({ notes, leftOut }, at): Said => {
      const before = first
      first += notes.length
      const places = leftOut.map(
        ([reason, words, place]) =>
          [reason as 'picture', words, place >= notes.length ? -1 : before + place] as const,
      )
      return { name: `${at}.txt`, notes, leftOut: places }
    })
  })

type Try = (reading: Reading, draft: Draft, pick: number) => Draft | undefined

const onNote =
  (act: Act): Try =>
  (reading, draft, pick) => {
    const note = draft.notes[pick % Math.max(1, draft.notes.length)]
    return note && act(reading, draft, note.id)?.draft
  }
const tries: readonly Try[] = [
  onNote(rename('Renamed')),
  onNote(merge),
  onNote(readAsText),
  onNote(readAsMoreHeading),
  onNote(leaveOut),
  onNote((reading, draft, id) => {
    const note = draft.notes.find((one) => one.id === id)
    const cuts = note ? viewOf(reading, note).snippets.flatMap(({ cut }) => cut ?? []) : []
    const [cut] = cuts.slice(-1)
    return cut ? split(cut)(reading, draft, id) : null
  }),
  (_, draft, pick) => {
    const note = draft.notes[pick % Math.max(1, draft.notes.length)]
    return note && take(draft, new Set([note.id]), !note.isTaken)
  },
  (reading, draft, pick) => {
    const things = leftOutOf(reading, draft).flat()
    return bringIn(reading, draft, things.slice(0, 1 + (pick % 3)))?.draft
  },
]
const [taking, bringing] = [tries.length - 2, tries.length - 1]
const acts = fc.array(fc.tuple(fc.nat(tries.length - 1), fc.nat(30)), { maxLength: 25 })

/** Each stretch of a body that is in a note, left out or not, in the order of the body. */
function stretchesOf({ preview }: Reading, { notes }: Draft) {
  const parts = notes.flatMap(({ parts }) => parts)
  return preview.notes.map(({ body }, at) => {
    const stretches = parts
      .flatMap((part) => (part.of === 'body' && part.note === at ? [[part.from, part.to]] : []))
      .sort(([one = 0], [other = 0]) => one - other)
    return { length: body.length, stretches: stretches.flat() }
  })
}

/** "0 5 5 9 9 12": each stretch begins where the one before ended. */
const isWhole = ({ length, stretches }: { length: number; stretches: number[] }): boolean =>
  length === 0
    ? stretches.length === 0
    : stretches[0] === 0 &&
      stretches.at(-1) === length &&
      stretches.slice(1, -1).every((at, place, all) => place % 2 === 1 || at === all[place + 1])

it('whatever is done, each part of a body is in one note, and each other part in one at most', () => {
  fc.assert(
    fc.property(files, acts, (said, steps) => {
      const reading = readingOf(previewOf(said))
      const start = draftOf(reading)
      let history = begun(start)
      for (const [act, pick] of steps) {
        const next = tries[act]?.(reading, history.now, pick)
        if (next) history = done(history, next, 'Something was done.')
      }
      const { now } = history
      expect(stretchesOf(reading, now).filter((body) => !isWhole(body))).toEqual([])
      expect(new Set(now.notes.map(({ id }) => id)).size).toBe(now.notes.length)
      const others = now.notes
        .flatMap(({ parts }) => parts)
        .filter(({ of }) => of !== 'body')
        .map((part) => JSON.stringify(part))
      expect(new Set(others).size).toBe(others.length)

      const accounts = accountsOf(reading, now, leftOutOf(reading, now))
      for (const { blocks, headings, snippets, leftOut } of accounts) {
        expect(headings + snippets + leftOut).toBe(blocks)
        expect(Math.min(headings, snippets, leftOut)).toBeGreaterThanOrEqual(0)
      }

      const most = history.past.length
      for (let at = 0; at < most; at += 1) history = undone(history)
      expect(history.now).toEqual(start)
      for (let at = 0; at < most; at += 1) history = redone(history)
      expect(history.now).toEqual(now)
    }),
  )
})

it('what was done is there again when the same files are read anew, with another before and behind them', () => {
  fc.assert(
    fc.property(files, acts, (said, steps) => {
      const before = readingOf(previewOf(said))
      let draft = draftOf(before)
      for (const [act, pick] of steps) draft = tries[act]?.(before, draft, pick) ?? draft

      const more = (name: string) => ({ name, notes: [['Where?', 'Here.'] as const] })
      const all = [more('before.txt'), ...said.map(oneLater), more('behind.txt')]
      const now = readingOf(previewOf(all))
      const carried = carriedOver(before, draft, now)
      expect(stretchesOf(now, carried).filter((body) => !isWhole(body))).toEqual([])
      expect(carried.notes.filter(({ origin }) => origin !== null).length).toBeGreaterThan(0)
      const headings = ({ notes }: Draft) => notes.map(({ heading }) => heading).sort()
      expect(headings(carried)).toEqual([...headings(draft), 'Where?', 'Where?'].sort())
    }),
  )
})

it('whatever is done but taking its new words, nothing is written over what a person has changed', () => {
  const are = fc.array(fc.constantFrom('new', 'unchanged', 'changed'), {
    minLength: 15,
    maxLength: 15,
  })
  fc.assert(
    fc.property(files, are, acts, (said, states, steps) => {
      const { notes } = previewOf(said)
      const words = { heading: '', body: '', words: 1, usedIn: [] }
      const seen = Object.fromEntries(
        [...notes.keys()].flatMap((at) => {
          const is = states[at] ?? 'new'
          if (is === 'new') return []
          const mine = { noteId: newId(), isMine: true }
          return [[at, is === 'changed' ? { is, ...mine, ...words } : { is, ...mine }]]
        }),
      )
      const reading = readingOf(previewOf(said, { seen }))
      let draft = draftOf(reading)
      for (const [act, pick] of steps) {
        const note = draft.notes[pick % Math.max(1, draft.notes.length)]
        // The window offers nothing of the first where it is unchanged, and the second is to take new words.
        const isOffered = act === bringing || (note && stateOf(reading, note) !== 'unchanged')
        if (act !== taking && isOffered) draft = tries[act]?.(reading, draft, pick) ?? draft
      }
      expect(composed(reading, draft).filter(({ into }) => into !== undefined)).toEqual([])
      expect(stretchesOf(reading, draft).filter((body) => !isWhole(body))).toEqual([])
    }),
  )
})

/** A file behind one more note. */
const oneLater = ({ leftOut = [], ...said }: Said): Said => ({
  ...said,
  leftOut: leftOut.map(([reason, words, note = -1]) => [reason, words, note < 0 ? -1 : note + 1]),
})
