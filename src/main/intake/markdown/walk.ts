/** From the blocks of Markdown to those of a document. */
import type { Token } from 'markdown-it'
import type { Block } from '../blocks/block.ts'
import type { Part } from '../html/draft.ts'
import { known } from '../html/elements.ts'
import { blocksOfHtml } from '../html/index.ts'
import { quoteMarks } from '../layout.ts'
import { bareHeading, isQuestion, markdownHeading } from '../shape/heading-forms.ts'
import { type Footnotes, type Rich, richOf } from './inline.ts'
import { type LaidWords, type Laying, laidWords } from './lines.ts'
import { propertyTags } from './notion.ts'
import { isOnlyTags, tagsIn, withoutTags } from './tags.ts'

/** A line under words makes a heading of so many letters; under more, it is drawn across the page. */
const longestUnderlined = 120
const callout = /^\[!([\w-]{1,40})\][+-]?[ \t]*(.*)$/
/** What one program or another writes at the end of a line by which it finds it again. */
const anchor = /(?:^|\s)(?:\^[A-Za-z0-9-]{3,60}|\{[#.][^{}\n]{1,100}\})\s*$/

type Quote = { isQuotation: boolean; isBegun: boolean }

export function partsOf(
  tokens: readonly Token[],
  text: string,
  laying: Laying,
): { parts: Part[]; tags: string[] } {
  const lines = text.split('\n')
  const parts: Part[] = []
  const footnotes: Footnotes = new Map(
    tokens
      .filter(({ type }) => type === 'footnote_definition')
      .map(({ info, content }) => [info, content]),
  )
  const called = new Set<string>()
  const fileTags: string[] = []
  const quotes: Quote[] = []
  let lists = 0
  let item: Block['item']
  let lastLine = 0
  /** Tags that stand before the words they are for. */
  let waiting: string[] = []

  const put = (block: Omit<Block, 'type'>): void => {
    const tags = [...waiting, ...(block.tags ?? [])]
    const isHeading = block.level !== undefined
    waiting = isHeading ? tags : []
    const { tags: _, ...said } = block
    parts.push({ type: 'block', ...said, ...(tags.length > 0 && !isHeading && { tags }) })
  }
  const gapTo = (map: Token['map']): number => {
    const gap = Math.max(0, (map?.[0] ?? lastLine) - lastLine)
    lastLine = Math.max(lastLine, map?.[1] ?? lastLine)
    return gap
  }

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const inline = tokens[at + 1]
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists++
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists--
        break
      case 'list_item_open':
        item = { depth: Math.max(1, lists), mark: `${token.info}${token.markup}` }
        break
      case 'list_item_close':
        item = undefined
        break
      case 'blockquote_open':
        quotes.push({ isQuotation: true, isBegun: false })
        break
      case 'blockquote_close':
        quotes.pop()
        break
      case 'heading_open':
        if (inline) heading(token, inline)
        break
      case 'paragraph_open':
        if (inline) paragraph(token, inline)
        break
      case 'tr_open':
        at = row(at)
        break
      case 'fence':
      case 'code_block':
        code(token)
        break
      case 'hr':
        gapTo(token.map)
        parts.push({ type: 'left-out', reason: 'rule', words: '' })
        break
      case 'comment':
        gapTo(token.map)
        parts.push({ type: 'left-out', reason: 'comment', words: token.content.trim() })
        break
      case 'html_block':
        html(token)
        break
      case 'footnote_definition':
        gapTo(token.map)
        break
    }
  }
  for (const [label, words] of footnotes)
    if (!called.has(label))
      parts.push({ type: 'left-out', reason: 'footnote', words: words.replace(/\s+/g, ' ').trim() })
  tagLast()
  return { parts, tags: fileTags }

  function rich(inline: Token): Rich {
    const children = inline.children ?? []
    for (const { type, content } of children) if (type === 'footnote_ref') called.add(content)
    return richOf(children, footnotes)
  }

  function heading({ markup, tag, map }: Token, inline: Token): void {
    const isUnderlined = !markup.startsWith('#')
    const said = rich(inline)
    const under = lines[(map?.[1] ?? 1) - 1]?.trim() ?? ''
    const isOne =
      !said.text.includes('\n') && said.text.length <= longestUnderlined && under.length >= 3
    const words = withoutTags(said.text.replace(/\n/g, ' ').replace(anchor, '')).trim()
    const isHeading = !isUnderlined || (isOne && (isQuestion(words) || !/[.;,]$/.test(words)))
    if (!isHeading) {
      // The line under it is drawn across the page.
      paragraph({ map } as Token, inline)
      parts.push({ type: 'left-out', reason: 'rule', words: '' })
      return
    }
    const level = Number(tag.slice(1))
    const gap = gapTo(map)
    const isOwn = quotes.length === 0 && lists === 0
    if (isTitleOfNothing(words, level)) parts.push({ type: 'left-out', reason: 'property', words })
    else if (words !== '')
      put({
        words: bareHeading(words) || words,
        gap,
        tags: tagsIn(said.text),
        ...(isOwn ? { level } : { ...itemOrNot(), looksLikeHeading: true }),
      })
    parts.push(...said.leftOut)
  }

  /** What Notion calls a page without a name. */
  function isTitleOfNothing(words: string, level: number): boolean {
    return level === 1 && words === 'Untitled' && !parts.some(({ type }) => type === 'block')
  }

  function itemOrNot(): Pick<Block, 'item' | 'isQuotation'> {
    const begun = item
    item = undefined
    return {
      ...(begun && { item: begun }),
      ...(quotes.some(({ isQuotation }) => isQuotation) && { isQuotation: true }),
    }
  }

  function paragraph({ map }: Token, inline: Token): void {
    const said = rich(inline)
    const gap = gapTo(map)
    const quote = quotes.at(-1)
    const isFirst = quote?.isBegun === false
    if (quote) quote.isBegun = true
    const [first = ''] = said.text.split('\n', 1)
    const called = isFirst ? callout.exec(first) : null
    if (quote && called) {
      quote.isQuotation = /^(?:quote|cite)$/i.test(called[1] ?? '')
      const title = called[2]?.trim() ?? ''
      if (title !== '') put({ words: title, gap, looksLikeHeading: true })
    }
    const body = called ? without(said, first.length + 1) : said
    const source = lines.slice(map?.[0] ?? 0, map?.[1] ?? 0).slice(called ? 1 : 0)
    const laid = laidWords(body, (line) => prefixOf(source, line, body), laying)
    if (!putProperties(laid)) putLines(laid, called ? 0 : gap)
    parts.push(...said.leftOut)
  }

  /** What stands before the words of a line in the file: where it is set in, the mark of an item. */
  function prefixOf(source: readonly string[], line: number, { text: words }: Rich): string {
    const own = source[line] ?? ''
    const isSame = source.length === words.split('\n').length
    const behind = own.slice(quoteMarks(own).length)
    const indentation = isSame ? (/^[ \t]{0,80}/.exec(behind)?.[0] ?? '') : ''
    const marks = quotes.length > 0 ? '> ' : ''
    return `${marks}${indentation}${line === 0 && item ? `${item.mark} ` : ''}`
  }

  /** Under the name of a page and nothing else, lines that are properties are left out. */
  function putProperties(laid: readonly LaidWords[]): boolean {
    const [only] = parts
    const isUnderName = parts.length === 1 && (only?.type !== 'block' || only.level === 1)
    const tags = isUnderName ? propertyTags(laid.map(({ words }) => words)) : null
    if (tags === null) return false
    fileTags.push(...tags)
    for (const { words } of laid) parts.push({ type: 'left-out', reason: 'property', words })
    return true
  }

  function putLines(laid: readonly LaidWords[], gap: number): void {
    let above = gap
    for (const [at, { words: whole, isStriking, places }] of laid.entries()) {
      const words = whole.replace(anchor, '')
      if (!/\S/.test(words)) continue
      if (isOnlyTags(words)) {
        parts.push({ type: 'left-out', reason: 'property', words: words.trim() })
        waiting.push(...tagsIn(words))
        if (parts.some(({ type }) => type === 'block') && !isUnderHeading()) tagLast()
        continue
      }
      const tight = item || quotes.length > 0 ? null : markdownHeading(words, laid[at + 1]?.words)
      if (tight) put({ words: tight.heading, level: tight.level, gap: above })
      else
        put({
          words,
          ...itemOrNot(),
          gap: above,
          ...(isStriking && { looksLikeHeading: true }),
          ...(places.length > 0 && { places }),
          tags: tagsIn(words),
        })
      above = 0
    }
  }

  function isUnderHeading(): boolean {
    const last = parts.findLast((part) => part.type === 'block')
    return last?.type === 'block' && last.level !== undefined
  }

  /** Gives tags that nothing follows to the words before them. */
  function tagLast(): void {
    const last = parts.findLastIndex((part) => part.type === 'block' && part.level === undefined)
    const part = parts[last]
    if (waiting.length === 0 || part?.type !== 'block') return
    parts[last] = { ...part, tags: [...(part.tags ?? []), ...waiting] }
    waiting = []
  }

  function row(from: number): number {
    const cells: string[] = []
    let at = from
    const gap = gapTo(tokens[from]?.map ?? null)
    const leftOut: Part[] = []
    for (; at < tokens.length && tokens[at]?.type !== 'tr_close'; at++) {
      const inline = tokens[at]
      if (inline?.type !== 'inline') continue
      const said = rich(inline)
      leftOut.push(...said.leftOut)
      const words = said.text.replace(/\s*\n\s*/g, '; ').trim()
      if (words !== '') cells.push(words)
    }
    const words = cells.join(cells.length === 2 ? ' – ' : ' | ')
    if (words !== '') put({ words, gap, ...itemOrNot(), tags: tagsIn(words) })
    parts.push(...leftOut)
    return at
  }

  function code(token: Token): void {
    let above = gapTo(token.map)
    for (const line of token.content.split('\n')) {
      if (/\S/.test(line)) {
        put({ words: line.trimEnd(), gap: above, ...itemOrNot() })
        above = 0
      } else above++
    }
  }

  /** HTML among Markdown. What no page has between angle brackets was typed; Notion's asides are its callouts. */
  function html({ content, map }: Token): void {
    const gap = gapTo(map)
    const name = /^\s*<\/?([a-z][\w-]*)/i.exec(content)?.[1]?.toLowerCase()
    if (name !== undefined && !known.has(name)) {
      for (const [at, words] of content.split('\n').entries())
        if (/\S/.test(words)) put({ words: words.trim(), gap: at === 0 ? gap : 0 })
      return
    }
    if (content.trimStart().startsWith('<!--')) {
      const words = content.replace(/<!--|-->/g, '').trim()
      parts.push({ type: 'left-out', reason: 'comment', words })
      return
    }
    for (const part of blocksOfHtml(content.replace(/<(\/?)aside\b/gi, '<$1div')).parts)
      if (part.type === 'block') put({ ...part, ...itemOrNot() })
      else parts.push(part)
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
