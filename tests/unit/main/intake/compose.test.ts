import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, notesIn } from '../../../../src/main/intake/compose.ts'
import { segment } from '../../../../src/main/intake/segment.ts'
import { packed } from '../../../../src/shared/model/packed-note.ts'

const note = (heading: string, body: string, tags: string[] = []) =>
  packed({ heading, body, tags, snippets: segment(body), file: 'notes.txt' })

const preview = {
  notes: [
    note('Who was Kirov?', 'Kirov led the party in Leningrad. He was shot in 1934.', ['terror']),
    note('Why was he shot?', 'Nobody knows. Stalin gained by it.', ['terror', 'Stalin']),
  ],
  files: [{ leftOut: [{ reason: 'running-head' as const, words: 'The Purges of 1936', note: 0 }] }],
}
const whole = (at: number) => ({
  of: 'body' as const,
  note: at,
  from: 0,
  to: preview.notes[at]?.body.length ?? 0,
})

describe('a note put together from what was read', () => {
  it('is the note that was read, where nothing was changed', () => {
    const made = compose({ heading: 'Who was Kirov?', parts: [whole(0)] }, preview)
    expect(made.body).toBe('Kirov led the party in Leningrad. He was shot in 1934.')
    expect(made.snippets).toEqual(segment(made.body))
    expect(made.tags).toEqual(['terror'])
  })

  it('has two notes one under the other, with the heading of the second as text', () => {
    const parts = [whole(0), { of: 'heading' as const, note: 1 }, whole(1)]
    const made = compose({ heading: 'Kirov', parts }, preview)
    expect(made.body.split('\n\n')).toEqual([
      'Kirov led the party in Leningrad. He was shot in 1934.',
      'Why was he shot?',
      'Nobody knows. Stalin gained by it.',
    ])
    expect(made.snippets.map(({ text }) => text)).toEqual([
      'Kirov led the party in Leningrad.',
      'He was shot in 1934.',
      'Why was he shot?',
      'Nobody knows.',
      'Stalin gained by it.',
    ])
    expect(made.tags).toEqual(['terror', 'Stalin'])
    expect(notesIn({ heading: '', parts })).toEqual([0, 1])
  })

  it('has part of a note, from one snippet on', () => {
    const parts = [{ of: 'body' as const, note: 0, from: 33, to: 54 }]
    const made = compose({ heading: 'He was shot', parts }, preview)
    expect(made.body).toBe('He was shot in 1934.')
    expect(made.snippets).toMatchObject([{ text: 'He was shot in 1934.', start: 0, end: 20 }])
  })

  it('has what had been left out, with its dates read', () => {
    const parts = [whole(1), { of: 'left-out' as const, file: 0, at: 0 }]
    const made = compose({ heading: '', parts }, preview)
    expect(made.snippets.at(-1)).toMatchObject({
      text: 'The Purges of 1936',
      dates: [{ from: '1936-01-01', to: '1936-12-31' }],
    })
  })

  it('has snippets that are its exact words, however it is cut and joined', () => {
    const part = fc.oneof(
      fc.record({
        of: fc.constant('body' as const),
        note: fc.nat(1),
        from: fc.nat(60),
        to: fc.nat(60),
      }),
      fc.record({ of: fc.constant('heading' as const), note: fc.nat(1) }),
      fc.constant({ of: 'left-out' as const, file: 0, at: 0 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { body, snippets } = compose({ heading: '', parts }, preview)
        for (const { text, start, end } of snippets) expect(body.slice(start, end)).toBe(text)
      }),
    )
  })
})
