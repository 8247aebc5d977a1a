/** Writes an essay's cards as a text that Anki imports (its manual, "Text files": file headers since 2.1.54). */
import type { EssayCard, EssayDocument, EssayPart, EssayRun } from './essay.ts'
import { blocksHtml, type HtmlForm } from './html-blocks.ts'
import { lineHtml, runsHtml } from './html-inline.ts'

const header = ['#separator:tab', '#html:true', '#columns:Front\tBack\tTags', '#tags column:3']

/** A card a line: its front and its back as HTML, and the question as its tag. */
export function writeAnki(essay: EssayDocument): string {
  const tag = tagOf(essay.title)
  const cards = essay.blocks.filter((block): block is EssayCard => block.type === 'card')
  const lines = cards.map(({ front, back }) =>
    [frontOf(front, essay), backOf(back, essay), tag].map(field).join('\t'),
  )
  return `${[...header, ...lines].join('\n')}\n`
}

/** A line that begins with # would be passed over, and no field may hold a tab or a line break. */
const field = (html: string): string => html.replace(/\s+/gu, ' ').trim().replace(/^#/u, '&#35;')

/** A card has no foot for notes: each stands where it is cited. */
const formOf = ({ notes }: EssayDocument): HtmlForm => ({
  mark: (note) => ` <small>[${runsHtml(notes[note - 1]?.runs ?? [])}]</small>`,
  betweenMarks: '',
  attributes: () => '',
  headingAttributes: () => '',
})

const frontOf = (front: readonly EssayRun[], essay: EssayDocument): string =>
  lineHtml(front, formOf(essay))

const backOf = (back: readonly EssayPart[], essay: EssayDocument): string =>
  blocksHtml(back, formOf(essay)).join('')

/** Tags are parted by blanks, so that one has none. */
const tagOf = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '')
    .slice(0, 60)
