/** Made-up plans and sources, for the tests of exports. */

import type {
  Counter,
  Evidence,
  FreePart,
  InnerSection,
  Link,
  List,
  Point,
  Section,
} from '../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Citation, Hyperlink, Inline } from '../../../../src/shared/model/inline.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../src/shared/model/plan.ts'
import type { Cite, Source } from '../../../../src/shared/model/source.ts'

export const words = (text: string): Inline[] => (text ? [{ type: 'text', text }] : [])
export const cited = (...cites: Cite[]): Citation => ({ type: 'citation', cites })
export const leading = (text: string, url: string): Hyperlink => ({
  type: 'hyperlink',
  url,
  content: [{ type: 'text', text }],
})

/** A line of words and of what else stands in it. */
export const inline = (...parts: (string | Inline)[]): Inline[] =>
  parts.flatMap((part) => (typeof part === 'string' ? words(part) : [part]))
type Line = string | Inline[]
const lineOf = (line: Line): Inline[] => (typeof line === 'string' ? words(line) : line)

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
export const analysis = (line: Line): FreePart => ({
  type: 'analysis',
  id: newId(),
  content: lineOf(line),
})
export const paragraph = (line: Line): FreePart => ({
  type: 'paragraph',
  id: newId(),
  content: lineOf(line),
})
export const link = (line: Line): Link => ({ type: 'link', id: newId(), content: lineOf(line) })
/** Items by their depth and their line. */
export const list = (style: List['style'], ...items: [depth: number, line: Line][]): List => ({
  type: 'list',
  id: newId(),
  style,
  items: items.map(([depth, line]) => ({ depth, content: lineOf(line) })),
})
export const counter = (claim: Line, body: FreePart[], reply: Line = ''): Counter => ({
  type: 'counter',
  id: newId(),
  claim: lineOf(claim),
  body,
  reply: lineOf(reply),
})
export const point = (
  claim: Line,
  body: Point['body'],
  stance: Point['stance'] = 'supports',
): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: lineOf(claim),
  body,
})
export const section = (title: Line, blocks: Section['blocks']): Section => ({
  type: 'section',
  id: newId(),
  title: lineOf(title),
  blocks,
})
export const innerSection = (title: Line, blocks: InnerSection['blocks']): InnerSection => ({
  type: 'section',
  id: newId(),
  title: lineOf(title),
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
export const plan = (...blocks: PlanDocument['blocks']): PlanDocument => ({
  version: planDocumentVersion,
  blocks,
})

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

/** A plan with everything there is in one, in our own words. */
export const fullPlan = (): PlanDocument =>
  plan(
    lineOfArgument('The clerks made the secretary, and then the secretary made the clerks.'),
    section('Offices', [
      paragraph(
        inline(
          'The files were read by few',
          cited({ sourceId: article.id, locator: '204', prefix: 'See' }, { sourceId: book.id }),
          ', and ',
          leading('the reading room', 'https://reading-room.example/files?from=1917&to=1921#box'),
          ' has kept most of them. Of the provinces ',
          cited({ sourceId: chapter.id, locator: '60', suffix: ', which doubts it' }),
          ' less is known.',
        ),
      ),
      innerSection('Before 1922', [
        point(
          inline('Appointments were made by letter', cited({ sourceId: book.id, locator: '3' })),
          [
            evidence('The letter came before the man did.', {
              citation: { sourceId: book.id, locator: '7' },
              comment: inline('Which letter? ', cited({ sourceId: classNotes.id })),
            }),
            list(
              'numbered',
              [0, 'A post fell vacant.'],
              [0, inline('The centre wrote', cited({ sourceId: chapter.id, locator: '71' }), ':')],
              [1, 'to the province, naming its man;'],
              [1, 'to the man, naming his day:'],
              [2, 'if he came, the post was his;'],
              [2, 'if he did not, somebody else’s.'],
              [
                0,
                'Nobody was asked, although the rule said that somebody had to be, and the rule was printed on the very form on which nobody was asked.',
              ],
            ),
            analysis('A habit of letters became a habit of rule.'),
            counter(
              'Most posts were filled by votes.',
              [
                evidence('Of ten posts seven were voted on.', {
                  use: 'figure',
                  citation: { sourceId: webpage.id },
                  comment: words('Seven of which ten?'),
                }),
                evidence(
                  '“We raised our hands, and they were counted by the one who had named him.”',
                ),
                list('bulleted', [0, 'hands were counted'], [1, 'in the open'], [0, 'not papers']),
                paragraph('So the record says.'),
              ],
              inline(
                'A vote with one name on it is a letter',
                cited({ sourceId: article.id }),
                '.',
              ),
            ),
            link('So the means were there before the man who used them.'),
          ],
        ),
      ]),
      innerSection('After 1922', [
        point(
          'The clerks obeyed the office',
          [
            list('numbered', [0, 'They owed it their bread.'], [0, 'They feared it.']),
            counter('', [], 'They would have obeyed any other.'),
          ],
          'qualifies',
        ),
      ]),
    ]),
    judgement([
      list(
        'bulleted',
        [0, 'The offices were inherited.'],
        [1, 'Their use was not.'],
        [
          2,
          inline(
            'On this all agree',
            cited({ sourceId: book.id }),
            cited({ sourceId: article.id }),
            '.',
          ),
        ],
      ),
      paragraph(
        inline('Write to ', leading('the archive', 'mailto:files@reading-room.example'), '.'),
      ),
    ]),
  )

export const largeQuestion = 'Was Stalinism a consequence of Leninism?'
