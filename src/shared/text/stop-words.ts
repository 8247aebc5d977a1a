/** English words too common to tell one text from another. */
const words = new Set(
  `a about after all also an and any are as at be because been before between both but by can could did
  do does during each for from had has have he her here him his how i if in into is it its may might
  more most much must no nor not of on one or other our out over own she should so some such than that
  the their them then there these they this those through to too under up upon us very was we were what
  when where which while who whom whose why will with would you your`.split(/\s+/),
)

export const isStopWord = (word: string): boolean => words.has(word.toLowerCase())
