/** How each style of an exported Word document looks. */
import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
} from 'docx'
import type { ListStyle } from '../../shared/model/blocks.ts'
import type { Look } from './docx-look.ts'
import {
  cm,
  contentsId,
  contentsIndent,
  headingIds,
  inset,
  insettable,
  lines,
  listDepths,
  listStyleId,
  pt,
  quiet,
  quotationIndent,
  rule,
  size,
  styleIds,
} from './docx-styles.ts'

const counterStyles: IParagraphStyleOptions[] = Object.entries(insettable).map(([style, left]) => ({
  id: `Counter${style}`,
  name: `Counter ${spaced(style)}`,
  basedOn: style,
  paragraph: { indent: { left: left + inset } },
}))

/** The name that Word shows for an id of ours: "EvidenceComment" is "Evidence Comment". */
export function spaced(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
}

/** A paragraph style that looks alike in Word when it is given to letters alone. */
type Linked = IParagraphStyleOptions & { name: string }

const linkedId = (id: string): string => `${id}Char`

/** The style of letters that a paragraph style is linked to. */
export const letters = ({ id, name, run }: Linked): ICharacterStyleOptions => ({
  id: linkedId(id),
  name: `${name} Char`,
  basedOn: 'DefaultParagraphFont',
  link: id,
  uiPriority: 99,
  ...(run && { run }),
})

/** Those that Word itself links to a style of letters. */
export function linkedStyles(look: Look): Linked[] {
  const { textSize, lineSpacing, headings } = look
  const heading = (level: 1 | 2 | 3, scale: number): Linked => ({
    id: headingIds[level],
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: styleIds.body,
    uiPriority: 9,
    quickFormat: true,
    run: { size: size(textSize * scale), bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before: pt(headings[level][0]), after: pt(headings[level][1]), ...lines(1.1) },
    },
  })
  const edge = (id: string, name: string): Linked => ({
    id,
    name,
    basedOn: 'Normal',
    uiPriority: 99,
    unhideWhenUsed: true,
    run: { size: size(textSize - 1.5), color: quiet },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...lines(1) } },
  })
  return [
    {
      id: styleIds.title,
      name: 'Title',
      basedOn: 'Normal',
      next: styleIds.body,
      uiPriority: 10,
      quickFormat: true,
      run: { size: size(textSize * look.title), bold: true },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { after: pt(look.afterTitle), ...lines(1.05) },
      },
    },
    heading(1, 1.25),
    heading(2, 1.04),
    heading(3, 1),
    {
      id: styleIds.body,
      name: 'Body Text',
      basedOn: 'Normal',
      uiPriority: 1,
      quickFormat: true,
    },
    {
      id: styleIds.quotation,
      name: 'Quote',
      basedOn: 'Normal',
      next: styleIds.body,
      uiPriority: 29,
      quickFormat: true,
      run: { size: size(textSize - 0.5) },
      paragraph: {
        indent: { left: quotationIndent, right: cm(1) },
        spacing: { before: pt(2), after: pt(look.afterParagraph), ...lines(lineSpacing) },
      },
    },
    {
      id: styleIds.footnote,
      name: 'footnote text',
      basedOn: 'Normal',
      uiPriority: 99,
      unhideWhenUsed: true,
      run: { size: size(Math.max(look.leastNotes, textSize * look.notes)) },
      paragraph: { spacing: { after: pt(look.afterNote), ...lines(1) } },
    },
    edge(styleIds.header, 'header'),
    edge(styleIds.footer, 'footer'),
  ].map((style) => ({ ...style, link: linkedId(style.id) }))
}

const own = (
  id: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions => ({ id, name: spaced(id), basedOn: 'Normal', ...more })

const listStyles = (style: ListStyle): IParagraphStyleOptions[] =>
  listDepths.map((depth) => ({
    id: listStyleId(style, depth),
    name: `List ${style === 'numbered' ? 'Number' : 'Bullet'}${depth > 0 ? ` ${depth + 1}` : ''}`,
    basedOn: 'Normal',
    uiPriority: 99,
    unhideWhenUsed: true,
    ...(depth === 0 && { quickFormat: true }),
    paragraph: {
      spacing: { after: pt(4) },
      numbering: { reference: style, level: depth, instance: 0 },
    },
  }))

/** Of the entries of the contents, by the level of their headings. */
const contentsStyles: IParagraphStyleOptions[] = ([1, 2, 3] as const).map((level) => ({
  id: contentsId(level),
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  unhideWhenUsed: true,
  paragraph: {
    spacing: { after: pt(3), ...lines(1) },
    indent: { left: contentsIndent(level), hanging: cm(0.8) },
  },
}))

export function otherStyles(look: Look): IParagraphStyleOptions[] {
  const { textSize } = look
  const small = { size: size(textSize - 1) }
  const indent = { left: quotationIndent, right: 0 }
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    own(styleIds.author, {
      run: { color: quiet },
      paragraph: { spacing: { after: pt(look.afterAuthor) } },
    }),
    own(styleIds.stance, {
      next: styleIds.body,
      run: { italics: true, color: quiet, ...small },
      paragraph: { keepNext: true, spacing: { after: pt(6), ...lines(1) } },
    }),
    own(styleIds.evidence, {
      basedOn: styleIds.quotation,
      quickFormat: true,
      paragraph: { indent },
    }),
    own(styleIds.comment, {
      basedOn: styleIds.evidence,
      paragraph: {
        indent,
        border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: rule } },
      },
    }),
    ...counterStyles,
    ...listStyles('bulleted'),
    ...listStyles('numbered'),
    {
      id: styleIds.bibliography,
      name: 'Bibliography',
      basedOn: 'Normal',
      uiPriority: 37,
      unhideWhenUsed: true,
      paragraph: {
        keepLines: true,
        indent: { left: quotationIndent, hanging: quotationIndent },
        spacing: { after: pt(look.afterEntry), ...lines(1) },
      },
    },
    {
      id: styleIds.contents,
      name: 'TOC Heading',
      basedOn: headingIds[1],
      next: styleIds.body,
      uiPriority: 39,
      unhideWhenUsed: true,
      quickFormat: true,
      // Not one of the headings that the contents list.
      paragraph: { outlineLevel: 9 },
    },
    ...contentsStyles,
    own(styleIds.tableText, {
      run: { size: size(textSize * look.inTables) },
      paragraph: { spacing: { after: pt(look.afterInTables), ...lines(1) } },
    }),
    own(styleIds.tableHead, {
      basedOn: styleIds.tableText,
      run: { bold: true },
      paragraph: { keepNext: true },
    }),
    own(styleIds.cardFront, {
      run: { bold: true, size: size(textSize * 1.25) },
      paragraph: { spacing: lines(1.1) },
    }),
    own(styleIds.wordCount, {
      run: { color: quiet, ...small },
      paragraph: { spacing: { before: pt(look.beforeWordCount) } },
    }),
  ]
}
