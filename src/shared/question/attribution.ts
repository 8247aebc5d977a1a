/** Whose view a statement is said to be, where that is nobody in particular. */

const holders =
  'people|historians|critics|scholars|commentators|economists|sociologists|psychologists|philosophers|geographers|politicians|scientists|lawyers|theologians|writers|observers|contemporaries|others'
const holding =
  'argue[ds]?|claim(?:s|ed)?|sa(?:y|ys|id)|suggest(?:s|ed)?|thought|think|believed?|h(?:e|o)ld|asserted|assert|maintain(?:ed)?|contend(?:ed)?|feel|felt|alleged?|stated?|seen?'

/** "It has often been argued that", "Some historians have claimed that": the view itself follows. */
const attributed = new RegExp(
  `^(?:it (?:is|was|has been|can be|could be|may be|might be) (?:\\p{L}+ )?(?:${holding})|(?:\\p{L}+ )?(?:\\p{L}+ )?(?:${holders}) (?:have )?(?:\\p{L}+ )?(?:${holding})) that (.+)$`,
  'isu',
)
/** "Historians disagree about the causes of": a debate is told of and no side of it. */
const debated = new RegExp(
  `^(?:\\p{L}+ )?(?:${holders}) (?:have |are )?(?:\\p{L}+ )?(?:disagreed?|differ(?:ed)?|debated?|divided|argued?) (?!that\\b)|^there (?:is|are|has been|have been) (?:\\p{L}+ )?(?:debate|disagreement)s?\\b`,
  'iu',
)

/** What is to be judged in a statement that is given: the view without its holders; null where none is told. */
export const viewOf = (statement: string): string | null =>
  debated.test(statement) ? null : (attributed.exec(statement)?.[1] ?? statement)
