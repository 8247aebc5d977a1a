import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActs, createNotebooks, createSources } from '../../../../src/main/library/index.ts'
import { mergeLibrary } from '../../../../src/main/merge/index.ts'
import {
  createPlans,
  createRecalls,
  createTemplates,
  createVersions,
} from '../../../../src/main/plans/index.ts'
import type { Database } from '../../../../src/main/storage/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../src/shared/model/plan.ts'
import { allTables } from '../../../support/damaged-library.ts'
import { draftNote, temporaryDatabase } from '../../../support/library.ts'

const all = { type: 'all' } as const

function library() {
  const database = temporaryDatabase()
  const versions = createVersions(database)
  const plans = createPlans(database, versions)
  return {
    database,
    notebooks: createNotebooks(database),
    sources: createSources(database),
    versions,
    plans,
    templates: createTemplates(database),
    recalls: createRecalls(database, plans),
    merge: (from: { database: Database }, wanted: Parameters<typeof mergeLibrary>[2] = all) => {
      const merged = mergeLibrary(database, from.database.sql, wanted, 'from the other library')
      const { notices, ...added } = merged
      expect(notices).toEqual([])
      return added
    },
    rows: () =>
      allTables.map((table) => database.sql.prepare(`SELECT * FROM ${table} ORDER BY id`).all()),
  }
}
type Library = ReturnType<typeof library>

const documentOf = (
  words: string,
  leansOn: { snippetId?: string; sourceId?: string } = {},
): PlanDocument => ({
  version: 4,
  blocks: [
    { type: 'paragraph', id: newId(), content: [{ type: 'text', text: words }] },
    {
      type: 'evidence',
      id: newId(),
      words: 'The harvest failed.',
      use: 'paraphrase',
      comment: [],
      ...(leansOn.snippetId && { snippetId: leansOn.snippetId }),
      ...(leansOn.sourceId && { citation: { sourceId: leansOn.sourceId, locator: '7' } }),
    },
  ],
})

/** A notebook whose note is cited by a source, and a plan that leans on both. */
function filled(into = library()): Library {
  const source = into.sources.add({ type: 'book', title: 'Fields of Rye' })
  const { notebook } = into.notebooks.add({ name: 'Harvests' }, [
    draftNote('Why did the harvest fail?', 'The harvest failed.', 'Nobody had seed corn.'),
    draftNote('Who was asked?', 'The elders were asked.'),
  ])
  into.notebooks.cite('notebook', notebook.id, { sourceId: source.id })
  const snippetId = into.notebooks.notes()[0]?.snippets[0]?.id ?? ''
  const plan = into.plans.add(
    'Was it the weather?',
    documentOf('It was not.', { snippetId, sourceId: source.id }),
  )
  into.versions.name(plan, 'A beginning')
  into.templates.add(plan.document, 'My shape', 'harvests')
  into.recalls.add(plan.id, { found: 1, of: 2, detail: {} })
  return into
}

describe('a library that is merged into an empty one', () => {
  test('is there as it was, down to its ids', () => {
    const from = filled()
    const here = library()
    expect(here.merge(from)).toEqual({ notebooks: 1, notes: 2, sources: 1, plans: 1, templates: 1 })
    expect(here.rows()).toEqual(from.rows())
  })

  test('can be searched', () => {
    const here = library()
    here.merge(filled())
    const found = here.database.sql
      .prepare("SELECT count(*) AS found FROM snippet_search WHERE snippet_search MATCH 'harvest'")
      .get()
    expect(found).toEqual({ found: 2 })
  })

  test('twice adds nothing the second time', () => {
    const from = filled()
    const here = library()
    here.merge(from)
    const before = here.rows()
    expect(Object.values(here.merge(from)).every((added) => added === 0)).toBe(true)
    expect(here.rows()).toEqual(before)
  })
})

