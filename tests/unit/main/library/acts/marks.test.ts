// Stars, tags and sources, given to many things at once.
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../../src/shared/model/ids.ts'
import { libraryByHand } from '../../../../support/by-hand.ts'

async function library() {
  const made = libraryByHand()
  for (const heading of ['One', 'Two', 'Three'])
    await made.acts.addNote({
      notebook: { name: 'Course' },
      heading,
      body: `${heading} is told. And more.`,
    })
  const thing = (heading: string) => ({ kind: 'note' as const, id: made.note(heading).id })
  const snippet = (heading: string) => ({
    kind: 'snippet' as const,
    id: made.note(heading).snippets[0]?.id ?? '',
  })
  return { ...made, thing, snippet }
}

describe('tags', () => {
  test('are spelt as they were first, anywhere', async () => {
    const { acts, thing, snippet, note } = await library()
    acts.tag([thing('One')], ['Weimar Republic'], [])
    const { says } = acts.tag([thing('Two'), snippet('Two')], ['WEIMAR republic', 'debt'], [])
    expect(says).toBe('1 note and 1 snippet are tagged “Weimar Republic”, “debt”.')
    expect(note('Two').tags).toEqual(['Weimar Republic', 'debt'])
    expect(note('Two').snippets[0]?.tags).toEqual(['Weimar Republic', 'debt'])
  })

  test('are listed with how many have them, the most used first, without what is in the bin', async () => {
    const { acts, thing, snippet } = await library()
    acts.tag([thing('One'), thing('Two')], ['debt'], [])
    acts.tag([thing('Three'), snippet('Three')], ['Reich'], [])
    acts.tag([snippet('One')], ['DEBT'], [])
    expect(acts.tags.list()).toEqual([
      { name: 'debt', count: 3 },
      { name: 'Reich', count: 2 },
    ])
    acts.remove([thing('One')])
    expect(acts.tags.list()).toEqual([
      { name: 'Reich', count: 2 },
      { name: 'debt', count: 1 },
    ])
  })

  test('are taken away whatever their capitals', async () => {
    const { acts, thing, note } = await library()
    acts.tag([thing('One')], ['debt', 'Reich'], [])
    const { says } = acts.tag([thing('One')], [], ['DEBT'])
    expect(says).toBe('“One” is not tagged “DEBT” any more.')
    expect(note('One').tags).toEqual(['Reich'])
  })

  test('are renamed everywhere, and become one with a tag of that name', async () => {
    const { acts, thing, snippet, note } = await library()
    acts.tag([thing('One'), snippet('Two')], ['debts', 'Reich'], [])
    acts.tag([thing('One'), thing('Three')], ['Debt'], [])
    const { says, undo } = acts.renameTag('DEBTS', 'debt')
    expect(says).toBe('The tag “DEBTS” is called “Debt” now, in 2 places.')
    expect(note('One').tags).toEqual(['Debt', 'Reich'])
    expect(note('Two').snippets[0]?.tags).toEqual(['Debt', 'Reich'])
    acts.undo(undo)
    expect(note('One').tags).toEqual(['debts', 'Reich', 'Debt'])
    expect(() => acts.renameTag('none', 'some')).toThrow('Nothing has the tag “none” any more.')
  })

  test('are spelt otherwise by being renamed', async () => {
    const { acts, thing, note } = await library()
    acts.tag([thing('One'), thing('Two')], ['weimar'], [])
    acts.renameTag('weimar', 'Weimar')
    expect([note('One').tags, note('Two').tags]).toEqual([['Weimar'], ['Weimar']])
  })

  test('narrow the notes that are listed, by their own or a snippet’s', async () => {
    const { acts, thing, snippet, notebooks } = await library()
    acts.tag([thing('One'), snippet('Three')], ['debt'], [])
    expect(notebooks.notes(undefined, 'DEBT').map(({ heading }) => heading)).toEqual([
      'One',
      'Three',
    ])
  })

  test('are not for notebooks', async () => {
    const { acts, notebooks } = await library()
    const things = [{ kind: 'notebook' as const, id: notebooks.list()[0]?.id ?? '' }]
    expect(() => acts.tag(things, ['debt'], [])).toThrow('Tags are for notes and snippets')
    expect(() => acts.star(things, true)).toThrow('A star is for notes and snippets')
  })
})

test('stars are given and taken, and things that are gone are passed over', async () => {
  const { acts, thing, note } = await library()
  const gone = { kind: 'note' as const, id: newId() }
  expect(acts.star([thing('One'), gone], true).says).toBe('“One” has a star.')
  expect(note('One').isStarred).toBe(true)
  expect(acts.star([thing('One'), thing('Two')], false).says).toBe('2 notes have no star any more.')
  expect(() => acts.star([gone], true)).toThrow('That note is not there any more.')
})

test('a source is named for many at once, and must be there', async () => {
  const { acts, thing, note, sources } = await library()
  const { id: sourceId } = sources.add({ type: 'book', title: 'The Weimar Republic' })
  const { says, undo } = acts.citeAll([thing('One'), thing('Two')], { sourceId })
  expect(says).toBe('2 notes have a source now.')
  expect(note('Two').cite).toEqual({ sourceId })
  acts.undo(undo)
  expect(note('Two').cite).toBeUndefined()
  expect(() => acts.citeAll([thing('One')], { sourceId: newId() })).toThrow('That source')
})

test('a star that was given is taken back though the note was edited since, and its words stay', async () => {
  const { acts, thing, note } = await library()
  const { undo } = acts.star([thing('One')], true)
  await acts.editNote({ noteId: thing('One').id, body: 'Told otherwise.' })
  acts.undo(undo)
  expect(note('One')).toMatchObject({ isStarred: false, body: 'Told otherwise.' })
})
