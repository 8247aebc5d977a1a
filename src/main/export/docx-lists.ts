/** The lists of an exported Word document: Word's own numbering, so that they can be worked on there. */
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import { type ListStyle, listStyles } from '../../shared/model/blocks.ts'
import { cm, inset, serif } from './docx-styles.ts'

/** What stands before an item of each depth. */
const looks = [
  { bullet: '•', number: LevelFormat.DECIMAL },
  { bullet: '◦', number: LevelFormat.LOWER_LETTER },
  { bullet: '▪', number: LevelFormat.LOWER_ROMAN },
  { bullet: '•', number: LevelFormat.DECIMAL },
  { bullet: '◦', number: LevelFormat.LOWER_LETTER },
]

/** The name of the numbering of such a list; each list is an instance of its own of it. */
export const numberingOf = (style: ListStyle, isInCounter: boolean): string =>
  isInCounter ? `counter-${style}` : style

const levelsOf = (style: ListStyle, left: number): ILevelsOptions[] =>
  looks.map(({ bullet, number }, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...(style === 'numbered'
      ? { format: number, text: `%${level + 1}.` }
      : { format: LevelFormat.BULLET, text: bullet }),
    style: {
      run: { font: serif },
      paragraph: { indent: { left: left + cm(0.7) * (level + 1), hanging: cm(0.7) } },
    },
  }))

export const numbering = {
  config: listStyles.flatMap((style) =>
    [false, true].map((isInCounter) => ({
      reference: numberingOf(style, isInCounter),
      levels: levelsOf(style, isInCounter ? inset : 0),
    })),
  ),
}
