/** Words so general that they say little of what a text is about, though more than nothing. */
const words = new Set(
  `accept accepted add added allow allowed appear appeared ask asked became become becomes began begin
  begins begun better big bring brings brought build built call called came cast chance choose chose chosen
  claim claimed come comes complete continue continued course day days decide decided deal dealt direct
  directly done early easy effort either end ended ending face fact fail failed failure fall feel fell felt
  few find finds first five following follow followed force forced found four gain gained gave general get
  given gives giving go goes going gone good got great greatly grew group grow growing grown growth habit half
  happen happening hard hear heard held help helped high hold idea increase increased increasingly issue
  issued join joined keep keeps kept kind know known large last late later lay learn least leave leaves left
  less let letting life like little live lived long look looked lose loss lost low made make makes making man
  matter means meet men met method methods move moved moving name named nature necessary need needed new
  number old one open opened order particular particularly pass passed people perhaps person place placed
  play played position possible post practice present presented problem problems produce product prevent
  proved put puts quick quickly rather reach read real receive received remain remained rest right rise rose
  run said same saw say says second see seem seemed seen sent serve served set sets several short side
  situation small stand stay step still stood stop stopped strong take taken takes taking tell third thought
  three time times together told took tool tools tried try turn turned turning two want wanted went whole
  win wish won work worked world write wrote wrong year young`.split(/\s+/),
)

/** What looks like a form of a general word and tells something of its own. */
const otherMatters = new Set(['goods', 'news', 'lives', 'united'])

/**
 * Whether a word is one of the general ones, or "matters" or "mattered" of one; with a capital it may be a
 * part of a name, and is not.
 */
export const isPlainWord = (word: string): boolean =>
  words.has(word) ||
  (!otherMatters.has(word) &&
    (words.has(word.replace(/(?:s|ed)$/, '')) || words.has(word.replace(/d$/, ''))))
