/** Lines of an essay as HTML. */
import type { Run } from '../citations/index.ts'
import type { EssayRun } from './essay.ts'
import { isBetweenMarks } from './text.ts'

/** How notes are marked in a line. */
export type NoteMarks = {
  /** What stands for the mark of a note. */
  mark(note: number): string
  /** What keeps two marks apart that stand side by side. */
  betweenMarks: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as they may stand in HTML, between tags and in the quotation marks of an attribute. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '')

export const lineHtml = (runs: readonly EssayRun[], marks: NoteMarks): string =>
  runs
    .map((run, at) => {
      if ('note' in run) return marks.mark(run.note)
      if ('text' in run && isBetweenMarks(run, runs, at)) return marks.betweenMarks
      return 'citation' in run ? run.runs.map(runHtml).join('') : runHtml(run)
    })
    .join('')

/** A line without notes. */
export const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('')

function runHtml(run: Run): string {
  let html = escapeHtml(run.text).replaceAll('\n', '<br>')
  if (run.smallCaps) html = `<span style="font-variant: small-caps">${html}</span>`
  if (run.superscript) html = `<sup>${html}</sup>`
  if (run.underline) html = `<u>${html}</u>`
  if (run.italic) html = `<i>${html}</i>`
  if (run.bold) html = `<b>${html}</b>`
  return run.link ? `<a href="${escapeHtml(run.link)}">${html}</a>` : html
}
