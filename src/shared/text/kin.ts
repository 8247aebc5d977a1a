/** Words that mean the same matter though no ending tells it: doctrines and followers, countries and peoples. */

const doctrine = /^(.{3,})is(?:m|ms|t|ts)$/u

/** What a doctrine's or a follower's name is made of ("Lenin" of "Leninism" and "Leninists"), as written; null for others. */
export const doctrineBase = (word: string): string | null => doctrine.exec(word)?.[1] ?? null

/** Movements whose followers have a name with a capital that does not end in -ist; in small letters. */
export const followers: Readonly<Record<string, string>> = {
  bolshevism: 'bolshevik',
  catholicism: 'catholic',
  jacobinism: 'jacobin',
  menshevism: 'menshevik',
  nazism: 'nazi',
  protestantism: 'protestant',
  puritanism: 'puritan',
}

/** Countries whose people have a name of another stem, or one too short to tell by it; in small letters. */
export const peoples: Readonly<Record<string, string>> = {
  afghanistan: 'afghan',
  britain: 'british',
  china: 'chinese',
  cuba: 'cuban',
  england: 'english',
  france: 'french',
  ireland: 'irish',
  poland: 'polish',
  scotland: 'scottish',
  spain: 'spanish',
  turkey: 'turkish',
  wales: 'welsh',
}
