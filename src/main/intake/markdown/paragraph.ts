import type { Token } from 'markdown-it'
import { append } from '../append.ts'
import { quoteMarks } from '../layout.ts'
import { markdownHeading } from '../shape/heading-forms.ts'
import { withoutAnchor } from './anchors.ts'
import type { Rich } from './inline.ts'
import { type LaidWords, laidWords } from './lines.ts'
import { propertyTags } from './notion.ts'
import { tagsIn } from './tags.ts'
import type { Walk } from './walk.ts'

/** The first line of a quotation that Obsidian sets as a box of some kind. */
const callout = /^\[!([\w-]{1,40})\][+-]?[ \t]*(.*)$/
const task = /^\[[ xX]\][ \t]+/

export function paragraph(map: Token['map'], inline: Token, walk: Walk): void {
  const { out, quotes } = walk
  const said = walk.richOf(inline)
  const gap = walk.gapTo(map)
  const quote = quotes.at(-1)
  const [first = ''] = said.text.split('\n', 1)
  const boxed = quote?.isBegun === false ? callout.exec(first) : null
  if (quote) {
    quote.isBegun = true
    if (boxed) quote.isQuotation = /^(?:quote|cite)$/i.test(boxed[1] ?? '')
  }
  const title = boxed?.[2]?.trim() ?? ''
  if (title !== '') out.put({ words: title, gap, looksLikeHeading: true })
  const body = boxed ? without(said, first.length + 1) : said
  const source = walk.lines.slice(map?.[0] ?? 0, map?.[1] ?? 0).slice(boxed ? 1 : 0)
  const isWhole = source.length === body.text.split('\n').length
  const prefixOf = (line: number) => prefixAt(line, isWhole ? (source[line] ?? '') : '', walk)
  const laid = laidWords(body, prefixOf, walk.laying)
  if (!putProperties(laid, walk)) putLines(laid, title === '' ? gap : 0, walk)
  append(out.parts, said.leftOut)
}

/** What stands before the words of a line: where it is set in in the file, and the mark of an item. */
function prefixAt(line: number, source: string, { quotes, mark }: Walk): string {
  const indentation = /^[ \t]{0,80}/.exec(source.slice(quoteMarks(source).length))?.[0] ?? ''
  const begun = line === 0 ? mark() : null
  return `${quotes.length > 0 ? '> ' : ''}${indentation}${begun === null ? '' : `${begun} `}`
}

/** Under the name of a page and nothing else, lines that are properties are left out. */
function putProperties(laid: readonly LaidWords[], { out, tags }: Walk): boolean {
  const [only, more] = out.parts
  if (!only || more || (only.type === 'block' && only.level !== 1)) return false
  const found = propertyTags(laid.map(({ words }) => words))
  if (found === null) return false
  append(tags, found)
  for (const { words } of laid) out.leaveOut('property', words)
  return true
}

function putLines(laid: readonly LaidWords[], gap: number, walk: Walk): void {
  const { out, quotes, mark } = walk
  let above = gap
  for (const [at, { words: whole, isStriking, places }] of laid.entries()) {
    const isItem = mark() !== null
    const words = withoutAnchor(isItem ? whole.replace(task, '') : whole)
    if (!/\S/.test(words) || out.takeTags(words)) continue
    const tight = isItem || quotes.length > 0 ? null : markdownHeading(words, laid[at + 1]?.words)
    if (tight) out.put({ words: tight.heading, level: tight.level, gap: above })
    else
      out.put({
        words,
        ...walk.setting(),
        gap: above,
        ...(isStriking && { looksLikeHeading: true }),
        ...(places.length > 0 && { places }),
        tags: tagsIn(words),
      })
    above = 0
  }
}

/** What is behind so many of its first letters. */
function without(rich: Rich, length: number): Rich {
  const back = (at: number): number => Math.max(0, at - length)
  return {
    ...rich,
    text: rich.text.slice(length),
    striking: rich.striking.map(([from, to]) => [back(from), back(to)]),
    breaks: new Set([...rich.breaks].filter((at) => at >= length).map(back)),
    points: rich.points.map((point) => ({ ...point, at: back(point.at) })),
  }
}
