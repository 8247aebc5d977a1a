import { describe, expect, test } from 'vitest'
import {
  createNotebooks,
  createSuggestions,
  type SuggestionsAsked,
} from '../../../../src/main/library/index.ts'
import type { DraftNote } from '../../../../src/shared/model/note.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

function among(...notes: DraftNote[]) {
  const database = temporaryDatabase()
  const notebooks = createNotebooks(database)
  notebooks.add({ name: 'Notes' }, notes)
  const suggestions = createSuggestions(database)
  return {
    notebooks,
    ask: (question: string, asked: Partial<SuggestionsAsked> = {}) =>
      suggestions.for({ question, used: [], limit: 10, ...asked }),
  }
}

/** The note, with what was read out of its first sentence. */
function knowing(note: DraftNote, read: Partial<DraftNote['snippets'][number]>): DraftNote {
  const [first, ...rest] = note.snippets
  return first ? { ...note, snippets: [{ ...first, ...read }, ...rest] } : note
}

const others = [
  draftNote('The harvest', 'Rain fell all summer.', 'Wheat was dear.', 'Bread was rationed.'),
  draftNote('The railways', 'Track was laid to the coast.', 'Engines came from Leeds.'),
]

describe('the reasons given with a suggestion', () => {
  test('are the words that were asked for, as they stand there, and where they do', () => {
    const { ask } = among(draftNote('', 'Strikes spread to the mines.'), ...others)
    const [best] = ask('Why did the miners strike?', { claim: 'A strike in one mine spread' })
    expect(best?.because).toEqual(['Strikes', 'spread', 'mines'])
    const marked = best?.marks.map(([start, end]) => best.text.slice(start, end))
    expect(marked).toEqual(['Strikes', 'spread', 'mines'])
  })

  test('are words of the heading, where the snippet has none of its own', () => {
    const { ask } = among(draftNote('The miners’ strike', 'Nobody went down.'), ...others)
    const [best] = ask('Was the strike of the miners a defeat?')
    expect(best).toMatchObject({ because: expect.arrayContaining(['strike', 'miners']), marks: [] })
  })

  test('keep the words of a name together, and a person’s name whole', () => {
    const { ask } = among(
      knowing(draftNote('', 'Leon Trotsky built the Red Army in a year.'), {
        people: ['Leon Trotsky'],
      }),
      draftNote('', 'The army ate red cabbage.'),
      ...others,
    )
    const [best, next] = ask('How far was the Red Army the work of Trotsky?')
    expect(best?.because).toEqual(expect.arrayContaining(['Red Army', 'Leon Trotsky']))
    expect(best?.because).not.toContain('Army')
    expect(next?.because).toEqual(['army', 'red'])
  })

  test('are whole words, where a part of one was matched, and mark them whole', () => {
    const { ask } = among(
      draftNote('', 'The ministry kept a co-ordination of wages.'),
      draftNote('', 'The ministry praised co-ordination, and post-war order.'),
      ...others,
    )
    for (const { because } of ask('What did the ministry do?'))
      expect(because).toEqual(['ministry', 'co-ordination'])
    const [order] = ask('Why did the ministry want war, and what co-ordination?')
    expect(order?.because).toEqual(expect.arrayContaining(['post-war', 'co-ordination']))
    expect(order?.marks.map(([start, end]) => order.text.slice(start, end))).toEqual([
      'ministry',
      'co-ordination',
      'post-war',
    ])
  })

  test('reach from a doctrine to the person it is named after, and not to words that only look alike', () => {
    const { ask } = among(
      draftNote('', 'Bonaparte closed the newspapers.'),
      draftNote('', 'A social evening was held.'),
      ...others,
    )
    expect(ask('What was Bonapartism?').map(({ because }) => because)).toEqual([['Bonaparte']])
    expect(ask('What was socialism?')).toEqual([])
  })

  test('are the years that fall in the period, which count', () => {
    const within = { dates: [{ from: '1930-01-01', to: '1930-12-31' }] }
    const beyond = { dates: [{ from: '1890-01-01', to: '1890-12-31' }] }
    const { ask } = among(
      knowing(draftNote('', 'Prices rose in the ports.'), beyond),
      draftNote('', 'Prices rose in the hills.'),
      knowing(draftNote('', 'Prices rose in the towns.'), within),
      ...others,
    )
    const found = ask('How far did prices rise from 1928 to 1932?')
    expect(found.map(({ text }) => text)).toEqual([
      'Prices rose in the towns.',
      'Prices rose in the hills.',
      'Prices rose in the ports.',
    ])
    expect(found[0]?.because).toContain('1930')
    expect(found[2]?.because).not.toContain('1890')
  })
})

describe('suggestions', () => {
  test('reach notes that share their words with the best ones, though not with the question', () => {
    const { ask } = among(
      draftNote(
        'Was the regent popular?',
        'The regent was mocked in ballads.',
        'Ballads about the regent were sold in every market.',
      ),
      draftNote('Cheap print', 'A ballad cost a penny.'),
      ...others,
    )
    expect(ask('How popular was the regent?').map(({ text }) => text)).toContain(
      'A ballad cost a penny.',
    )
  })

  test('leave out what is used, and the same words in notes that were imported twice', () => {
    const note = draftNote('', 'Terror began early.', 'Terror ended late.')
    const { ask } = among(note, note, ...others)
    const found = ask('What was the terror?')
    expect(found.map(({ text }) => text).sort()).toEqual([
      'Terror began early.',
      'Terror ended late.',
    ])
    const [first, second] = found
    const left = ask('What was the terror?', { used: [first?.snippetId ?? ''] })
    expect(left.map(({ text }) => text)).toEqual([second?.text])
  })

  test('are none where nothing is asked about, or the library is empty', () => {
    expect(among(...others).ask('Discuss.')).toEqual([])
    expect(among().ask('Was wheat dear?')).toEqual([])
  })

  test('are none where the notes have only the general words of what is asked', () => {
    const { ask } = among(draftNote('', 'Troops were moved to the east in 1941.'), ...others)
    expect(ask('How do glaciers move?')).toEqual([])
    expect(ask('How did troops move?').map(({ text }) => text)).toEqual([
      'Troops were moved to the east in 1941.',
    ])
  })

  test.each(['"', 'NEAR(', 'a AND', 'heading:', '*', '\u0000', '💥', 'x'.repeat(900)])(
    'find no fault in %j',
    (words) => {
      const { ask } = among(...others)
      expect(
        ask(words, { claim: `wheat ${words}`, section: words }).map(({ text }) => text),
      ).toContain('Wheat was dear.')
    },
  )
})
