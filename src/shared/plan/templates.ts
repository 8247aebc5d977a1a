/** Ready shapes of blocks a plan can start from. */
import { z } from 'zod'
import { newId } from '../model/ids.ts'
import { type PlanDocument, type Point, planDocumentVersion, type Section } from '../model/plan.ts'

export const templateIds = ['for-and-against', 'themes', 'blank'] as const
export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

export type Template = {
  id: TemplateId
  name: string
  goodFor: string
  /** A fresh document of this shape; every block has an id of its own. */
  make: () => PlanDocument
}

const point = (stance: Point['stance']): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: [],
  body: [],
})

const section = (title: string, points: Point[]): Section => ({
  type: 'section',
  id: newId(),
  title: title ? [{ type: 'text', text: title }] : [],
  blocks: points,
})

const framed = (middle: PlanDocument['blocks']): PlanDocument => ({
  version: planDocumentVersion,
  blocks: [
    { type: 'line-of-argument', id: newId(), content: [] },
    ...middle,
    { type: 'judgement', id: newId(), body: [] },
  ],
})

export const templates: readonly Template[] = [
  {
    id: 'for-and-against',
    name: 'For and against',
    goodFor: 'A proposition to weigh: “To what extent …”, “How far …”, “Was X a consequence of Y?”',
    make: () =>
      framed([
        section('For', [point('supports'), point('supports')]),
        section('Against', [point('challenges'), point('challenges')]),
      ]),
  },
  {
    id: 'themes',
    name: 'Themes',
    goodFor: 'A broad question answered theme by theme: political, economic, social …',
    make: () => framed(['', '', ''].map((title) => section(title, [point('supports')]))),
  },
  {
    id: 'blank',
    name: 'Blank',
    goodFor: 'A line of argument and a judgement; everything between is yours.',
    make: () => framed([]),
  },
]

/** The template of that id; the first is what a plan starts from when none is named. */
export function templateOf(id: TemplateId = templates[0]?.id ?? 'blank'): Template {
  const found = templates.find((template) => template.id === id)
  if (!found) throw new Error(`no template is called ${id}`)
  return found
}
