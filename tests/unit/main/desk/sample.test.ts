/** The sample, added to a real desk: its notes read as written, its plan bound to them. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Services } from '../../../../src/main/desk.ts'
import { type Evidence, walk } from '../../../../src/shared/model/blocks.ts'
import type { Plan } from '../../../../src/shared/model/plan.ts'
import { citesIn } from '../../../../src/shared/plan/cites.ts'
import { temporaryDesk } from '../../../support/desk.ts'

const root = new URL('../../../../', import.meta.url)

/** Every heading of the notebook, and how many snippets stand under it. */
const notes: [heading: string, snippets: number][] = [
  ['What kind of state did Lenin leave behind?', 9],
  ['What did Lenin’s Testament say about each leader?', 8],
  ['How did Stalin turn his desk job into a base?', 9],
  ['How were Stalin’s rivals beaten between 1923 and 1929?', 11],
  ['What did collectivisation do to the countryside?', 8],
  ['What did the Five-Year Plans achieve, and at what price?', 7],
  ['How did the murder of Kirov lead to the Moscow trials?', 9],
  ['What did the purge do to the Red Army?', 6],
  ['How did the NKVD carry out the Great Terror?', 9],
  ['How democratic was the Constitution of 1936?', 7],
  ['Where did Stalin’s power reach its limits?', 9],
  ['What did the war change?', 9],
  ['Did Stalin loosen his grip after 1945?', 7],
  ['Why does Robert Conquest put Stalin at the centre?', 5],
  ['What did Arch Getty find in the Party’s own records?', 5],
  ['Where does Sheila Fitzpatrick end the Revolution?', 5],
  ['Why does Stephen Cohen see a break between Lenin and Stalin?', 4],
  ['How does Roy Medvedev defend Lenin against Stalin?', 5],
]

const openServices = async (): Promise<Services> => (await temporaryDesk()).desk.services

const evidenceIn = (plan: Plan): Evidence[] =>
  [...walk(plan.document.blocks)].filter((block) => block.type === 'evidence')

function counts({ notebooks, sources, plans }: Services) {
  const held = notebooks.notes()
  return {
    notebooks: notebooks.list().length,
    notes: held.length,
    snippets: held.flatMap(({ snippets }) => snippets).length,
    sources: sources.list().length,
    plans: plans.list().length,
  }
}

test('is looked at with nothing added: how much there is, and how its notes and its plan begin', async () => {
  const services = await openServices()
  const look = await services.sample.look()
  expect(counts(services)).toEqual({ notebooks: 0, notes: 0, snippets: 0, sources: 0, plans: 0 })
  await services.sample.add()
  const { notes: held, snippets, sources } = counts(services)
  expect(look).toMatchObject({ name: 'Stalin and the USSR', notes: held, snippets, sources })
  expect(look.note.heading).toBe(notes[0]?.[0])
  expect(look.note.snippets).toHaveLength(notes[0]?.[1] ?? 0)
  expect(look.note.snippets.filter(({ used }) => used !== '').map(({ used }) => used)).toContain(
    'point 1',
  )
  const point = look.section.points[0]
  expect(point?.evidence.map(({ source }) => source)).toEqual([
    'Year 13 class notes: Stalin and the USSR (2026)',
    'Conquest, The Great Terror: Stalin’s Purge of the Thirties (1968)',
  ])
  for (const words of [look.lineOfArgument, look.section.title, point?.claim, point?.analysis])
    expect(words).not.toBe('')
})

