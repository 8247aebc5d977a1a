/** The pages of an exported Word document: their paper, margins, heads and feet. */
import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { wordsIn } from './docx-paragraphs.ts'
import { cm, styleIds } from './docx-styles.ts'
import type { EssayDocument } from './essay.ts'

/** Upright, in twentieths of a point, as Word has them. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } }

const margin = {
  top: cm(2.5),
  bottom: cm(2.5),
  left: cm(2.8),
  right: cm(2.8),
  header: cm(1.3),
  footer: cm(1.3),
}

/** How wide the text is, in Word's units. */
export function textWidth({ paper, isLandscape }: EssayDocument['page']): number {
  const { width, height } = papers[paper]
  return (isLandscape ? height : width) - margin.left - margin.right
}

type Pages = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>

export const pagesOf = ({ paper, isLandscape, head }: EssayDocument['page']): Pages => ({
  properties: {
    page: {
      size: {
        ...papers[paper],
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin,
    },
  },
  ...(head && {
    headers: { default: new Header({ children: [wordsIn(styleIds.header, head)] }) },
  }),
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          style: styleIds.footer,
          children: [new TextRun({ children: [PageNumber.CURRENT] })],
        }),
      ],
    }),
  },
})
