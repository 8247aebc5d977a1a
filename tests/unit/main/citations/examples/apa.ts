// The Publication Manual of the American Psychological Association, 7th edition (2020), by its sections and the examples of its chapter 10. Works are made up in the pattern of an example.
import type { Example, Known } from './example.ts'

export const apa: readonly Example[] = [
  {
    kind: 'book',
    from: '10.2, example 20; page, 8.13',
    first: '(McArthur, 1986, p. 59)',
    entry: 'McArthur, T. (1986). *Worlds of reference*. Cambridge University Press.',
  },
  {
    kind: 'edited book',
    from: '10.2, example 24',
    first: '(Lustig & Pottle, 1986, pp. 333–337)',
    entry: 'Lustig, I. S., & Pottle, F. A. (Eds.). (1986). *The English experiment*. McGraw-Hill.',
  },
  {
    kind: 'translated book',
    from: '10.2, example 28',
    first: '(Starobinski, 1985, p. 174)',
    entry:
      'Starobinski, J. (1985). *Montaigne in motion* (A. Goldhammer, Trans.). University of Chicago Press.',
  },
  {
    kind: 'later edition',
    from: '10.2, pattern: (6th ed.)',
    first: '(Tosh, 2015, p. 12)',
    entry: 'Tosh, J. (2015). *The pursuit of history* (6th ed.). Routledge.',
  },
  {
    kind: 'four authors',
    from: '8.17, three or more are et al. in the text; 9.8, up to twenty in the list',
    first: '(Ash et al., 1990, p. 7)',
    entry: 'Ash, A., Birch, B., Cedar, C., & Elm, E. (1990). *A company history*. Harbour Press.',
  },
  {
    kind: 'multi-volume work',
    from: '10.2, example 30: (Vol. 1)',
    first: '(Chadwick & Chadwick, 1932–1940, p. xiii)',
    entry:
      'Chadwick, H. M., & Chadwick, N. K. (1932–1940). *The growth of literature* (Vol. 1). Cambridge University Press.',
  },
  {
    kind: 'chapter',
    from: '10.3, example 38',
    first: '(Elsky, 1982, p. 93)',
    entry:
      'Elsky, M. (1982). Words, things, and names. In C. J. Summers & T.-L. Pebworth (Eds.), *Classic and Cavalier* (pp. 91–104). University of Pittsburgh Press.',
  },
  {
    kind: 'encyclopedia entry',
    from: '10.3, as a chapter',
    first: '(Chase, 2009, p. 31)',
    entry:
      'Chase, M. (2009). Chartism. In I. Ness (Ed.), *Encyclopaedia of Protest* (pp. 30–32). Harbour Press.',
  },
  {
    kind: 'journal article',
    from: '10.1, example 3',
    first: '(Hillyer, 1990, p. 8)',
    entry: 'Hillyer, R. (1990). In more than name only. *Modern Language Review*, *85*(1), 1–11.',
  },
  {
    kind: 'article with a DOI',
    from: '10.1, example 1',
    first: '(Jongeneel, 2007)',
    entry:
      'Jongeneel, E. (2007). Art and divine order. *Literature and Theology*, *21*(2), 131–145. https://doi.org/10.1093/litthe/frm008',
  },
  {
    kind: 'newspaper',
    from: '10.1, example 16',
    first: '(Schmidt, 1990)',
    entry:
      'Schmidt, M. (1990, February 1). Tragedy of three star-crossed lovers. *Daily Telegraph*, 14.',
  },
  {
    kind: 'magazine',
    from: '10.1, example 15',
    first: '(Reed, 1926)',
    entry: 'Reed, A. (1926, May). The miners and the peace. *Labour Monthly*, 13–19.',
  },
  {
    kind: 'thesis',
    from: '10.6, example 64, unpublished',
    first: '(Ingram, 1988, p. 17)',
    entry:
      'Ingram, R. (1988). *Historical drama in Great Britain from 1935 to the present* [Unpublished doctoral thesis]. University of London.',
  },
  {
    kind: 'web page',
    from: '10.16, example 111',
    first: '(Ashby, 2020)',
    entry:
      'Ashby, R. (2020, March 12). *Letters from Petrograd*. The Reading Room. https://reading-room.example/letters',
  },
  {
    kind: 'blog post',
    from: '10.1, example 17',
    first: '(Moss, 2021)',
    entry:
      'Moss, E. (2021, June 4). What a ration card says. *The Bread Blog*. https://bread.example/card',
  },
  {
    kind: 'report',
    from: '10.4, pattern: (series and number)',
    first: '(Beveridge, 1942, p. 7)',
    entry: 'Beveridge, W. (1942). *Social insurance and allied services* (Cmd 6404). HMSO.',
  },
  {
    kind: 'conference paper',
    from: '10.5, example 61',
    first: '(Holt, 2012)',
    entry:
      'Holt, J. (2012, April 3). *Bread and order* [Paper presentation]. Food in History, Leeds.',
  },
  {
    kind: 'speech',
    from: '10.5, pattern, with what it was in brackets',
    first: '(Macmillan, 1960)',
    entry:
      'Macmillan, H. (1960, February 3). *The wind of change* [Speech]. Parliament of South Africa, Cape Town.',
  },
  {
    kind: 'review',
    from: '10.7, example 69: [Review of the book …]',
    first: '(Lang, 2001, p. 11)',
    entry:
      'Lang, F. (2001). [Review of the book *Bread and power*, by E. Moss]. *Past and Present*, *3*(1), 10–12.',
  },
  {
    kind: 'dataset',
    from: '10.9, example 75',
    first: '(Marsh, 2015)',
    entry:
      'Marsh, I. (2015). *Prices of bread, 1700–1800* (Version 2) [Data set]. UK Data Service. https://doi.org/10.5255/UKDA-SN-1',
  },
  {
    kind: 'film',
    from: '10.12, example 84: the director as author',
    first: '(Ford, 1940)',
    entry: 'Ford, J. (Director). (1940). *The grapes of wrath* [Film]. 20th Century Fox.',
  },
  {
    kind: 'broadcast',
    from: '10.12 and 9.12, pattern of an episode, the title in the place of the author',
    with: { genre: 'Radio broadcast' },
    first: '(“Green Shoots from the Arab Spring,” 2012)',
    entry:
      'Green shoots from the Arab Spring [Radio broadcast]. (2012, November 12). In *Analysis*. BBC Radio 4.',
  },
  {
    kind: 'recording',
    from: '10.13, example 91: [Album]',
    with: { genre: 'Album' },
    first: '(Bizet, 1959)',
    entry: 'Bizet, G. (1959). *Carmen* [Album]. EMI.',
  },
  {
    kind: 'painting',
    from: '10.14, example 97, pattern: what it is in brackets',
    first: '(Constable, 1821)',
    entry: 'Constable, J. (1821). *The hay wain* [Oil on canvas]. National Gallery, London.',
  },
  {
    kind: 'map',
    from: '10.14, example 100; 9.29, a publisher who is the author is left out',
    first: '(Ordnance Survey, 1908)',
    entry: 'Ordnance Survey. (1908). *Leeds and Bradford* (2nd ed.) [Map].',
  },
  {
    kind: 'letter',
    from: 'APA Style’s page on archival documents, pattern: repository (reference)',
    first: '(Smith, 1870, Folio 3)',
    entry:
      'Smith, J. (1870, May 4). [Letter to Lord Acton]. Cambridge University Library (Add. MS 8119).',
  },
  {
    kind: 'own interview',
    from: '8.9: in the text alone',
    first: '(M. Jones, personal communication, March 4, 2025)',
    entry: '',
  },
  {
    kind: 'law case',
    from: '11.4, pattern: reporter, page, (court and year)',
    first: '(*Donoghue v Stevenson*, 1932, p. 580)',
    entry: 'Donoghue v Stevenson, AC 562 (HL 1932).',
  },
  {
    kind: 'play',
    from: '8.28: act, scene and line by full stops',
    first: '(Shakespeare, 2016, 3.1.56)',
    entry: 'Shakespeare, W. (2016). *Hamlet* (A. Thompson & N. Taylor, Eds.). Bloomsbury.',
  },
  {
    kind: 'classic',
    from: '8.28, canonical places',
    first: '(Herodotus, 1998, 7.102)',
    entry: 'Herodotus. (1998). *The histories* (R. Waterfield, Trans.). Oxford University Press.',
  },
  {
    kind: 'pamphlet',
    from: '10.4, pattern of a brochure: [Brochure]; as a book where it is one',
    first: '(Besant, 1888, p. 3)',
    entry: 'Besant, A. (1888). *The match girls*. Freethought.',
  },
]

/** What the style prints otherwise, and why. */
export const apaKnown: readonly Known[] = [
  {
    kind: 'report',
    why: 'The style says “No.” before every number that is no volume.',
    entry: 'Beveridge, W. (1942). *Social insurance and allied services* (Cmd No. 6404). HMSO.',
  },
  {
    kind: 'review',
    why: 'A source does not say what kind of work is reviewed.',
    entry:
      'Lang, F. (2001). [Review of *Bread and power*, by E. Moss]. *Past and Present*, *3*(1), 10–12.',
  },
  {
    kind: 'broadcast',
    why: 'The style puts what a thing is behind the date, also where the title stands before it.',
    entry:
      'Green shoots from the Arab Spring. (2012, November 12). [Radio broadcast]. In *Analysis*. BBC Radio 4.',
  },
  {
    kind: 'letter',
    why: 'The style prints a reference before the archive it is in.',
    entry:
      'Smith, J. (1870, May 4). [Letter to Lord Acton] (Add. MS 8119). Cambridge University Library.',
  },
  {
    kind: 'own interview',
    why: 'The style lists everything that is cited, and so do we: who reads the plan wants to know of it.',
    entry: 'Jones, M. (2025, March 4). [Interview by A. Reed].',
  },
]