describe('the sample, added to an empty library', () => {
  test('reads as the notes it was written as, one sentence or line a snippet', async () => {
    const { sample, notebooks } = await openServices()
    await sample.add()
    expect(notebooks.list().map(({ name }) => name)).toEqual(['Stalin and the USSR'])
    expect(
      notebooks.notes().map(({ heading, snippets }) => [heading, snippets.length] as const),
    ).toEqual(notes)
  })

  test('holds something of every kind, with its dates and people', async () => {
    const { sample, notebooks } = await openServices()
    await sample.add()
    const snippets = notebooks.notes().flatMap((note) => note.snippets)
    expect(new Set(snippets.map(({ kind }) => kind))).toEqual(
      new Set(['statistic', 'event', 'quotation', 'interpretation', 'statement']),
    )
    const starting = (words: string) => snippets.find(({ text }) => text.startsWith(words))
    expect(starting('Sergei Kirov, the Party')?.dates).toContainEqual({
      from: '1934-12-01',
      to: '1934-12-01',
    })
    expect(starting('Matthew Lenoe')?.kind).toBe('interpretation')
    expect(starting('The police’s own records')?.kind).toBe('statistic')
  })

  test('names the source of every note, a work where the note is about that work alone', async () => {
    const { sample, notebooks, sources } = await openServices()
    await sample.add()
    const titles = new Map(sources.list().map(({ id, title }) => [id, title]))
    const cited = notebooks.notes().map(({ heading, snippets, notebookId }) => {
      const cites = notebooks.citesOf(snippets.map(({ id }) => id))
      const named = new Set(snippets.map(({ id }) => titles.get(cites[id]?.sourceId ?? notebookId)))
      return [heading, [...named].join()] as const
    })
    const ofAWork: Record<string, string> = {
      'What did Lenin’s Testament say about each leader?': 'Letter to the Congress',
      'Why does Robert Conquest put Stalin at the centre?':
        'The Great Terror: Stalin’s Purge of the Thirties',
      'What did Arch Getty find in the Party’s own records?':
        'Origins of the Great Purges: The Soviet Communist Party Reconsidered, 1933–1938',
      'Where does Sheila Fitzpatrick end the Revolution?': 'The Russian Revolution',
      'Why does Stephen Cohen see a break between Lenin and Stalin?': 'Bolshevism and Stalinism',
      'How does Roy Medvedev defend Lenin against Stalin?':
        'Let History Judge: The Origins and Consequences of Stalinism',
    }
    expect(cited).toEqual(
      notes.map(([heading]) => [
        heading,
        ofAWork[heading] ?? 'Year 13 class notes: Stalin and the USSR',
      ]),
    )
  })

  test('gives a plan whose every piece of evidence leads to a cited snippet with its words', async () => {
    const { sample, notebooks, plans } = await openServices()
    const plan = plans.open((await sample.add()).id)
    const words = new Map(
      notebooks.notes().flatMap(({ snippets }) => snippets.map(({ id, text }) => [id, text])),
    )
    const evidence = evidenceIn(plan)
    expect(evidence.length).toBeGreaterThan(6)
    expect(evidence.map(({ snippetId }) => words.get(snippetId ?? ''))).toEqual(
      evidence.map((piece) => piece.taken),
    )
    // One is in fewer words than its note has; the others are as they were taken.
    expect(evidence.filter(({ words, taken }) => words !== taken)).toHaveLength(1)
    const snippetIds = evidence.flatMap(({ snippetId }) => snippetId ?? [])
    expect(Object.keys(notebooks.citesOf(snippetIds)).sort()).toEqual([...snippetIds].sort())
  })

  test('gives a plan that is half made: argued at first, then left for the student', async () => {
    const { sample } = await openServices()
    const { question, document } = await sample.add()
    expect(question).toBe('Was Stalinism a consequence of Leninism?')
    const blocks = [...walk(document.blocks)]
    const points = blocks
      .filter((block) => block.type === 'point')
      .map(({ stance, claim, body }) => ({
        stance,
        claimed: claim.length > 0,
        evidence: body.some(({ type }) => type === 'evidence'),
        analysed: body.some(({ type }) => type === 'analysis'),
      }))
    expect(points).toEqual([
      { stance: 'supports', claimed: true, evidence: true, analysed: true },
      { stance: 'supports', claimed: true, evidence: true, analysed: true },
      { stance: 'challenges', claimed: true, evidence: true, analysed: false },
      { stance: 'challenges', claimed: false, evidence: true, analysed: false },
      { stance: 'qualifies', claimed: true, evidence: true, analysed: true },
    ])
    expect(document.blocks.at(0)).toMatchObject({ type: 'line-of-argument', content: [{}] })
    expect(document.blocks.at(-1)).toMatchObject({ type: 'judgement', body: [] })
  })
})

