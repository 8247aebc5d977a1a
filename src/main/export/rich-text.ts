/**
 * Writes an essay as HTML to be pasted, in the form in which Word puts its own documents on the clipboard: its notes
 * come out as footnotes where they are pasted into Word or Google Docs. docs/decisions/182
 */
import type { RichText } from '../../shared/contract.ts'
import { plainText } from '../citations/index.ts'
import type { EssayDocument } from './essay.ts'
import { blocksHtml, type HtmlForm, type Role } from './html-blocks.ts'
import { escapeHtml, runsHtml } from './html-inline.ts'
import { writeText } from './text.ts'

/** Looks are written at each element: style sheets are not pasted. */
const looks: Readonly<Partial<Record<Role, string>>> = {
  stance: 'font-style: italic; color: #595959',
  quotation: 'margin-left: 1.2cm',
  indented: 'margin-left: 1.2cm',
  comment: 'margin-left: 1.2cm; color: #595959',
  group: 'margin-left: 0.8cm',
  table: 'border-collapse: collapse',
  cell: 'border: 1px solid #999999; padding: 3pt 5pt; vertical-align: top; font-weight: normal',
}

const form: HtmlForm = {
  mark: (note) => anchor(note, `_ftn${note}`, `_ftnref${note}`),
  betweenMarks: '<sup>,</sup>',
  attributes: (role) => (looks[role] ? ` style="${looks[role]}"` : ''),
  headingAttributes: () => '',
}

/** A note's mark in the text, or the number before the note's own words, which leads back. */
const anchor = (note: number, to: string, name: string): string =>
  `<a style="mso-footnote-id: ftn${note}" href="#${to}" name="${name}" title=""><sup>[${note}]</sup></a>`

export function writeRichText(essay: EssayDocument): RichText {
  const { title, author, language, wordCount } = essay
  const html = [
    `<html lang="${escapeHtml(language)}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(author ? [`<p>${escapeHtml(author)}</p>`] : []),
    ...blocksHtml(essay.blocks, form),
    ...bibliography(essay),
    ...(wordCount ? [`<p>${escapeHtml(wordCount)}</p>`] : []),
    ...footnotes(essay),
    '</body>',
    '</html>',
  ].join('\n')
  return { html, text: writeText(essay) }
}

function bibliography({ bibliography }: EssayDocument): string[] {
  if (!bibliography) return []
  return [
    `<h2>${escapeHtml(bibliography.heading)}</h2>`,
    ...bibliography.listings.flatMap(({ heading, entries }) => [
      ...(heading ? [`<h3>${escapeHtml(heading)}</h3>`] : []),
      ...entries
        .filter(({ runs }) => plainText(runs) !== '')
        .map(({ runs }) => `<p style="margin-left: 1cm; text-indent: -1cm">${runsHtml(runs)}</p>`),
    ]),
  ]
}

/** Last, as Word has them: what stands behind them would be taken for part of the last one. */
function footnotes({ notes }: EssayDocument): string[] {
  if (notes.length === 0) return []
  return [
    '<div style="mso-element: footnote-list">',
    '<hr align="left" size="1" width="33%">',
    ...notes.map(
      ({ number, runs }) =>
        `<div style="mso-element: footnote" id="ftn${number}"><p class="MsoFootnoteText">${anchor(number, `_ftnref${number}`, `_ftn${number}`)} ${runsHtml(runs)}</p></div>`,
    ),
    '</div>',
  ]
}
