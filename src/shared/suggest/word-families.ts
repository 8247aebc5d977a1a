/** What a word reaches besides itself, where stems do not tell that it means the same. */
import { doctrineBase, followers, peoples } from '../text/kin.ts'

/** A word and how much of the weight of the word it came from it has, from 0 to 1. */
export type Relative = { word: string; share: number }

/** How much a follower ("Leninist") or a people ("Russian") counts beside the doctrine or the country, and a namesake ("Lenin"). */
const shares = { kin: 0.8, namesake: 0.5 }

/** Whether a word is a doctrine's or its followers': "Leninism", but not "Bolsheviks". */
export const isDoctrine = (word: string): boolean => doctrineBase(word) !== null

/**
 * The relatives of a word as it is written. Stemming does not find them: Porter's steps leave "-ist" as it
 * is, take "-ism" off long words only ("Leninism", not "Marxism"), and part Russia from the Russians. Some
 * are guesses, made for words with a capital alone, and cost nothing when no text has them: "Bonapartism"
 * gives "Bonapart" and "Bonaparte".
 */
export function relativesOf(word: string): Relative[] {
  const isName = /^\p{Lu}/u.test(word) && !isAcronym(word)
  const base = doctrineBase(word)
  const kin = base === null ? (isName ? peopleOrLand(word) : []) : followersOf(word, base)
  const namesakes = base !== null && isName ? [base, `${base}e`] : []
  return [
    ...kin.map((each) => ({ word: each, share: shares.kin })),
    ...namesakes.map((each) => ({ word: each, share: shares.namesake })),
  ].filter((relative) => relative.word !== word)
}

/** Those of "the IRA" are not people of Ira. */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

function followersOf(word: string, base: string): string[] {
  const named = followers[word.toLowerCase()]
  return [`${base}ism`, `${base}ist`, ...(named === undefined ? [] : [named])]
}

/** Those that Porter's stems part, though they look alike. */
const ofOneStem = { germany: 'german', hungary: 'hungarian', italy: 'italian' }

/** "Russian" for "Russia", "Germany" for "German", "British" for "Britain", and the other way round. */
function peopleOrLand(word: string): string[] {
  const small = word.toLowerCase()
  const known = Object.entries({ ...peoples, ...ofOneStem }).flatMap(([land, name]) =>
    land === small ? [name] : name === small ? [land] : [],
  )
  if (known.length > 0) return known
  const land = small.endsWith('an') ? word.slice(0, -1) : word
  if (!mayBeLand(land)) return []
  return [land === word ? `${word}n` : land]
}

/**
 * "Africa" of "African" and "Asia" of "Asian". What is left of "Iran" or "Titan" is too short to be a land, but for one
 * in -ia, and of "Norman" it is no land's ending.
 */
const mayBeLand = (land: string): boolean =>
  /(?:..ia|..[^m]a)$/u.test(land) && (land.length > 4 || land.endsWith('ia'))