describe('known again', () => {
  test('are notes of the same words in a notebook of the same name, and the plan leans on those here', () => {
    const from = filled()
    const here = filled()
    const added = here.merge(from)
    expect(added).toEqual({ notebooks: 0, notes: 0, sources: 0, plans: 1, templates: 0 })
    const [mine, theirs] = here.plans.list().map(({ id }) => here.plans.open(id).document.blocks[1])
    expect(mine).toMatchObject({ type: 'evidence' })
    if (mine?.type !== 'evidence' || theirs?.type !== 'evidence') throw new Error('no evidence')
    expect(theirs.snippetId).toBe(mine.snippetId)
    expect(theirs.citation).toEqual(mine.citation)
  })

  test('is a source that says the same, spaced otherwise; one that says another thing is another', () => {
    const from = library()
    from.sources.add({ type: 'book', title: ' Fields  of Rye' })
    from.sources.add({ type: 'book', title: 'Fields of Barley' })
    const here = filled()
    expect(here.merge(from).sources).toBe(1)
    expect(
      here.sources
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Fields of Barley', 'Fields of Rye'])
  })

  test('are two notes of the same words as two', () => {
    const from = library()
    from.notebooks.add({ name: 'Twice' }, [draftNote('Same', 'Same.'), draftNote('Same', 'Same.')])
    const here = library()
    here.notebooks.add({ name: 'twice' }, [draftNote('Same', 'Same.')])
    expect(here.merge(from).notes).toBe(1)
    expect(here.merge(from).notes).toBe(0)
    expect(here.notebooks.notes()).toHaveLength(2)
  })

  test('is a notebook that was given another name', () => {
    const from = filled()
    const here = library()
    here.merge(from)
    here.database.sql.exec("UPDATE notebooks SET name = 'Famine'")
    expect(here.merge(from).notebooks).toBe(0)
  })
})

describe('of two plans that differ', () => {
  function parted() {
    const from = filled()
    const here = library()
    here.merge(from)
    const id = here.plans.list()[0]?.id ?? ''
    here.plans.save(id, documentOf('Changed here.'), 0)
    from.plans.save(id, documentOf('Changed there.'), 0)
    from.versions.name(from.plans.open(id), 'Later')
    return { from, here, id }
  }

  test('both are kept, and told apart in the list', () => {
    const { from, here } = parted()
    expect(here.merge(from).plans).toBe(1)
    expect(
      here.plans
        .list()
        .map(({ question }) => question)
        .sort(),
    ).toEqual(['Was it the weather?', 'Was it the weather? (from the other library)'])
    expect(here.merge(from).plans).toBe(0)
  })

  test('each has the versions that were made of it', () => {
    const { from, here, id } = parted()
    here.merge(from)
    const other = here.plans.list().find((plan) => plan.id !== id)
    expect(here.versions.list(other?.id ?? '').map(({ name }) => name)).toContain('Later')
    expect(here.versions.list(id).map(({ name }) => name)).toContain('A beginning')
  })

  test('neither is kept twice when the other was worked on since', () => {
    const { from, here, id } = parted()
    here.merge(from)
    const other = here.plans.list().find((plan) => plan.id !== id)
    here.plans.save(
      other?.id ?? '',
      documentOf('Worked on.'),
      other ? here.plans.open(other.id).revision : 0,
    )
    expect(here.merge(from).plans).toBe(0)
  })
})

test('a plan that is at hand there comes out of the bin here', () => {
  const from = filled()
  const here = library()
  here.merge(from)
  here.plans.remove(here.plans.list()[0]?.id ?? '')
  here.merge(from)
  expect(here.plans.list()).toHaveLength(1)
})

describe('a note that is in both', () => {
  function both() {
    const from = filled()
    const here = library()
    here.merge(from)
    const noteId = here.notebooks.notes()[0]?.id ?? ''
    return { from, here, noteId, acts: [createActs(from.database), createActs(here.database)] }
  }
  const noteOf = (here: Library, noteId: string) =>
    here.notebooks.notes().find(({ id }) => id === noteId)

  test('has the tags of both, and a star of either', () => {
    const { from, here, noteId, acts } = both()
    const [there, mine] = acts
    const things = [{ kind: 'note' as const, id: noteId }]
    const snippet = { kind: 'snippet' as const, id: noteOf(here, noteId)?.snippets[0]?.id ?? '' }
    there?.tag([...things, snippet], ['Famine', 'seed'], [])
    there?.star([...things, snippet], true)
    mine?.tag(things, ['1891', 'famine'], [])
    here.merge(from)
    expect(noteOf(here, noteId)).toMatchObject({
      tags: ['1891', 'famine', 'seed'],
      isStarred: true,
    })
    expect(noteOf(here, noteId)?.snippets[0]).toMatchObject({
      tags: ['Famine', 'seed'],
      isStarred: true,
    })
    const rows = here.rows()
    here.merge(from)
    expect(here.rows()).toEqual(rows)
  })

  test.each([
    ['note', ({ noteId }: { noteId: string }) => noteId],
    ['notebook', ({ here }: { here: Library }) => here.notebooks.list()[0]?.id ?? ''],
  ] as const)('comes out of the bin here with its %s when it is at hand there', (kind, idOf) => {
    const given = both()
    given.acts[1]?.remove([{ kind, id: idOf(given) }])
    expect(noteOf(given.here, given.noteId)).toBeUndefined()
    given.here.merge(given.from)
    expect(noteOf(given.here, given.noteId)).toBeDefined()
  })

  test('stays at hand here when it is in the bin there', () => {
    const { from, here, noteId, acts } = both()
    acts[0]?.remove([{ kind: 'note', id: noteId }])
    here.merge(from)
    expect(noteOf(here, noteId)).toBeDefined()
  })
})

test('notes of a notebook that was thrown away there are not at hand in one of its name here', () => {
  const from = filled()
  const [notebook] = from.notebooks.list()
  createActs(from.database).remove([{ kind: 'notebook', id: notebook?.id ?? '' }])
  const here = library()
  here.notebooks.add({ name: 'Harvests' }, [draftNote('Mine', 'Mine alone.')])
  here.merge(from)
  expect(here.notebooks.notes().map(({ heading }) => heading)).toEqual(['Mine'])
  expect(
    createActs(here.database)
      .bin()
      .map(({ name }) => name),
  ).toContain('Who was asked?')
})

describe('of a backup is taken back', () => {
  test('one plan, with the note that it leans on, its source and its versions', () => {
    const from = filled()
    from.plans.create('Another?')
    const here = library()
    here.merge(from, {
      type: 'plan',
      id: from.plans.list().find(({ question }) => question !== 'Another?')?.id ?? '',
    })
    expect(here.plans.list().map(({ question }) => question)).toEqual(['Was it the weather?'])
    expect(here.notebooks.notes().map(({ heading }) => heading)).toEqual([
      'Why did the harvest fail?',
    ])
    expect(here.sources.list()).toHaveLength(1)
    expect(here.versions.list(here.plans.list()[0]?.id ?? '')).toHaveLength(1)
    expect(here.templates.list()).toEqual([])
  })

  test('one notebook, and no plan', () => {
    const from = filled()
    from.notebooks.add({ name: 'Others' }, [draftNote('Other', 'Other.')])
    const here = library()
    const id = from.notebooks.list().find(({ name }) => name === 'Harvests')?.id ?? ''
    here.merge(from, { type: 'notebook', id })
    expect(here.notebooks.list().map(({ name, notes }) => [name, notes])).toEqual([['Harvests', 2]])
    expect(here.notebooks.list()[0]?.cite?.sourceId).toBe(from.sources.list()[0]?.id)
    expect(here.plans.list()).toEqual([])
  })
})

test('a row that is not as it should be comes along as it is', () => {
  const from = filled()
  from.database.sql.exec(
    `UPDATE plans SET document = '{"version":9,"blocks":7}'; UPDATE snippets SET kind = 'odd'; UPDATE sources SET fields = '[]'`,
  )
  const here = library()
  here.merge(from)
  expect(here.rows()).toEqual(from.rows())
  expect(here.merge(from).plans).toBe(0)
})

describe('whatever two libraries hold', () => {
  const words = fc.constantFrom('One.', 'Two.', 'Three.')
  const act = fc.oneof(
    fc.record({
      type: fc.constant('note' as const),
      notebook: fc.constantFrom('A', 'a', 'B'),
      words,
    }),
    fc.record({ type: fc.constant('source' as const), words }),
    fc.record({ type: fc.constant('plan' as const), words }),
    fc.record({ type: fc.constant('save' as const), words }),
    fc.record({ type: fc.constant('cite' as const), words }),
  )
  type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never

  function perform({ notebooks, sources, plans }: Library, acts: readonly Act[]) {
    for (const each of acts) {
      const [source] = sources.list()
      const [note] = notebooks.notes()
      const [plan] = plans.list()
      const leansOn = {
        ...(note?.snippets[0] && { snippetId: note.snippets[0].id }),
        ...(source && { sourceId: source.id }),
      }
      if (each.type === 'note')
        notebooks.add({ name: each.notebook }, [draftNote(each.words, each.words)])
      if (each.type === 'source') sources.add({ type: 'book', title: each.words })
      if (each.type === 'plan') plans.add(`${each.words}?`, documentOf(each.words, leansOn))
      if (each.type === 'save' && plan)
        plans.save(plan.id, documentOf(each.words, leansOn), plans.open(plan.id).revision)
      if (each.type === 'cite' && note && source)
        notebooks.cite('note', note.id, { sourceId: source.id })
    }
  }

  const saying = ({ notebooks, sources, plans }: Library) => ({
    notes: notebooks
      .notes()
      .map(({ heading, body, snippets }) =>
        JSON.stringify([heading, body, snippets.map(({ text }) => text)]),
      ),
    sources: sources.list().map(({ title }) => title),
    plans: plans.list().map(({ id }) => {
      const [paragraph] = plans.open(id).document.blocks
      return JSON.stringify(paragraph?.type === 'paragraph' ? paragraph.content : null)
    }),
  })

  test('all that is said in either is there once they are merged, and a second time changes nothing', () => {
    const some = fc.array(act, { maxLength: 8 })
    fc.assert(
      fc.property(some, some, some, (before, mine, theirs) => {
        const from = library()
        perform(from, before)
        const here = library()
        here.merge(from)
        perform(from, theirs)
        perform(here, mine)
        const said = [saying(from), saying(here)]
        here.merge(from)
        const now = saying(here)
        for (const each of said)
          for (const kind of ['notes', 'sources', 'plans'] as const)
            expect(now[kind]).toEqual(expect.arrayContaining(each[kind]))
        const rows = here.rows()
        here.merge(from)
        expect(here.rows()).toEqual(rows)
        expect(here.database.sql.prepare('PRAGMA foreign_key_check').all()).toEqual([])
        from.database.close()
        here.database.close()
      }),
      { numRuns: 25 },
    )
  })
})
