/** The lists and the numbered points of an exported Word document: Word's own numbering, to be worked on there. */
import { AlignmentType, type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx'
import { type ListStyle, listStyles } from '../../shared/model/blocks.ts'
import { cm, inset, listDepths, numberIndent, serif } from './docx-styles.ts'
import type { EssayBlock, EssayHeading } from './essay.ts'

/** What stands before an item of each depth. */
const looks = [
  { bullet: '•', number: LevelFormat.DECIMAL },
  { bullet: '◦', number: LevelFormat.LOWER_LETTER },
  { bullet: '▪', number: LevelFormat.LOWER_ROMAN },
  { bullet: '•', number: LevelFormat.DECIMAL },
  { bullet: '◦', number: LevelFormat.LOWER_LETTER },
] as const

/** The name of the numbering of such a list; each list is an instance of its own of it. */
export const numberingOf = (style: ListStyle, isInCounter: boolean): string =>
  isInCounter ? `counter-${style}` : style

const levelsOf = (style: ListStyle, left: number): ILevelsOptions[] =>
  listDepths.map((level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...(style === 'numbered'
      ? { format: looks[level].number, text: `%${level + 1}.` }
      : { format: LevelFormat.BULLET, text: looks[level].bullet }),
    style: {
      run: { font: serif },
      paragraph: { indent: { left: left + cm(0.7) * (level + 1), hanging: cm(0.7) } },
    },
  }))

const lists: NumberingDefinition[] = listStyles.flatMap((style) =>
  [false, true].map((isInCounter) => ({
    reference: numberingOf(style, isInCounter),
    levels: levelsOf(style, isInCounter ? inset : 0),
  })),
)

/** Points that count on from each other: Word numbers them, and anew where one is moved or taken out. */
const pointsFrom = (reference: string, start: number): NumberingDefinition => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1',
      start,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: numberIndent } },
    },
  ],
})

export type Numbering = {
  config: NumberingDefinition[]
  /** The name of the numbering that gives a heading its number, if one does. */
  pointsOf(heading: EssayHeading): string | undefined
}

/** A row of points ends where a number is left out: a point without a claim has its number in words. */
export function numberingIn(blocks: readonly EssayBlock[]): Numbering {
  const points: NumberingDefinition[] = []
  const byHeading = new Map<EssayHeading, string>()
  let next = Number.NaN
  for (const block of blocks) {
    if (block.type !== 'heading' || !/^[1-9]\d{0,4}$/.test(block.number ?? '')) continue
    const number = Number(block.number)
    if (number !== next) points.push(pointsFrom(`points-${points.length + 1}`, number))
    byHeading.set(block, `points-${points.length}`)
    next = number + 1
  }
  return { config: [...lists, ...points], pointsOf: (heading) => byHeading.get(heading) }
}
