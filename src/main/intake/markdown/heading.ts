import type { Token } from 'markdown-it'
import { append } from '../append.ts'
import { bareHeading, isQuestion } from '../shape/heading-forms.ts'
import { withoutAnchor } from './anchors.ts'
import { paragraph } from './paragraph.ts'
import { tagsIn, withoutTags } from './tags.ts'
import type { Walk } from './walk.ts'

/** A line under words makes a heading of so many letters; under more, it is drawn across the page. */
const longestUnderlined = 120
const shortestUnderline = 3

export function heading({ markup, tag, map }: Token, inline: Token, walk: Walk): void {
  const { out } = walk
  const said = walk.richOf(inline)
  const words = withoutTags(withoutAnchor(said.text.replaceAll('\n', ' '))).trim()
  if (!markup.startsWith('#') && !isUnderlined(said.text, walk.lines[(map?.[1] ?? 1) - 1] ?? '')) {
    paragraph(map, inline, walk)
    out.leaveOut('rule', '')
    return
  }
  const level = Number(tag.slice(1))
  const gap = walk.gapTo(map)
  const isSetIn = walk.quotes.length > 0 || walk.lists > 0
  // What Notion calls a page without a name.
  if (level === 1 && words === 'Untitled' && !out.hasWords()) out.leaveOut('property', words)
  else if (words !== '')
    out.put({
      words: bareHeading(words) || words,
      gap,
      tags: tagsIn(said.text),
      ...(isSetIn ? { ...walk.setting(), looksLikeHeading: true } : { level }),
    })
  append(out.parts, said.leftOut)
}

function isUnderlined(words: string, line: string): boolean {
  if (words.includes('\n') || words.length > longestUnderlined) return false
  return line.trim().length >= shortestUnderline && (isQuestion(words) || !/[.;,]$/.test(words))
}
