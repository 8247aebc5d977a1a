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

const around = (upDown: number, sides: number, edge: number) => ({
  top: cm(upDown),
  bottom: cm(upDown),
  left: cm(sides),
  right: cm(sides),
  header: cm(edge),
  footer: cm(edge),
})
const wide = around(2.5, 2.8, 1.3)
/** Where all is to keep to one page, as in its PDF. */
const narrow = around(1.25, 1.4, 0.55)

type Paged = Pick<EssayDocument, 'layout' | 'page'>

const marginOf = ({ layout }: Paged) => (layout === 'one-page' ? narrow : wide)

/** How wide the text is, in Word's units. */
export function textWidth(essay: Paged): number {
  const { paper, isLandscape } = essay.page
  const { width, height } = papers[paper]
  const { left, right } = marginOf(essay)
  return (isLandscape ? height : width) - left - right
}

type Pages = Pick<ISectionOptions, 'properties' | 'headers' | 'footers'>

export const pagesOf = (essay: Paged): Pages => ({
  properties: {
    page: {
      size: {
        ...papers[essay.page.paper],
        orientation: essay.page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: marginOf(essay),
    },
  },
  ...(essay.page.head && {
    headers: { default: new Header({ children: [wordsIn(styleIds.header, essay.page.head)] }) },
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
