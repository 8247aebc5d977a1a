/** The table of contents of an exported Word document, filled in as Word itself fills it. */
import {
  Bookmark,
  FileChild,
  InternalHyperlink,
  LeaderType,
  type Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { plainText } from '../citations/index.ts'
import { beginField, element, endField } from './docx-elements.ts'
import { paragraph, wordsIn } from './docx-paragraphs.ts'
import { contentsId, contentsIndent, styleIds } from './docx-styles.ts'
import { plainLineOf } from './docx-words.ts'
import type { EssayDocument, EssayHeading, EssayListing } from './essay.ts'
import { contentsHeading } from './printed-lines.ts'

/** What a heading is of: a block, the bibliography, or a part of that. */
type Headed = EssayHeading | NonNullable<EssayDocument['bibliography']> | EssayListing

type Entry = { of: Headed; level: 1 | 2 | 3; number?: string; words: string }

export type Contents = {
  /** What stands before the text; nothing where no contents are asked for. */
  front: FileChild[]
  /** The words of a heading, to be found from the contents. */
  marked(of: Headed, words: ParagraphChild[]): ParagraphChild[]
  /** Whether it names pages. */
  hasEntries: boolean
}

type Asked = {
  /** Of the text, in Word's units. */
  width: number
  /** Whether Word is to find the pages when it opens the document. */
  areDue: boolean
}

export function contentsOf(essay: EssayDocument, { width, areDue }: Asked): Contents {
  const entries = essay.hasContents ? entriesIn(essay) : []
  if (entries.length === 0) return { front: [], marked: (_, words) => words, hasEntries: false }
  const names = new Map<Headed, string>(entries.map(({ of }, at) => [of, bookmarkOf(at)]))
  return {
    front: [
      wordsIn(styleIds.contents, contentsHeading),
      new ContentsControl(
        entries.map((entry, at) =>
          entryOf(entry, bookmarkOf(at), width, {
            before: at === 0 ? beginField(contentsCode, areDue) : [],
            after: at === entries.length - 1 ? [endField()] : [],
          }),
        ),
      ),
    ],
    marked(of, words) {
      const id = names.get(of)
      return id === undefined ? words : [new Bookmark({ id, children: words })]
    },
    hasEntries: true,
  }
}

/** As Word names those of its own. */
const bookmarkOf = (at: number): string => `_Toc${at + 1}`

function entriesIn({ blocks, bibliography }: EssayDocument): Entry[] {
  return [
    ...blocks.flatMap((block): Entry[] =>
      block.type === 'heading'
        ? [
            {
              of: block,
              level: block.level,
              ...(block.number && { number: block.number }),
              words: wordsOf(block),
            },
          ]
        : [],
    ),
    ...(bibliography ? [{ of: bibliography, level: 1 as const, words: bibliography.heading }] : []),
    ...(bibliography?.listings ?? []).flatMap((listing): Entry[] =>
      listing.heading ? [{ of: listing, level: 2, words: listing.heading }] : [],
    ),
  ]
}

/** In one line, without the marks of notes. */
const wordsOf = ({ runs }: EssayHeading): string =>
  runs
    .map((run) => ('text' in run ? run.text : 'citation' in run ? plainText(run.runs) : ''))
    .join('')
    .replace(/\s+/gu, ' ')

/** Headings of three levels, as links, without numbers in a window that shows no pages. */
const contentsCode = ' TOC \\o "1-3" \\h \\z \\u '

/** @param around what of the field that the whole of the contents is begins and ends with this entry */
function entryOf(
  { level, number, words }: Entry,
  anchor: string,
  width: number,
  around: { before: ParagraphChild[]; after: ParagraphChild[] },
): Paragraph {
  const link = new InternalHyperlink({
    anchor,
    children: [
      ...(number ? [new TextRun({ children: [number, new Tab()] })] : []),
      ...plainLineOf([{ text: words }]),
      new TextRun({ children: [new Tab()] }),
      ...beginField(` PAGEREF ${anchor} \\h `),
      new TextRun({ text: '' }),
      endField(),
    ],
  })
  // From the left, whatever its words are: the numbers of the pages stand under each other.
  return paragraph(contentsId(level), [], [...around.before, link, ...around.after], {
    tabStops: [
      ...(number ? [{ type: TabStopType.LEFT, position: contentsIndent(level) }] : []),
      { type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT },
    ],
  })
}

/** The control by which Word knows contents of its own gallery. */
class ContentsControl extends FileChild {
  constructor(entries: readonly Paragraph[]) {
    super('w:sdt')
    const gallery = element('w:docPartObj', {}, [
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique'),
    ])
    this.root.push(element('w:sdtPr', {}, [gallery]), element('w:sdtContent', {}, entries))
  }
}
