/** A library with hostile words in every field there is, built by the app's own services. */
import type { RouterClient } from '@orpc/server'
import type { Desk } from '../../../src/main/desk.ts'
import { evidenceUses, type Point, stances } from '../../../src/shared/model/blocks.ts'
import { newId } from '../../../src/shared/model/ids.ts'
import { type Inline, isLinkAddress, type TextRun } from '../../../src/shared/model/inline.ts'
import type { DraftNote } from '../../../src/shared/model/note.ts'
import { snippetKinds } from '../../../src/shared/model/note.ts'
import type { PlanDocument } from '../../../src/shared/model/plan.ts'
import {
  type Cite,
  locatorLabels,
  type Source,
  type SourceFields,
  sourceTypes,
} from '../../../src/shared/model/source.ts'
import { isVisible } from '../../../src/shared/text/visible.ts'
import { hostileWords, type Payload, payloads } from './payloads/index.ts'

type Calls = RouterClient<Desk['router'], Record<never, never>>

export type HostileLibrary = {
  /** The plan with every payload in every kind of block, several to a block. */
  planId: string
  question: string
  /** The same with one to a block: three hundred points, each with its own citation. */
  longPlanId: string
  /** The words of another plan's question, by payload. */
  questions: readonly string[]
}

/** A payload as the words of a line: as it is, but for fields that must show something, and not too much. */
export function asName(words: string, longest: number): string {
  const name = words.slice(0, longest).trim()
  return isVisible(name) ? name : `?${name}`
}

/** Fills an empty library: a notebook, a source and a plan for each payload, and one plan with all. */
export async function fillHostileLibrary(
  { services }: Pick<Desk, 'services'>,
  call: Calls,
): Promise<HostileLibrary> {
  const sources: Source[] = []
  for (const payload of payloads) sources.push(await call.sources.add(fieldsOf(payload)))
  const cites = payloads.map((payload, at) => citeOf(payload, sources[at]?.id ?? ''))
  for (const payload of payloads)
    services.notebooks.add({ name: asName(payload.words, 200) }, [noteOf(payload)])
  const notes = await call.library.notes({})
  for (const [at, note] of notes.entries()) {
    const cite = cites[at % cites.length] ?? null
    const [kind, id] = (
      [
        ['notebook', note.notebookId],
        ['note', note.id],
        ['snippet', note.snippets[0]?.id ?? note.id],
      ] as const
    )[at % 3] ?? ['note', note.id]
    await call.library.cite({ kind, id, cite })
  }

  const questions: string[] = []
  for (const { words } of payloads)
    questions.push((await call.plans.create({ question: asName(words, 1000) })).question)
  const snippets = new Map(
    notes.flatMap(({ snippets }) => snippets.map(({ id, text }) => [text, id] as const)),
  )
  const question = asName(
    payloads
      .slice(0, 12)
      .map(({ words }) => words)
      .join(' '),
    1000,
  )
  const add = async (together: number): Promise<string> => {
    const { id, revision } = await call.plans.create({ question, template: 'blank' })
    const document = documentOf(together, cites, (words) => snippets.get(words))
    await call.plans.save({ id, document, revision })
    return id
  }
  const longPlanId = await add(1)
  const planId = await add(8)
  await call.settings.set({ author: asName(payloads[0]?.words ?? '', 200) })
  return { planId, question, longPlanId, questions }
}

function noteOf({ words, number }: Payload): DraftNote {
  const kind = snippetKinds[number % snippetKinds.length] ?? 'statement'
  const snippet = { text: words, start: 0, end: words.length, kind, people: [words] }
  return {
    heading: words,
    body: words,
    snippets: [{ ...snippet, dates: [{ from: '1923-01-01', to: '1925-12-31' }] }],
  }
}

const fieldsOf = ({ words, number }: Payload): SourceFields => ({
  type: sourceTypes[number % sourceTypes.length] ?? 'book',
  title: words,
  author: [number % 2 === 0 ? { family: words, given: words } : { literal: words }],
  editor: [{ family: words, given: words }],
  translator: [{ literal: words }],
  'container-title': words,
  publisher: words,
  'publisher-place': words,
  edition: words,
  volume: words,
  issue: words,
  page: words,
  issued: { 'date-parts': [[1900 + number]] },
  URL: words,
  DOI: words,
})

const citeOf = ({ words, number }: Payload, sourceId: string): Cite => ({
  sourceId,
  locator: words,
  label: locatorLabels[number % locatorLabels.length] ?? 'page',
  prefix: words,
  suffix: words,
})

const line = (words: string): TextRun[] => [{ type: 'text', text: words }]

const citing = (cite: Cite): Inline => ({ type: 'citation', cites: [cite] })

/** Where the words of a hyperlink lead to: an address with all of them in it. */
export const leadingTo = 'https://leading.example/?q='

function leading(words: string): Inline[] {
  const url = `${leadingTo}${words}`.slice(0, 2000)
  const content: TextRun[] = [{ type: 'text', text: words }]
  return isLinkAddress(url) ? [{ type: 'hyperlink', url, content }] : []
}

/** A section for each kind, with a point for so many payloads of it together. */
function documentOf(
  together: number,
  cites: readonly Cite[],
  snippetOf: (words: string) => string | undefined,
): PlanDocument {
  const point = (payloads: readonly Payload[]): Point => {
    const words = payloads.map(({ words }) => words).join(' ')
    const [first] = payloads
    const number = first?.number ?? 1
    const snippetId = snippetOf(first?.words ?? '')
    const citation = cites[number - 1]
    return {
      type: 'point',
      id: newId(),
      stance: stances[number % stances.length] ?? 'supports',
      claim: line(words),
      body: [
        {
          type: 'evidence',
          id: newId(),
          words,
          use: evidenceUses[number % evidenceUses.length] ?? 'quotation',
          comment: line(words),
          ...(snippetId && { snippetId }),
          // Every other one is cited by what its snippet, note or notebook says.
          ...(citation && number % 2 === 0 && { citation }),
        },
        {
          type: 'analysis',
          id: newId(),
          content: [...line(words), ...(citation ? [citing(citation)] : []), ...leading(words)],
        },
        {
          type: 'counter',
          id: newId(),
          claim: line(words),
          body: [
            {
              type: 'list',
              id: newId(),
              style: 'numbered',
              items: [{ depth: 0, content: line(words) }],
            },
          ],
          reply: line(words),
        },
        { type: 'link', id: newId(), content: line(words) },
        {
          type: 'paragraph',
          id: newId(),
          content: [{ type: 'text', text: words, marks: ['bold', 'italic'] }],
        },
      ],
    }
  }
  const all = hostileWords.join(' ')
  const kinds = [...Map.groupBy(payloads, ({ kind }) => kind).values()]
  return {
    version: 4,
    blocks: [
      { type: 'line-of-argument', id: newId(), content: line(all) },
      ...kinds.map((ofKind) => ({
        type: 'section' as const,
        id: newId(),
        title: line(ofKind[0]?.words ?? ''),
        blocks: partsOf(ofKind, together).map(point),
      })),
      {
        type: 'judgement',
        id: newId(),
        body: [{ type: 'paragraph', id: newId(), content: line(all) }],
      },
    ],
  }
}

const partsOf = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
