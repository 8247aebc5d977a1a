/** The words of a line as Word has them: runs of one look, script by script, links, tabs and line breaks. */
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Run } from '../citations/index.ts'
import { type Passage, passagesOf, type Script, startsFromRight } from './docx-scripts.ts'
import { styleIds } from './docx-styles.ts'
import type { EssayInText, EssayRun } from './essay.ts'

/** What stands around the words of a citation in the text, where it is a field. */
export type AroundCitation = (inText: EssayInText, words: ParagraphChild[]) => ParagraphChild[]

/** What stands for a mark among the characters of a line, so that places in it can be counted. */
const mark = '\uFFFC'

const textOf = (line: readonly EssayRun[]): string =>
  line
    .map((run) => {
      if ('note' in run) return mark
      return 'citation' in run ? textOf(run.runs) : run.text
    })
    .join('')

/** Whether a line is read from the right, by its first letter. */
export const isFromRight = (line: readonly EssayRun[]): boolean => startsFromRight(textOf(line))

/**
 * What stands in the text, where words that lead somewhere are to be seen.
 * @param around a citation in the text
 */
export function lineOf(line: readonly EssayRun[], around: AroundCitation): ParagraphChild[] {
  const words = wordsIn(textOf(line), styleIds.hyperlink)
  return line.flatMap((run): ParagraphChild[] => {
    if ('note' in run) {
      words.skip(mark.length)
      return [new FootnoteReferenceRun(run.note)]
    }
    return 'citation' in run ? around(run, run.runs.flatMap(words.next)) : words.next(run)
  })
}

/** The words of a note or of the bibliography: their links look as any other words do. */
export const plainLineOf = (line: readonly Run[]): ParagraphChild[] =>
  line.flatMap(wordsIn(textOf(line)).next)

/** Takes the runs of a line one after the other. */
function wordsIn(line: string, linkStyle?: string) {
  const passages = passagesOf(line)
  let at = 0
  return {
    skip(length: number): void {
      at += length
    },
    next(this: void, run: Run): ParagraphChild[] {
      const runs = runsOf(run, at, passages, run.link ? linkStyle : undefined)
      at += run.text.length
      return run.link ? [new ExternalHyperlink({ link: run.link, children: runs })] : runs
    },
  }
}

/** @param from where the run begins in its line. */
function runsOf(
  run: Run,
  from: number,
  passages: readonly Passage[],
  style: string | undefined,
): TextRun[] {
  const to = from + run.text.length
  let start = from
  return passages.flatMap((passage) => {
    if (passage.to <= start || start >= to) return []
    const text = run.text.slice(start - from, passage.to - from)
    start = Math.min(passage.to, to)
    return broken(text, { ...looksOf(run), ...setAs(passage.script), ...(style && { style }) })
  })
}

const broken = (text: string, looks: IRunOptions): TextRun[] =>
  text
    .split('\n')
    .map(
      (words, index) =>
        new TextRun({ ...looks, children: tabbed(words), ...(index > 0 && { break: 1 }) }),
    )

/** The words with their tabs as Word's own: in a run of words one is a blank, or nothing. */
const tabbed = (text: string): (string | Tab)[] =>
  text.split('\t').flatMap((words, index) => (index === 0 ? [words] : [new Tab(), words]))

const looksOf = (run: Run): IRunOptions => ({
  ...(run.bold && { bold: true }),
  ...(run.italic && { italics: true }),
  ...(run.underline && { underline: {} }),
  ...(run.smallCaps && { smallCaps: true }),
  ...(run.superscript && { superScript: true }),
})

function setAs(script: Script | null): IRunOptions {
  if (!script) return {}
  const { kind, language, font } = script
  if (kind === 'east-asian')
    return { font: { eastAsia: font, hint: 'eastAsia' }, language: { eastAsia: language } }
  return {
    font: { cs: font, hint: 'cs' },
    language: { bidirectional: language },
    ...(kind === 'right-to-left' && { rightToLeft: true }),
  }
}
