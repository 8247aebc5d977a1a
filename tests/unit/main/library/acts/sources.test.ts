// Sources changed, tagged, deleted and made one.
import { describe, expect, test } from 'vitest'
import {
  createCitedSources,
  createPlans,
  createVersions,
} from '../../../../../src/main/plans/index.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../../src/shared/model/plan.ts'
import { expectSound, libraryByHand } from '../../../../support/by-hand.ts'
import { draftNote } from '../../../../support/library.ts'

const conquest = { type: 'book', title: 'The Great Terror' } as const
const again = { type: 'book', title: 'The great terror', publisher: 'Macmillan' } as const

function library() {
  const made = libraryByHand()
  const [keep, drop] = [made.sources.add(conquest), made.sources.add(again)]
  const { notebook } = made.notebooks.add({ name: 'Terror' }, [
    draftNote('Purges', 'They began in 1934.', 'They ended in 1938.'),
    draftNote('Camps', 'There were many.'),
  ])
  const plans = createPlans(made.database)
  const versions = createVersions(made.database)
  return { ...made, keep, drop, notebook, plans, versions }
}

const citing = (sourceId: string, snippetId?: string): PlanDocument => ({
  version: 4,
  blocks: [
    {
      type: 'point',
      id: newId(),
      claim: [
        { type: 'text', text: 'Terror grew.' },
        { type: 'citation', cites: [{ sourceId, locator: '12' }] },
      ],
      stance: 'supports',

      body: [
        {
          type: 'evidence',
          id: newId(),
          words: 'They began in 1934.',
          use: 'paraphrase',
          comment: [],
          ...(snippetId ? { snippetId } : { citation: { sourceId } }),
        },
      ],
    },
  ],
})

describe('sources that are made one', () => {
  test('are cited as the one that is kept, with their places, wherever they were cited', () => {
    const { acts, keep, drop, notebook, notebooks, note, plans, versions, sources } = library()
    notebooks.cite('notebook', notebook.id, { sourceId: drop.id })
    notebooks.cite('note', note('Camps').id, { sourceId: drop.id, locator: '5' })
    const snippetId = note('Purges').snippets[0]?.id ?? ''
    notebooks.cite('snippet', snippetId, { sourceId: drop.id, locator: '7', label: 'chapter' })
    const plan = plans.add('Why terror?', citing(drop.id))
    const version = versions.name(plan, 'First')
    const fields = { ...conquest, publisher: 'Macmillan' }
    const merged = acts.mergeSources({ keep: keep.id, drop: [drop.id], fields })
    expect(merged.says).toBe(
      'Two sources are one: “The Great Terror”. 4 places cited another, and cite it now.',
    )
    expect(merged.plans).toEqual([{ id: plan.id, revision: 1 }])
    expect(sources.list()).toEqual([{ ...fields, id: keep.id }])
    expect(notebooks.list()[0]?.cite).toEqual({ sourceId: keep.id })
    expect(note('Camps').cite).toEqual({ sourceId: keep.id, locator: '5' })
    expect(note('Purges').snippets[0]?.cite).toEqual({
      sourceId: keep.id,
      locator: '7',
      label: 'chapter',
    })
    for (const text of [plans.open(plan.id).document, versions.read(version.id).document].map(
      (document) => JSON.stringify(document),
    )) {
      expect(text).not.toContain(drop.id)
      expect(text.split(keep.id)).toHaveLength(3)
    }
  })

  test('come apart again with one undo, and are one again with another', () => {
    const made = library()
    const { acts, keep, drop, notebook, notebooks, plans, rows } = made
    notebooks.cite('notebook', notebook.id, { sourceId: drop.id })
    const plan = plans.add('Why terror?', citing(drop.id))
    const before = rows()
    const { undo } = acts.mergeSources({ keep: keep.id, drop: [drop.id], fields: conquest })
    const after = rows()
    const undone = acts.undo(undo)
    expect(undone.plans).toEqual([{ id: plan.id, revision: 2 }])
    expect({ ...rows(), plans: [] }).toEqual({ ...before, plans: [] })
    expect(plans.open(plan.id).document).toEqual(citingAgain(before.plans?.[0]))
    acts.undo(undone.undo)
    expect({ ...rows(), plans: [], sources: [] }).toEqual({ ...after, plans: [], sources: [] })
    expectSound(made)
  })

  test('count as a save of the plan, so that no window writes over it', () => {
    const { acts, keep, drop, plans } = library()
    const plan = plans.add('Why terror?', citing(drop.id))
    acts.mergeSources({ keep: keep.id, drop: [drop.id], fields: conquest })
    expect(() => plans.save(plan.id, plan.document, plan.revision)).toThrow(
      'This plan was changed in another window.',
    )
  })

  test('stay one where a plan was written in since, and nothing of it is undone', () => {
    const { acts, keep, drop, plans, sources } = library()
    const plan = plans.add('Why terror?', citing(drop.id))
    const { undo } = acts.mergeSources({ keep: keep.id, drop: [drop.id], fields: conquest })
    plans.save(plan.id, { version: 4, blocks: [] }, 1)
    expect(() => acts.undo(undo)).toThrow('It was changed since')
    expect(sources.list()).toHaveLength(1)
  })

  test('are of a plan in the bin too, which can be restored', () => {
    const { acts, keep, drop, plans } = library()
    const plan = plans.add('Why terror?', citing(drop.id))
    plans.remove(plan.id)
    acts.mergeSources({ keep: keep.id, drop: [drop.id], fields: conquest })
    plans.restore(plan.id)
    expect(JSON.stringify(plans.open(plan.id).document)).not.toContain(drop.id)
  })

  test('are two at least, and there', () => {
    const { acts, keep, drop } = library()
    expect(() => acts.mergeSources({ keep: keep.id, drop: [keep.id], fields: conquest })).toThrow(
      'Choose another source to make one with this.',
    )
    expect(() => acts.mergeSources({ keep: newId(), drop: [drop.id], fields: conquest })).toThrow(
      'That source is not there any more.',
    )
  })
})

