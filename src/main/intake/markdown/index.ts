/** Notes in Markdown to blocks. docs/decisions/163 */
import { append } from '../append.ts'
import type { Document } from '../blocks/block.ts'
import { linesOf } from '../shape/lines.ts'
import { wordsKnown } from '../unwrap.ts'
import { frontMatterOf } from './front-matter.ts'
import { tokensOf } from './parse.ts'
import { partsOf } from './walk.ts'

/**
 * @param whole line ends are `\n`
 * @returns the blocks, and the words that were put together where a line's end had broken them
 */
export function blocksOfMarkdown(whole: string): { document: Document; mended: string[] } {
  const front = frontMatterOf(whole)
  const text = front.lines === 0 ? whole : whole.split('\n').slice(front.lines).join('\n')
  const { wrapWidth, numbering } = linesOf(text)
  const mended: string[] = []
  const { parts, tags } = partsOf(tokensOf(text), text, {
    layout: { wrapWidth, numbering },
    known: wordsKnown(text),
    mended: (words) => append(mended, words),
  })
  const ofFile = [...new Set([...front.tags, ...tags])]
  const tagged =
    ofFile.length === 0
      ? parts
      : parts.map((part) =>
          part.type === 'block' ? { ...part, tags: [...ofFile, ...(part.tags ?? [])] } : part,
        )
  const properties = front.says.map((words) => ({
    type: 'left-out' as const,
    reason: 'property' as const,
    words,
  }))
  const document = { parts: [...properties, ...tagged], ...(front.title && { title: front.title }) }
  return { document, mended }
}
