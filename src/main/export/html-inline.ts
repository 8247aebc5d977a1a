/** Lines of an essay as HTML. */
import type { Run } from '../citations/index.ts'
import type { EssayRun } from './essay.ts'

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

/** @param markOf what stands for the mark of a note. */
export const lineHtml = (runs: readonly EssayRun[], markOf: (note: number) => string): string =>
  runs
    .map((run) => {
      if ('note' in run) return markOf(run.note)
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
