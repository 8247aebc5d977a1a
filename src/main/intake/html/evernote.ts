/** Evernote's exports (.enex): XML with the page of each note in it. */

import { append } from '../append.ts'
import type { Document } from '../blocks/block.ts'
import { isTagsName, saysProperty, tagsOf } from '../blocks/properties.ts'
import type { Part } from './draft.ts'
import { blocksOfHtml } from './index.ts'
import { readTokens } from './tokens.ts'

type EvernoteNote = {
  title: string
  content: string
  tags: string[]
  properties: [string, string][]
}

const kept = new Set(['title', 'content', 'tag', 'created', 'author', 'source-url'])

/** Each note as a heading of the first level, then its blocks. */
export const blocksOfEvernote = (xml: string): Document => ({
  parts: notesIn(xml).flatMap(partsOf),
})

function notesIn(xml: string): EvernoteNote[] {
  const notes: EvernoteNote[] = []
  let note: EvernoteNote | null = null
  let reading = ''
  let words: string[] = []
  /** What is attached to a note is bytes, and what is known of them. */
  let isAttached = false
  readTokens(
    xml,
    {
      open(name, _, isClosed) {
        if (name === 'note') {
          note = { title: '', content: '', tags: [], properties: [] }
          notes.push(note)
        }
        if (isClosed) return
        if (name === 'resource') isAttached = true
        reading = !isAttached && kept.has(name) ? name : ''
        words = []
      },
      close(name) {
        if (name === 'resource') isAttached = false
        if (note && name === reading) put(note, name, words.join(''))
        reading = ''
      },
      text(said) {
        if (reading !== '') words.push(said)
      },
      comment() {},
    },
    { isXml: true },
  )
  // A file that was cut off ends within a note.
  if (note && reading !== '') put(note, reading, words.join(''))
  return notes
}

function put(note: EvernoteNote, name: string, words: string): void {
  if (name === 'title') note.title = words.replace(/\s+/g, ' ').trim()
  else if (name === 'content') note.content += words
  else if (isTagsName(name)) append(note.tags, tagsOf(words.replace(/[,;]/g, ' ')))
  else note.properties.push([name, words])
}

/** "20240403T101200Z" is "2024-04-03 10:12". */
const saysInstant = (value: string): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ$/, '$1-$2-$3 $4:$5')

function partsOf({ title, content, tags, properties }: EvernoteNote): Part[] {
  const heading: Part = { type: 'block', words: title || 'Untitled', level: 1 }
  const left = properties.map(
    ([name, value]): Part => ({
      type: 'left-out',
      reason: 'property',
      words: saysProperty(name, saysInstant(value.trim())),
    }),
  )
  const blocks = blocksOfHtml(content).parts.map((part): Part => {
    if (part.type === 'left-out') return part
    const { level } = part
    return {
      ...part,
      ...(level !== undefined && { level: Math.min(6, level + 1) }),
      ...(tags.length > 0 && { tags: [...tags, ...(part.tags ?? [])] }),
    }
  })
  return [heading, ...left, ...blocks]
}
