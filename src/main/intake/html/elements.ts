/** What is known of the elements of HTML. */

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Those that hold nothing. */
export const empty = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)

/** Those that stand apart from the words around them. */
export const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt en-note fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp',
)

/** Those that close a paragraph that was left open. */
export const closesParagraph = setOf(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul dd dt',
)

/** Those whose words are no words of the page. */
export const skipped = setOf(
  'annotation applet audio canvas datalist head iframe link map meta noembed noframes noscript object script style svg template title video xml',
)

/** What a page is used with: its words are said to be left out. */
export const navigation = setOf('aside button footer nav select textarea')
export const navigationRoles = setOf('banner complementary contentinfo navigation search toolbar')

export const headingLevel = (name: string): number | null => {
  const level = /^h([1-6])$/.exec(name)?.[1]
  return level ? Number(level) : null
}

/** By an element that is opened: those that it closes where they stand open, and those behind which it does not look. */
export const closes: ReadonlyMap<
  string,
  { open: ReadonlySet<string>; within: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu dir table td th'],
      ['dt', 'dt dd', 'dl table td th'],
      ['dd', 'dt dd', 'dl table td th'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tr', 'tr td th', 'table'],
      ['tbody', 'tbody thead tfoot tr td th caption', 'table'],
      ['thead', 'tbody thead tfoot tr td th caption', 'table'],
      ['tfoot', 'tbody thead tfoot tr td th caption', 'table'],
      ['option', 'option', 'select datalist optgroup'],
      ['rt', 'rt rp', 'ruby'],
      ['rp', 'rt rp', 'ruby'],
    ] as const
  ).map(([name, open, within]) => [name, { open: setOf(open), within: setOf(within) }]),
)

/** Behind a cell or a table, a closing tag closes nothing but tables and what they consist of. */
export const boundaries = setOf('td th caption table')
export const ofTables = setOf('table thead tbody tfoot tr td th caption')

/** Every name that HTML gives a meaning: what else stands between angle brackets in Markdown is words. */
export const known: ReadonlySet<string> = new Set([
  ...empty,
  ...blocks,
  ...skipped,
  ...setOf(
    'a abbr acronym b bdi bdo big blink button cite code data del dfn em font i ins kbd label mark marquee math meter nobr output picture progress q rb rp rt ruby s samp select slot small span strike strong sub sup textarea time tt u var',
  ),
])
