/** A plan that cites a great deal, for the measurement of exports, and the same in Pandoc's Markdown. */
import type { PlanToPrint } from '../../../src/main/export/export-plan.ts'
import type { Point } from '../../../src/shared/model/blocks.ts'
import { exportOptionsSchema } from '../../../src/shared/model/export-options.ts'
import { planDocumentVersion } from '../../../src/shared/model/plan.ts'
import type { Source } from '../../../src/shared/model/source.ts'

const claim = 'The party’s offices, and not its ideas, decided who rose'
const evidence =
  'Of forty secretaries in the provinces thirty-one owed their post to a letter from the centre, and none of them had been elected by anybody but those whom he was to lead.'
const analysis =
  'Seen together, these show habit rather than plan: each step was taken to meet the danger of a month, and each outlived it. That is continuity of means, and says little yet about ends.'

const sourceOf = (at: number): Source => ({
  id: `s${at}`,
  type: 'book',
  title: `The Clerks of the Revolution, Part ${at + 1}`,
  author: [{ family: `Marlowe-${String.fromCodePoint(65 + (at % 26))}`, given: 'Edith' }],
  publisher: 'Harbour Press',
  'publisher-place': 'London',
  issued: { 'date-parts': [[1960 + at]] },
})

/** So many works, several to an author's name. */
export const citedSources = (many: number): Source[] =>
  Array.from({ length: many }, (_, at) => sourceOf(at))

const citationsOfPoint = 4
const cited = (at: number, point: number, many: number) => ({
  source: (point * 7 + at * 11) % many,
  page: String(point * citationsOfPoint + at + 1),
})
const order = Array.from({ length: citationsOfPoint }, (_, at) => at)

const pointOf = (point: number, many: number): Point => ({
  type: 'point',
  id: `p${point}`,
  stance: 'supports',
  claim: [{ type: 'text', text: `${claim} ${point}.` }],
  body: [
    ...order.map((at) => {
      const { source, page } = cited(at, point, many)
      return {
        type: 'evidence' as const,
        id: `e${point}-${at}`,
        words: `${evidence} ${at}`,
        use: 'quotation' as const,
        citation: { sourceId: `s${source}`, locator: page },
        comment: [],
      }
    }),
    { type: 'analysis', id: `a${point}`, content: [{ type: 'text', text: analysis }] },
  ],
})

/** A plan of so many citations, four a point, of so many sources. */
export function citedPlan(
  citations: number,
  sources: number,
  { style, resources }: Pick<PlanToPrint, 'style' | 'resources'>,
): PlanToPrint {
  const points = Array.from({ length: citations / citationsOfPoint }, (_, at) => at)
  return {
    question: 'Why did Stalin and not Trotsky come to lead?',
    document: {
      version: planDocumentVersion,
      blocks: points.map((point) => pointOf(point, sources)),
    },
    cites: {},
    sources: citedSources(sources),
    style,
    author: 'A. Student',
    options: exportOptionsSchema.parse({}),
    resources,
  }
}

/** The same words, notes and bibliography as Markdown with its references. */
export function citedMarkdown(citations: number, sources: number): string {
  const points = Array.from({ length: citations / citationsOfPoint }, (_, point) => {
    const quoted = order.map((at) => {
      const { source, page } = cited(at, point, sources)
      return `> ${evidence} ${at} [@s${source}, p. ${page}]`
    })
    return [`# ${claim} ${point}.`, ...quoted, analysis].join('\n\n')
  })
  const references = Array.from({ length: sources }, (_, at) => sourceOf(at))
  const head = { title: 'Why did Stalin and not Trotsky come to lead?', lang: 'en-GB', references }
  // YAML takes JSON as it is.
  return `---\n${JSON.stringify(head)}\n---\n\n${points.join('\n\n')}\n\n# Bibliography\n`
}
