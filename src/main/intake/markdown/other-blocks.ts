/** Tables, code, and HTML among Markdown. */

import type { Token } from 'markdown-it'
import { append } from '../append.ts'
import type { Part } from '../html/draft.ts'
import { known } from '../html/elements.ts'
import { blocksOfHtml } from '../html/index.ts'
import { tagsIn } from './tags.ts'
import type { Walk } from './walk.ts'

/** A row of a table as a line, as in a table of a web page. */
export function row(tokens: readonly Token[], from: number, walk: Walk): void {
  const { out } = walk
  const gap = walk.gapTo(tokens[from]?.map ?? null)
  const cells: string[] = []
  const leftOut: Part[] = []
  for (let at = from; at < tokens.length && tokens[at]?.type !== 'tr_close'; at++) {
    const inline = tokens[at]
    if (inline?.type !== 'inline') continue
    const said = walk.richOf(inline)
    const words = said.text.replace(/\s*\n\s*/g, '; ').trim()
    if (words !== '') cells.push(words)
    append(leftOut, said.leftOut)
  }
  const words = cells.join(cells.length === 2 ? ' – ' : ' | ')
  if (words !== '') out.put({ words, gap, ...walk.setting(), tags: tagsIn(words) })
  append(out.parts, leftOut)
}

export function code({ map, content }: Token, walk: Walk): void {
  let gap = walk.gapTo(map)
  for (const line of content.split('\n')) {
    if (/\S/.test(line)) walk.out.put({ words: line.trimEnd(), ...walk.setting(), gap })
    gap = /\S/.test(line) ? 0 : gap + 1
  }
}

/** What no page has between angle brackets was typed; what Notion sets as an aside belongs to the words. */
export function html({ content, map }: Token, walk: Walk): void {
  const { out } = walk
  let gap = walk.gapTo(map)
  const name = /^\s*<\/?([a-z][\w-]*)/i.exec(content)?.[1]?.toLowerCase()
  if (name !== undefined && !known.has(name)) {
    for (const words of content.split('\n')) {
      if (/\S/.test(words)) out.put({ words: words.trim(), gap })
      gap = 0
    }
  } else if (content.trimStart().startsWith('<!--'))
    out.leaveOut('comment', content.replace(/<!--|-->/g, '').trim())
  else
    for (const part of blocksOfHtml(content.replace(/<(\/?)aside\b/gi, '<$1div')).parts) {
      if (part.type === 'left-out') out.parts.push(part)
      else out.put({ ...part, ...walk.setting(), gap: Math.max(gap, part.gap ?? 0) })
      gap = 0
    }
}
