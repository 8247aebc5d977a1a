/** Texts and lists that many rows share, each kept once and known by a number. */
import type { Dates } from '../../../shared/model/note.ts'

/** Gives each text a number, from 0, and what is none -1. */
export function numbered() {
  const all: string[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf(text: string | undefined): number {
      if (text === undefined || text === '') return -1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, all.length)
      return all.push(text) - 1
    },
  }
}

/** Gives each different list a number; what is no list, or has what is no item, is the empty one, 0. */
export function lists<Item>(isItem: (held: unknown) => held is Item) {
  const all: (readonly Item[])[] = [[]]
  const numbers = new Map<string, number>()
  const read = (json: string): number => {
    const list = listIn(json, isItem)
    return list.length === 0 ? 0 : all.push(list) - 1
  }
  return {
    all,
    numberOf(json: string | undefined): number {
      if (json === undefined || json === '') return 0
      const known = numbers.get(json)
      if (known !== undefined) return known
      const number = read(json)
      numbers.set(json, number)
      return number
    },
  }
}

function listIn<Item>(json: string, isItem: (held: unknown) => held is Item): readonly Item[] {
  try {
    const held: unknown = JSON.parse(json)
    return Array.isArray(held) && held.every(isItem) ? held : []
  } catch {
    // The hit it is of says that it cannot be read.
    return []
  }
}

export const isName = (held: unknown): held is string =>
  typeof held === 'string' && held.trim() !== ''

const day = /^\d{4}-\d\d-\d\d$/
export const isDates = (held: unknown): held is Dates =>
  typeof held === 'object' &&
  held !== null &&
  'from' in held &&
  'to' in held &&
  typeof held.from === 'string' &&
  typeof held.to === 'string' &&
  day.test(held.from) &&
  day.test(held.to)
