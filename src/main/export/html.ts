/** Writes an essay as one web page: readable by itself, without scripts, and without anything that it asks the net for. */
import type { EssayDocument, EssayHeading, EssayListing } from './essay.ts'
import { blocksHtml, type HtmlForm } from './html-blocks.ts'
import { escapeHtml, lineHtml, runsHtml } from './html-inline.ts'
import { pageStyle } from './html-style.ts'

const form: HtmlForm = {
  mark: (note) =>
    `<sup><a href="#note-${note}" id="mark-${note}" role="doc-noteref" aria-label="Note ${note}">${note}</a></sup>`,
  betweenMarks: '<sup>,</sup>',
  attributes: (role) => (role === 'quotation' || role === 'cell' ? '' : ` class="${role}"`),
  headingAttributes: (at) => ` id="heading-${at + 1}"`,
}

/** HTML of the living standard, in UTF-8, with the roles of the Digital Publishing module (DPUB-ARIA 1.1). */
export function writeHtml(essay: EssayDocument): string {
  const { title, author, language, page, wordCount } = essay
  const main = [
    ...(page.head ? [`<p class="head">${escapeHtml(page.head)}</p>`] : []),
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...(author ? [`<p class="author">${escapeHtml(author)}</p>`] : []),
    ...(essay.hasContents ? contents(essay) : []),
    ...blocksHtml(essay.blocks, form),
    ...endnotes(essay),
    ...bibliography(essay),
    ...(wordCount ? [`<p class="words">${escapeHtml(wordCount)}</p>`] : []),
  ]
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    ...(author ? [`<meta name="author" content="${escapeHtml(author)}">`] : []),
    `<style>${pageStyle(page)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Links to the headings, without the marks of their notes. */
function contents({ blocks }: EssayDocument): string[] {
  const headings = blocks.filter((block): block is EssayHeading => block.type === 'heading')
  if (headings.length === 0) return []
  const items = headings.map(({ level, number, runs }, at) => {
    const plain = runs.map((run) => ('text' in run ? { text: run.text } : run))
    const words = lineHtml(plain, { mark: () => '', betweenMarks: '' })
    const margin = level > 1 ? ` style="margin-left: ${(level - 1) * 1.25}rem"` : ''
    return `<li${margin}><a href="#heading-${at + 1}">${number ? `${number} ` : ''}${words}</a></li>`
  })
  return [
    '<nav role="doc-toc" aria-label="Contents">',
    `<ul>\n${items.join('\n')}\n</ul>`,
    '</nav>',
  ]
}

function endnotes({ notes }: EssayDocument): string[] {
  if (notes.length === 0) return []
  const items = notes.map(
    ({ number, runs }) =>
      `<li id="note-${number}" dir="auto">${runsHtml(runs)} <a class="backlink" href="#mark-${number}" role="doc-backlink" aria-label="Back to note ${number} in the text">↩</a></li>`,
  )
  return [
    '<section role="doc-endnotes" aria-labelledby="notes">',
    '<h2 id="notes">Notes</h2>',
    `<ol>\n${items.join('\n')}\n</ol>`,
    '</section>',
  ]
}

function bibliography({ bibliography }: EssayDocument): string[] {
  if (!bibliography) return []
  return [
    '<section class="bibliography" role="doc-bibliography" aria-labelledby="bibliography">',
    `<h2 id="bibliography">${escapeHtml(bibliography.heading)}</h2>`,
    ...bibliography.listings.flatMap(listing),
    '</section>',
  ]
}

const listing = ({ heading, entries }: EssayListing): string[] => [
  ...(heading ? [`<h3>${escapeHtml(heading)}</h3>`] : []),
  ...entries.map(({ runs }) => `<p dir="auto">${runsHtml(runs)}</p>`),
]
