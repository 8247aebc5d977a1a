/** English words too common to tell one text from another. */
const words = new Set(
  `a about after all also an and any are as at be because been before between both but by can could did
  do does during each for from had has have he her here him his how i if in into is it its may might
  more most much must no nor not of on one or other our out over own she should so some such than that
  the their them then there these they this those through to too under up upon us very was we were what
  when where which while who whom whose why will with would you your`.split(/\s+/),
)

export const isStopWord = (word: string): boolean => words.has(word.toLowerCase())

/** Stop words that are somebody's initials too. */
const initials = new Set(['IT', 'US', 'WHO'])

/** Whether a word, as it is written, is initials rather than a stop word: "US", where its text is not all in capitals. */
export const isInitials = (word: string): boolean => initials.has(word)

/** Whether a text is all in capitals, as headings are: those of its words say nothing. */
export const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)
