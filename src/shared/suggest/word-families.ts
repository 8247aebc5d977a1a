/** What a doctrine's name reaches besides itself: its followers, and the person it is named after. */

/** A word and how much of the weight of the word it came from it has, from 0 to 1. */
export type Relative = { word: string; share: number }

const doctrine = /^(.{3,})is(?:m|ms|t|ts)$/u

/** How much a follower ("Leninist") and a namesake ("Lenin") count beside the doctrine ("Leninism"). */
const shares = { follower: 0.8, namesake: 0.5 }

/** Whether a word is a doctrine's or its followers': "Leninism", "Bolsheviks" is not. */
export const isDoctrine = (word: string): boolean => doctrine.test(word.toLowerCase())

/**
 * The relatives of a word as it is written. Stemming does not find them: Porter's steps leave "-ist" as it
 * is and take "-ism" off long words only ("Leninism", not "Marxism"). A namesake is a guess, made for
 * words with a capital alone, and it costs nothing when no text has it: "Bonapartism" gives "Bonapart"
 * and "Bonaparte".
 */
export function relativesOf(word: string): Relative[] {
  const base = doctrine.exec(word)?.[1]
  if (!base) return []
  const isName = /^\p{Lu}/u.test(word)
  return [
    ...['ism', 'ist'].map((ending) => ({ word: base + ending, share: shares.follower })),
    ...(isName ? ['', 'e'].map((ending) => ({ word: base + ending, share: shares.namesake })) : []),
  ].filter((relative) => relative.word !== word)
}