const citingAgain = (row: Record<string, unknown> | undefined): unknown =>
  JSON.parse(String(row?.document))

describe('a source', () => {
  test('is changed, and as it was when that is undone', () => {
    const { acts, keep, sources } = library()
    const { says, undo } = acts.editSource({ ...keep, title: 'The Great Terror: A Reassessment' })
    expect(says).toBe('“The Great Terror: A Reassessment” was changed.')
    acts.undo(undo)
    expect(sources.list().find(({ id }) => id === keep.id)).toEqual(keep)
  })

  test('takes tags as they are spelt elsewhere, and loses them', () => {
    const { acts, keep, drop, note, sources } = library()
    acts.tag([{ kind: 'note', id: note('Camps').id }], ['Terror'], [])
    expect(acts.tagSources([keep.id, drop.id], ['terror'], []).says).toBe(
      '2 sources are tagged “Terror”.',
    )
    expect(sources.list().map(({ tags }) => tags)).toEqual([['Terror'], ['Terror']])
    acts.tagSources([keep.id], [], ['terror'])
    expect(sources.list().filter(({ tags }) => tags)).toHaveLength(1)
  })

  test('is deleted where nothing cites it, and comes back', () => {
    const { acts, keep, drop, notebook, notebooks, sources } = library()
    notebooks.cite('notebook', notebook.id, { sourceId: keep.id })
    const { says, undo } = acts.removeSources([keep.id, drop.id])
    expect(says).toBe('“The great terror” was deleted. One that is cited stays.')
    expect(sources.list()).toEqual([keep])
    acts.undo(undo)
    expect(sources.list()).toHaveLength(2)
    expect(() => acts.removeSources([keep.id])).toThrow('“The Great Terror” is still cited.')
  })
})

describe('where a source is cited', () => {
  test('is told by plan and place, by itself and by a note, and by notes and notebooks', () => {
    const { database, notebooks, notebook, note, plans, keep, drop } = library()
    const cited = createCitedSources(database, notebooks.citesOf)
    const snippetId = note('Purges').snippets[0]?.id ?? ''
    notebooks.cite('notebook', notebook.id, { sourceId: keep.id })
    notebooks.cite('snippet', note('Camps').snippets[0]?.id ?? '', { sourceId: drop.id })
    const plan = plans.add('Why terror?', citing(drop.id, snippetId))
    const point = plan.document.blocks[0]
    expect(cited.all()).toEqual([
      { id: drop.id, places: 1, things: 1, notebooks: [notebook.id] },
      { id: keep.id, places: 1, things: 1, notebooks: [notebook.id] },
    ])
    expect(cited.of(drop.id)).toEqual({
      plans: [
        {
          planId: plan.id,
          question: 'Why terror?',
          places: [{ blockId: point?.id, in: 'point 1', as: 'words' }],
        },
      ],
      things: [
        { kind: 'note', id: note('Camps').id, name: 'Camps', notebook: 'Terror', snippets: 1 },
      ],
      allThings: 1,
    })
    expect(cited.of(keep.id)).toMatchObject({
      plans: [{ places: [{ in: 'point 1', as: 'evidence' }] }],
      things: [{ kind: 'notebook', id: notebook.id, name: 'Terror', snippets: 0 }],
    })
    plans.remove(plan.id)
    expect(cited.of(drop.id).plans).toEqual([])
  })
})