describe('the plan of the sample', () => {
  test('shows a counter with its reply, a link, a numbered list, and how long the essay may be', async () => {
    const { sample } = await openServices()
    const { document } = await sample.add()
    const blocks = [...walk(document.blocks)]
    const [counter] = blocks.filter((block) => block.type === 'counter')
    expect(counter).toMatchObject({
      claim: [{ type: 'text' }],
      body: [{ type: 'evidence' }],
      reply: [{ type: 'text' }],
    })
    expect(blocks.filter(({ type }) => type === 'link')).toMatchObject([{ content: [{}] }])
    const [list] = blocks.filter((block) => block.type === 'list')
    expect(list).toMatchObject({ style: 'numbered' })
    expect(list?.items.map(({ depth }) => depth)).toEqual([0, 0, 0, 1, 1])
    expect(document.budget).toEqual({ words: 1200, minutes: 45 })
  })

  test('cites two of its sources in a sentence', async () => {
    const { sample, sources } = await openServices()
    const { document } = await sample.add()
    const titles = new Map(sources.list().map(({ id, title }) => [id, title]))
    expect(citesIn(document).map(({ sourceId, prefix }) => [titles.get(sourceId), prefix])).toEqual(
      [
        ['Bolshevism and Stalinism', undefined],
        ['Let History Judge: The Origins and Consequences of Stalinism', 'compare'],
      ],
    )
  })
})

describe('the sample, asked for again', () => {
  test('gives back the plan as the person left it and doubles nothing', async () => {
    const services = await openServices()
    const { sample, plans } = services
    const { id, document, revision } = await sample.add()
    const before = counts(services)
    plans.rename(id, 'How much of Stalinism was Lenin’s work?')
    const judged = { ...document, blocks: document.blocks.slice(1) }
    plans.save(id, judged, revision)

    const again = await sample.add()

    expect(again).toMatchObject({ id, document: judged })
    expect(counts(services)).toEqual(before)
  })

  test('asked for twice at once, is added once', async () => {
    const services = await openServices()
    const [one, other] = await Promise.all([services.sample.add(), services.sample.add()])
    expect(other.id).toBe(one.id)
    expect(counts(services)).toMatchObject({ notebooks: 1, notes: notes.length, plans: 1 })
  })

  test('makes a fresh plan from the notes that are there when the first was deleted', async () => {
    const services = await openServices()
    const { sample, plans, notebooks } = services
    plans.remove((await sample.add()).id)
    const before = counts(services)

    const plan = await sample.add()

    expect(counts(services)).toEqual({ ...before, plans: 1 })
    const present = new Set(
      notebooks.notes().flatMap(({ snippets }) => snippets.map(({ id }) => id)),
    )
    for (const { snippetId } of evidenceIn(plan)) expect(present).toContain(snippetId)
  })

  test('makes a fresh plan that cites the sources that are there, corrected or not', async () => {
    const services = await openServices()
    const { sample, plans, sources } = services
    const first = await sample.add()
    const [source] = sources.list().filter(({ title }) => title === 'Bolshevism and Stalinism')
    if (!source) throw new Error('the sample has another source')
    sources.change({ ...source, publisher: 'W. W. Norton' })
    plans.remove(first.id)
    const before = counts(services)

    const plan = await sample.add()

    expect(counts(services)).toEqual({ ...before, plans: 1 })
    expect(citesIn(plan.document)).toEqual(citesIn(first.document))
  })

  test('does not take a plan of the person’s own for the sample', async () => {
    const { sample, plans } = await openServices()
    const { question } = await sample.add()
    const own = plans.create(question)
    expect((await sample.add()).id).not.toBe(own.id)
  })
})

test('the sample keeps apart from a notebook of the person’s own with its name', async () => {
  const { sample, notebooks } = await openServices()
  const own = { heading: 'Mine', body: 'My own words.', snippets: [] }
  const { notebook } = notebooks.add({ name: 'stalin and the ussr' }, [own])

  await sample.add()

  expect(notebooks.notes(notebook.id).map(({ heading }) => heading)).toEqual(['Mine'])
  expect(notebooks.list().find(({ id }) => id === notebook.id)?.cite).toBeUndefined()
  expect(notebooks.list().map(({ name }) => name)).toContain('Stalin and the USSR (sample)')
})

const shared = new URL('../shared/data/stalin-notes.txt', root)

test.skipIf(!existsSync(shared))(
  'the sample is in its own words: no run of more than eight shared with the notes its facts came from (skipped where those notes are not beside the repository)',
  () => {
    const theirs = runsOf(readFileSync(shared, 'utf8'), 9)
    const ours = new Set(
      ['notes.txt', 'plan.json'].flatMap((file) => [
        ...runsOf(readFileSync(new URL(`resources/sample/${file}`, root), 'utf8'), 9),
      ]),
    )
    expect(ours.size).toBeGreaterThan(1000)
    expect([...ours].filter((run) => theirs.has(run))).toEqual([])
  },
)

/** Every run of so many words, in lower case and without punctuation. */
function runsOf(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
  )
}
