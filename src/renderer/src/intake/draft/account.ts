/** The account of a file in one sentence: what became of each of its blocks. */
import { type ImportFile, saysReason } from '../../../../shared/model/import-file.ts'
import { counted } from '../../../../shared/text/counted.ts'
import type { LeftOut } from './left-out.ts'
import type { Draft } from './preview-draft.ts'
import type { Reading } from './reading.ts'

export type Account = {
  blocks: number
  headings: number
  snippets: number
  leftOut: number
}

/**
 * By file, how many blocks are headings, snippets and left out; they add up to what the file has, whatever was done.
 * @param leftOut by file, what is left out now.
 */
export function accountsOf(
  { preview, fileOf }: Reading,
  draft: Draft,
  leftOut: readonly (readonly LeftOut[])[],
): Account[] {
  const lost = headingsLost(draft, leftOut, fileOf)
  return preview.files.map((file, at) => {
    const blocks = file.headings + file.snippets + file.leftOut.length
    const out = sumOf(leftOut[at] ?? [])
    const headings = file.headings - (lost.get(at) ?? 0)
    return { blocks, headings, snippets: blocks - headings - out, leftOut: out }
  })
}

const sumOf = (things: readonly LeftOut[]): number =>
  things.reduce((sum, { blocks }) => sum + blocks, 0)

/** By file, how many headings are none any more: they are text, or left out with or without their notes. */
function headingsLost(
  { notes }: Draft,
  leftOut: readonly (readonly LeftOut[])[],
  fileOf: readonly number[],
): Map<number, number> {
  const lost = new Map<number, number>()
  const lose = (file: number, many: number) => lost.set(file, (lost.get(file) ?? 0) + many)
  for (const { parts } of notes)
    for (const part of parts) if (part.of === 'heading') lose(fileOf[part.note] ?? 0, 1)
  for (const [file, things] of leftOut.entries())
    for (const { headings } of things) lose(file, headings)
  return lost
}

/** "212 blocks: 26 headings, 181 snippets, " and "5 left out" and ": 4 running heads, 1 image". */
export function saysAccount(
  { blocks, headings, snippets, leftOut }: Account,
  things: readonly LeftOut[],
): { kept: string; out: string; why: string } {
  const kept = `${counted(blocks, 'block')}: ${counted(headings, 'heading')}, ${counted(snippets, 'snippet')}, `
  if (leftOut === 0) return { kept, out: 'none left out', why: '' }
  const why = groupsOf(things).map(({ says }) => says)
  return { kept, out: `${leftOut.toLocaleString('en-GB')} left out`, why: `: ${why.join(', ')}` }
}

export type LeftOutGroup = {
  reason: LeftOut['reason']
  /** "4 running heads" */
  says: string
  things: readonly LeftOut[]
}

/** What is left out of one file, by reason, each where its first is. */
export function groupsOf(things: readonly LeftOut[]): LeftOutGroup[] {
  return [...Map.groupBy(things, ({ reason }) => reason)].map(([reason, group]) => ({
    reason,
    says:
      reason === 'by-you'
        ? `${sumOf(group).toLocaleString('en-GB')} by you`
        : saysReason(reason, group.length),
    things: group,
  }))
}

/** "8 records: 7 sources, 1 here already. Every field kept."; null for a file without references. */
export function saysSources({ preview }: Reading, file: number): string | null {
  const records = preview.sources.filter((source) => source.file === file)
  if (records.length === 0) return null
  const here = records.filter(({ same }) => same !== undefined).length
  const notRead = records.filter((record) => record.notRead !== '').length
  const fresh = counted(records.length - here, 'source')
  const same = here === 0 ? '' : `, ${here.toLocaleString('en-GB')} here already`
  const kept =
    notRead === 0
      ? 'Every field kept.'
      : `Of ${counted(notRead, 'record')} something is in no field.`
  return `${counted(records.length, 'record')}: ${fresh}${same}. ${kept}`
}

/** "unchanged 21, changed 4, new 1": of the notes of a file, as they were read; '' where none of them is here. */
export function saysSeen({ preview, fileOf }: Reading, file: number): string {
  const counts = { unchanged: 0, changed: 0, new: 0 }
  for (const [at, of] of fileOf.entries())
    if (of === file) counts[preview.seen[String(at)]?.is ?? 'new'] += 1
  if (counts.unchanged + counts.changed === 0) return ''
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([is, count]) => `${is} ${count.toLocaleString('en-GB')}`)
    .join(', ')
}

const columnName = (names: readonly string[], at: number): string =>
  names[at]?.trim() || `column ${at + 1}`

/** "Columns: term, definition.": those that are used, the heading first. */
export function saysColumns({ names, columns }: NonNullable<ImportFile['table']>): string {
  const used = [...(columns.heading === null ? [] : [columns.heading]), ...columns.body]
  const tags = columns.tags.map((at) => `${columnName(names, at)} as tags`)
  return `Columns: ${[...used.map((at) => columnName(names, at)), ...tags].join(', ')}.`
}
