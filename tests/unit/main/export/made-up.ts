/** Made-up plans and sources, for the tests of exports. */
import { newId } from '../../../../src/shared/model/ids.ts'
import type {
  Evidence,
  FreePart,
  Inline,
  Part,
  PlanDocument,
  Point,
  Section,
} from '../../../../src/shared/model/plan.ts'
import type { Cite, Source } from '../../../../src/shared/model/source.ts'

export const words = (text: string): Inline[] => (text ? [{ type: 'text', text }] : [])

export const book: Source = {
  id: newId(),
  type: 'book',
  title: 'The Clerks of the Revolution: Office and Power, 1917–1929',
  author: [{ family: 'Marlowe', given: 'Edith' }],
  publisher: 'Harbour Press',
  issued: { 'date-parts': [[1998]] },
}
export const article: Source = {
  id: newId(),
  type: 'article-journal',
  title: 'Who Read the Files? Information in the Early Party',
  author: [
    { family: 'Żukowska', given: 'Łucja' },
    { family: 'Tennant', given: 'Paul' },
  ],
  'container-title': 'Journal of Invented History',
  volume: '12',
  issue: '3',
  page: '201-238',
  issued: { 'date-parts': [[2006]] },
  DOI: '10.9999/jih.2006.12.3',
}
export const chapter: Source = {
  id: newId(),
  type: 'chapter',
  title: 'Bread and Quotas',
  author: [{ family: 'Обломов', given: 'Иван' }],
  editor: [{ family: 'Hale', given: 'Ruth' }],
  'container-title': 'Villages under the Plan',
  publisher: 'Northgate University Press',
  page: '55-91',
  issued: { 'date-parts': [[2011]] },
}
export const webpage: Source = {
  id: newId(),
  type: 'webpage',
  title: 'Letters from Petrograd',
  'container-title': 'The Reading Room',
  URL: 'https://reading-room.example/collections/petrograd?from=1917&to=1921',
  accessed: { 'date-parts': [[2026, 10, 4]] },
}
export const classNotes: Source = {
  id: newId(),
  type: 'manuscript',
  title: 'Year 13 class notes',
  issued: { 'date-parts': [[2026, 9]] },
}
export const sources: Source[] = [book, article, chapter, webpage, classNotes]

export const evidence = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  type: 'evidence',
  id: newId(),
  words: text,
  use: 'quotation',
  comment: [],
  ...more,
})
export const analysis = (text: string): FreePart => ({
  type: 'analysis',
  id: newId(),
  content: words(text),
})
export const paragraph = (text: string): FreePart => ({
  type: 'paragraph',
  id: newId(),
  content: words(text),
})
export const point = (
  claim: string,
  body: Part[],
  stance: Point['stance'] = 'supports',
): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: words(claim),
  body,
})
export const section = (title: string, blocks: Section['blocks']): Section => ({
  type: 'section',
  id: newId(),
  title: words(title),
  blocks,
})
export const lineOfArgument = (text: string): PlanDocument['blocks'][number] => ({
  type: 'line-of-argument',
  id: newId(),
  content: words(text),
})
export const judgement = (body: FreePart[]): PlanDocument['blocks'][number] => ({
  type: 'judgement',
  id: newId(),
  body,
})
export const plan = (...blocks: PlanDocument['blocks']): PlanDocument => ({ version: 2, blocks })

const claims = [
  'The party’s offices, not its ideas, decided who rose',
  'Files made rivals predictable',
  'A ban on factions turned disagreement into disloyalty',
  'Terror had been a tool of government from the first winter, and it had already been defended in print as a necessity of the class war',
  'The village was governed as conquered ground',
]
const pieces = [
  'By 1924 some five thousand posts were filled by appointment from the centre, and those who filled them knew to whom they owed the favour.',
  'The secretary saw every paper before the committee did.',
  'Grain taken by force in the spring of 1918 came to 41 per cent of what had been planned; in two provinces it passed the harvest itself, so that seed corn was carted off and the fields of the following year lay unsown.',
  '“We are not shooting at paper,” wrote a commissar to his brother; the brother kept the letter.',
]
const uses: Evidence['use'][] = ['quotation', 'quotation', 'figure', 'paraphrase']
const stances: Point['stance'][] = ['supports', 'supports', 'challenges', 'qualifies']
const locators: Omit<Cite, 'sourceId'>[] = [
  { locator: '112' },
  { locator: '204-6' },
  {},
  { locator: '3', label: 'chapter' },
  { locator: '14-15', label: 'folio' },
]

/** The n-th of a list, round and round. */
function nth<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('an empty list has no n-th')
  return found
}

/** A plan of so many points with so many cited pieces of evidence each, in sections of five. */
export function largePlan(points: number, evidencePerPoint: number): PlanDocument {
  let cited = 0
  const made = Array.from({ length: points }, (_, index) =>
    point(
      nth(claims, index),
      [
        ...Array.from({ length: evidencePerPoint }, () => {
          cited += 1
          return evidence(nth(pieces, cited), {
            use: nth(uses, cited),
            citation: { sourceId: nth(sources, cited).id, ...nth(locators, cited) },
            comment: cited % 5 === 0 ? words('Check this against the second edition.') : [],
          })
        }),
        analysis(
          'Seen together, these show habit rather than plan: each step was taken to meet the danger of a month, and each outlived it. That is continuity of means, and says little yet about ends.',
        ),
      ],
      nth(stances, index),
    ),
  )
  const sections = ['Party and office', 'Terror', 'Bread', 'Ideas and their uses'].map(
    (title, index) => section(title, made.slice(index * 5, index * 5 + 5)),
  )
  return plan(
    lineOfArgument(
      'Stalin’s rule grew out of tools that Lenin had made, but it was not their consequence: the same tools served other ends until 1928, and it took a choice to turn them.',
    ),
    ...sections,
    ...made.slice(20),
    judgement([
      paragraph(
        'The machinery was inherited; the use of it was not. A consequence has to follow, and for five years it did not.',
      ),
    ]),
  )
}

export const largeQuestion = 'Was Stalinism a consequence of Leninism?'
