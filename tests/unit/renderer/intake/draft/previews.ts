/** Previews to try acts on. */
import type { Preview } from '../../../../../src/shared/contract.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { LeftOutReason } from '../../../../../src/shared/model/import-file.ts'
import { packed } from '../../../../../src/shared/model/packed-note.ts'

export type Said = {
  name: string
  /** Each with its heading, then its snippets; one line each, or those of a line in a list of their own. */
  notes: readonly (readonly [heading: string, ...lines: (string | readonly string[])[]])[]
  leftOut?: readonly (readonly [reason: LeftOutReason, words: string, note?: number])[]
}

function noteOf(file: string, heading: string, lines: readonly (string | readonly string[])[]) {
  const rows = lines.map((line) => (typeof line === 'string' ? [line] : line))
  const body = rows.map((texts) => texts.join(' ')).join('\n')
  let from = 0
  const snippets = rows.flat().map((text) => {
    const start = body.indexOf(text, from)
    from = start + text.length
    return { text, start, end: from, kind: 'statement' as const, dates: [], people: [] }
  })
  return packed({ file, heading, body, snippets })
}

export function previewOf(files: readonly Said[], more: Partial<Preview> = {}): Preview {
  const notes = files.flatMap(({ name, notes }) =>
    notes.map(([heading, ...lines]) => noteOf(name, heading, lines)),
  )
  return {
    id: newId(),
    notebookName: 'Notes',
    notes,
    seen: {},
    files: files.map(({ name, notes, leftOut = [] }) => ({
      name,
      format: 'text',
      digest: '',
      headings: notes.filter(([heading]) => heading !== '').length,
      snippets: notes.flatMap(([, ...lines]) => lines.flat()).length,
      leftOut: leftOut.map(([reason, words, note = -1]) => ({ reason, words, note })),
      mended: [],
      isLocked: false,
    })),
    sources: [],
    warnings: [],
    ...more,
  }
}

export const purges: Said = {
  name: 'Purges.pdf',
  notes: [
    ['What was the Chistka?', 'It began in 1932.', ['It was a purge.', 'It ended in 1935.']],
    ['Who was Kirov?', 'He led Leningrad.'],
    ['Where was his bodyguard?', '- Borisov was late.', '- He died next day.'],
  ],
  leftOut: [
    ['contents', 'The Chistka … 1'],
    ['running-head', 'Stalin: the purges', 0],
    ['picture', '', 1],
    ['running-head', 'Stalin: the trials', 1],
  ],
}
