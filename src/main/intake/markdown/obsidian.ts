/** What Obsidian and other programs write in Markdown beside what CommonMark knows. */
import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it'

/** How far what closes a mark may stand behind it, in UTF-16 units. */
const near = 300
const far = 5000
const pictures = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif|heic|pdf|mp3|m4a|wav|mp4|mov|webm|canvas)$/i

/** Reads what begins with a mark and ends with another before the text does; null where it does not. */
function between(
  state: StateInline,
  opening: string,
  closing: string,
  longest = near,
): string | null {
  const { src, pos, posMax } = state
  if (!src.startsWith(opening, pos)) return null
  const from = pos + opening.length
  const end = src.slice(from, Math.min(posMax, from + longest)).indexOf(closing)
  return end < 0 ? null : src.slice(from, from + end)
}

/** "[[Lenin]]", "[[Lenin|the leader]]", "[[Lenin#Death]]" are words; "![[map.png]]" is something that stands elsewhere. */
function wikiLink(state: StateInline, silent: boolean): boolean {
  const isEmbedded = state.src[state.pos] === '!'
  const inside = between(state, isEmbedded ? '![[' : '[[', ']]')
  if (inside === null || inside.trim() === '' || /[\n[\]]/.test(inside)) return false
  if (!silent) {
    const [target = '', ...aliases] = inside.split(/\\?\|/)
    const [page = '', ...sections] = target.split('#')
    const token = state.push(isEmbedded ? 'embed' : 'text', '', 0)
    token.content = isEmbedded
      ? target
      : aliases.join('|').trim() || [page, ...sections].filter((part) => part !== '').join(' > ')
    token.info = isEmbedded && pictures.test(page.trim()) ? 'picture' : ''
  }
  state.pos += inside.length + (isEmbedded ? 5 : 4)
  return true
}

/** "%%for myself%%" is a comment. */
function comment(state: StateInline, silent: boolean): boolean {
  const inside = between(state, '%%', '%%', far)
  if (inside === null) return false
  if (!silent) state.push('comment', '', 0).content = inside
  state.pos += inside.length + 4
  return true
}

/** By a text in reading, where the mark closes that was opened last. */
const closings = new WeakMap<StateInline, number>()

/** "==marked==" is words. */
function highlight(state: StateInline, silent: boolean): boolean {
  if (closings.get(state) !== state.pos) {
    const inside = between(state, '==', '==', far)
    if (inside === null || inside === '' || /^[\s=]|\s$/.test(inside)) return false
    if (!silent) closings.set(state, state.pos + 2 + inside.length)
  }
  state.pos += 2
  return true
}

/** A comment that begins in a line of its own and may go on for pages. */
function commentBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  const first = lineAt(start)
  if (!first.startsWith('%%') || first.indexOf('%%', 2) >= 0) return false
  let last = start + 1
  while (last < end && !lineAt(last).includes('%%')) last++
  if (last >= end || !/%%\s*$/.test(lineAt(last))) return false
  if (silent) return true
  const token = state.push('comment', '', 0)
  token.content = state.getLines(start, last + 1, 0, false).replaceAll('%%', '')
  token.map = [start, last + 1]
  state.line = last + 1
  return true
}

/** "[^1]": whether there is such a note is known at the end only. */
function footnoteReference(state: StateInline, silent: boolean): boolean {
  const label = between(state, '[^', ']')
  if (label === null || label === '' || /[\s[]/.test(label)) return false
  if (!silent) state.push('footnote_ref', '', 0).content = label
  state.pos += label.length + 3
  return true
}

/** "^[said here at once]" is a note whose words stand where it is called. */
function inlineFootnote(state: StateInline, silent: boolean): boolean {
  const inside = between(state, '^[', ']', 2 * near)
  if (inside === null || inside.trim() === '') return false
  if (!silent) state.push('footnote', '', 0).content = inside
  state.pos += inside.length + 3
  return true
}

const definition = /^\[\^([^\]\s]{1,200})\]:[ \t]*/

/** "[^1]: Service, p. 5", and the lines set in under it. */
function footnoteDefinition(
  state: StateBlock,
  start: number,
  end: number,
  silent: boolean,
): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)
  const found = definition.exec(
    state.src.slice(from, Math.min(state.eMarks[start] ?? from, from + 300)),
  )
  if (!found) return false
  if (silent) return true
  let last = start + 1
  const isBelow = (line: number): boolean => (state.sCount[line] ?? 0) >= 2
  for (let line = last; line < end && (isBelow(line) || state.isEmpty(line)); line++)
    if (!state.isEmpty(line)) last = line + 1
  // A line straight under it goes on with it, as in any paragraph.
  while (last < end && last === start + 1 && !state.isEmpty(last) && !isDefinition(state, last))
    last++
  const token = state.push('footnote_definition', '', 0)
  token.info = found[1] ?? ''
  token.map = [start, last]
  const words = state.push('inline', '', 0)
  words.content = state
    .getLines(start, last, state.blkIndent, false)
    .trimStart()
    .slice(found[0].length)
  words.children = []
  state.line = last
  return true
}

const isDefinition = (state: StateBlock, line: number): boolean =>
  /^\s*\[\^|^\s*#/.test(state.src.slice(state.bMarks[line], state.eMarks[line]).slice(0, 20))

export function withObsidian(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'wiki_link', wikiLink)
  md.inline.ruler.before('wiki_link', 'footnote_ref', footnoteReference)
  md.inline.ruler.before('wiki_link', 'inline_footnote', inlineFootnote)
  md.inline.ruler.before('wiki_link', 'comment', comment)
  md.inline.ruler.before('wiki_link', 'highlight', highlight)
  const alt = ['paragraph', 'reference', 'blockquote', 'list']
  md.block.ruler.before('reference', 'footnote_definition', footnoteDefinition, { alt })
  md.block.ruler.before('reference', 'comment_block', commentBlock, { alt })
}
