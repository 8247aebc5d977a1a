/** The parts of a document as they come, with the tags among them. */
import { append } from '../append.ts'
import type { Block } from '../blocks/block.ts'
import type { Part } from '../html/draft.ts'
import { isOnlyTags, tagsIn } from './tags.ts'

export type Collected = ReturnType<typeof openCollected>

export function openCollected() {
  const parts: Part[] = []
  /** Tags that stand before the words they are for. */
  let waiting: string[] = []

  /** The last block, and the last that is no heading, by their places; -1 where there is none. */
  let lastBlock = -1
  let lastWords = -1

  /** Gives tags that nothing follows to the words before them. */
  function tagBefore(): void {
    const part = parts[lastWords]
    if (waiting.length === 0 || part?.type !== 'block') return
    parts[lastWords] = { ...part, tags: [...(part.tags ?? []), ...waiting] }
    waiting = []
  }

  return {
    parts,
    /** The tags of a heading are those of what is under it. */
    put({ tags: own = [], ...said }: Omit<Block, 'type'>): void {
      const tags = [...waiting, ...own]
      const isHeading = said.level !== undefined
      waiting = isHeading ? tags : []
      lastBlock = parts.length
      if (!isHeading) lastWords = lastBlock
      parts.push({ type: 'block', ...said, ...(tags.length > 0 && !isHeading && { tags }) })
    },
    leaveOut(reason: Exclude<Part, { type: 'block' }>['reason'], words: string): void {
      parts.push({ type: 'left-out', reason, words })
    },
    /** Leaves a line out that has tags in it and nothing else, and keeps them for the words around it. */
    takeTags(words: string): boolean {
      if (!isOnlyTags(words)) return false
      parts.push({ type: 'left-out', reason: 'property', words: words.trim() })
      append(waiting, tagsIn(words))
      if (lastBlock >= 0 && lastBlock === lastWords) tagBefore()
      return true
    },
    tagBefore,
    hasWords: (): boolean => lastBlock >= 0,
  }
}
