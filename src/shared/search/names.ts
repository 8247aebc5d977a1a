/** How names of tags, people, notebooks and sources are compared with what is typed for them. Pure. */
import { foldSign } from '../text/fold-sign.ts'
import { readSearchText } from '../text/search-words.ts'

const leftOut = /['’‘ʼʻʾʿ`´"“”„«»]|(?<=\p{L})[-‐‑–](?=\p{L})/gu

/** A name without case, accents, apostrophes, quotation marks and hyphens inside words, and with single blanks. */
export const foldName = (name: string): string =>
  Array.from(name.normalize('NFC').replace(leftOut, ''), foldSign)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** What is typed for a name. */
export type Sought = { value: string; isWhole: boolean }

/** Says of a name whether it is meant. */
export type IsMeant = (name: string) => boolean

/** A tag by itself or, unless it is whole, by its beginning. */
export function meansTag({ value, isWhole }: Sought): IsMeant {
  const sought = foldName(value)
  return (name) => {
    const folded = foldName(name)
    return isWhole ? folded === sought : folded.startsWith(sought)
  }
}

/** A notebook by itself or, unless it is whole, by the beginning of any of its words and what follows. */
export function meansNotebook({ value, isWhole }: Sought): IsMeant {
  const sought = foldName(value)
  return (name) => {
    const folded = foldName(name)
    return isWhole ? folded === sought : ` ${folded}`.includes(` ${sought}`)
  }
}

/** A person by a name, or one that goes before it ("Vladimir Lenin" is Lenin); unless it is whole, by the beginning of any. */
export function meansPerson({ value, isWhole }: Sought): IsMeant {
  const sought = foldName(value)
  return (name) => {
    const folded = ` ${foldName(name)}`
    return isWhole ? folded.endsWith(` ${sought}`) : folded.includes(` ${sought}`)
  }
}

/** A source by words of it, in any order, each of which may be only begun; whole, by words that stand together. */
export function meansSource({ value, isWhole }: Sought): IsMeant {
  const sought = wordsOf(value)
  return (text) => {
    const words = ` ${wordsOf(text)} `
    return sought !== '' && isWhole
      ? words.includes(` ${sought} `)
      : sought.split(' ').every((word) => word !== '' && words.includes(` ${word}`))
  }
}

const wordsOf = (text: string): string =>
  readSearchText(text)
    .words.map(({ word }) => word)
    .join(' ')
