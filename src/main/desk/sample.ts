/** The sample a person can open on first start: a notebook, its sources and a half-made plan. docs/decisions/060 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { idSchema, newId } from '../../shared/model/ids.ts'
import type { DraftNote, Note, Snippet } from '../../shared/model/note.ts'
import { unpacked } from '../../shared/model/packed-note.ts'
import { type Plan, type PlanDocument, planDocumentSchema } from '../../shared/model/plan.ts'
import type { SampleLook } from '../../shared/model/sample.ts'
import { sourceFieldsSchema } from '../../shared/model/source.ts'
import { describeSource } from '../../shared/model/source-line.ts'
import { wordsTaken } from '../../shared/plan/taken.ts'
import type { Notebooks, Sources } from '../library/index.ts'
import type { Plans } from '../plans/index.ts'
import type { Database } from '../storage/index.ts'
import type { Imports } from './imports.ts'
import { lookAt } from './sample-look.ts'

/**
 * `notebook` names the source of the whole notebook by its place in `sources`; `notes` names that of
 * single notes by their heading. In the plan, evidence finds its snippet by the words it was taken in,
 * and a citation its source by its place in `sources`; only the outermost blocks have ids, by which a plan
 * made from it is known again.
 */
const sampleSchema = z.object({
  name: z.string(),
  question: z.string(),
  sources: z.record(z.string(), sourceFieldsSchema),
  notebook: z.string(),
  notes: z.record(z.string(), z.string()),
})

type SampleFile = z.infer<typeof sampleSchema>
type SourceIdOf = (key: string) => string

const outlineSchema = z.object({ blocks: z.array(z.object({ id: idSchema })) })

export type Sample = {
  /**
   * Adds the sample and gives its plan. Asked for again, it adds only what is not there any more:
   * the plan as the person left it is given back, and the notes are not doubled.
   */
  add(): Promise<Plan>
  /** What is in it; nothing is added. */
  look(): Promise<SampleLook>
}

export function createSample(services: {
  database: Database
  imports: Imports
  notebooks: Notebooks
  sources: Sources
  plans: Plans
  /** Absolute path of the app's resources folder. */
  resources: string
}): Sample {
  const { database, imports, notebooks, sources, plans, resources } = services
  const folder = join(resources, 'sample')

  /** The plan made from the outline, whatever was changed in it since. */
  function planFrom(outline: unknown): Plan | undefined {
    const { blocks } = outlineSchema.parse(outline)
    const known = new Set(blocks.map(({ id }) => id))
    return plans
      .list()
      .map(({ id }) => plans.open(id))
      .find(({ document }) => document.blocks.some(({ id }) => known.has(id)))
  }

  /** The notes of the notebook that holds all of these, under whatever name it goes. */
  function notesLike(drafts: readonly DraftNote[]): Note[] | undefined {
    return notebooks
      .list()
      .map(({ id }) => notebooks.notes(id))
      .find((notes) => {
        const bodies = new Set(notes.map(({ body }) => body))
        return drafts.every(({ body }) => bodies.has(body))
      })
  }

  /**
   * What gives the id of a source by its place. One that is here with the sample's notes is known again by
   * its title, whatever else of it was corrected; others are added when they are asked for.
   */
  function sourcesOf(given: SampleFile['sources'], isHere: boolean): SourceIdOf {
    const ids = new Map<string, string>()
    const held = new Map((isHere ? sources.list() : []).map(({ title, id }) => [title, id]))
    return (key) => {
      const fields = given[key]
      if (!fields) throw new Error(`the sample names no source ${key}`)
      const id = ids.get(key) ?? held.get(fields.title) ?? sources.add(fields).id
      ids.set(key, id)
      return id
    }
  }

  /** Adds the notebook, apart from one of the person's own that has its name, and its sources. */
  function addNotes(
    sample: SampleFile,
    drafts: readonly DraftNote[],
    sourceIdOf: SourceIdOf,
  ): Note[] {
    const taken = new Set(notebooks.list().map(({ name }) => name.toLowerCase()))
    let name = sample.name
    while (taken.has(name.toLowerCase())) name += ' (sample)'
    const { notebook } = notebooks.add({ name }, drafts)
    for (const key of Object.keys(sample.sources)) sourceIdOf(key)
    const citeOf = (key: string) => ({ sourceId: sourceIdOf(key) })
    notebooks.cite('notebook', notebook.id, citeOf(sample.notebook))
    const notes = notebooks.notes(notebook.id)
    for (const note of notes) {
      const key = sample.notes[note.heading]
      if (key) notebooks.cite('note', note.id, citeOf(key))
    }
    return notes
  }

  async function read() {
    const sample = sampleSchema.parse(
      JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')),
    )
    const outline: unknown = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
    const { id, notes } = await imports.read([
      { path: join(folder, 'notes.txt'), name: 'notes.txt', temporary: false },
    ])
    imports.discard(id)
    return { sample, outline, drafts: notes.map(unpacked) }
  }

  return {
    async add() {
      const { sample, outline, drafts } = await read()
      return database.transaction(() => {
        const present = planFrom(outline)
        const held = notesLike(drafts)
        const sourceIdOf = sourcesOf(sample.sources, held !== undefined)
        const notes = held ?? addNotes(sample, drafts, sourceIdOf)
        if (present) return present
        const snippets = notes.flatMap((note) => note.snippets)
        return plans.add(sample.question, withIds(outline, snippets, sourceIdOf))
      })
    },
    async look() {
      const { sample, outline, drafts } = await read()
      const snippets = drafts.flatMap((note) =>
        note.snippets.map(({ text }) => ({ text, id: newId() })),
      )
      return lookAt({
        ...sample,
        sources: Object.keys(sample.sources).length,
        notes: drafts,
        plan: withIds(outline, snippets, () => newId()),
        idOf: (words) => snippets.find(({ text }) => text === words)?.id,
        sourceOf(heading) {
          const source = sample.sources[sample.notes[heading ?? ''] ?? sample.notebook]
          return source ? describeSource(source) : ''
        },
      })
    },
  }
}

/** What stands in a line, and has no id. */
const inlines: readonly unknown[] = ['text', 'hyperlink', 'citation']

/**
 * Gives every block that has none an id, evidence the id of the snippet whose words it was taken in, and
 * cites the id of their source.
 */
function withIds(
  outline: unknown,
  snippets: readonly Pick<Snippet, 'id' | 'text'>[],
  sourceIdOf: SourceIdOf,
): PlanDocument {
  const byWords = new Map(snippets.map((snippet) => [snippet.text, snippet]))
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    const filled = Object.fromEntries(Object.entries(value).map(([key, held]) => [key, fill(held)]))
    const { type, source, ...rest } = filled
    if (typeof source === 'string') return { ...rest, sourceId: sourceIdOf(source) }
    if (type === undefined || inlines.includes(type)) return filled
    if (type !== 'evidence') return { id: newId(), ...filled }
    const snippet = byWords.get(String(filled.taken ?? filled.words))
    if (!snippet) throw new Error(`the sample has no snippet that says “${String(filled.words)}”`)
    return { id: newId(), ...filled, snippetId: snippet.id, taken: wordsTaken(snippet.text) }
  }
  return planDocumentSchema.parse(fill(outline))
}
