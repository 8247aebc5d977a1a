// Citing Medicine, 2nd edition (US National Library of Medicine), whose examples the ICMJE's recommendations print as its samples: by its chapters. Works are in their pattern, with a place, which it wants; ranges have the dash of print.
import type { Example, Known } from './example.ts'

const inText = '(1)'

export const vancouver: readonly Example[] = [
  {
    kind: 'book',
    from: 'chapter 2; samples, 22',
    with: { 'publisher-place': 'Cambridge' },
    first: inText,
    entry: '1. McArthur T. Worlds of reference. Cambridge: Cambridge University Press; 1986.',
  },
  {
    kind: 'edited book',
    from: 'chapter 2; samples, 23',
    with: { 'publisher-place': 'New York' },
    first: inText,
    entry: '1. Lustig IS, Pottle FA, editors. The English experiment. New York: McGraw-Hill; 1986.',
  },
  {
    kind: 'translated book',
    from: 'chapter 2, secondary authors',
    with: { 'publisher-place': 'Chicago' },
    first: inText,
    entry:
      '1. Starobinski J. Montaigne in motion. Goldhammer A, translator. Chicago: University of Chicago Press; 1985.',
  },
  {
    kind: 'later edition',
    from: 'chapter 2; samples, 22',
    with: { 'publisher-place': 'London' },
    first: inText,
    entry: '1. Tosh J. The pursuit of history. 6th ed. London: Routledge; 2015.',
  },
  {
    kind: 'four authors',
    from: 'samples, 1: up to six are listed',
    with: { 'publisher-place': 'Hull' },
    first: inText,
    entry: '1. Ash A, Birch B, Cedar C, Elm E. A company history. Hull: Harbour Press; 1990.',
  },
  {
    kind: 'multi-volume work',
    from: 'chapter 2, individual volumes',
    with: { 'publisher-place': 'Cambridge', issued: { 'date-parts': [[1932]] } },
    first: inText,
    entry:
      '1. Chadwick HM, Chadwick NK. The growth of literature. Vol. 1. Cambridge: Cambridge University Press; 1932.',
  },
  {
    kind: 'chapter',
    from: 'chapter 2; samples, 25',
    with: { 'publisher-place': 'Pittsburgh' },
    first: inText,
    entry:
      '1. Elsky M. Words, things, and names. In: Summers CJ, Pebworth TL, editors. Classic and Cavalier. Pittsburgh: University of Pittsburgh Press; 1982. p. 91–104.',
  },
  {
    kind: 'encyclopedia entry',
    from: 'chapter 2, as a contribution',
    with: { 'publisher-place': 'Hull' },
    first: inText,
    entry:
      '1. Chase M. Chartism. In: Ness I, editor. Encyclopaedia of Protest. Hull: Harbour Press; 2009. p. 30–2.',
  },
  {
    kind: 'journal article',
    from: 'chapter 1; samples, 1: the title in its abbreviation',
    with: { 'container-title-short': 'Mod Lang Rev' },
    first: inText,
    entry: '1. Hillyer R. In more than name only. Mod Lang Rev. 1990;85(1):1–11.',
  },
  {
    kind: 'article with a DOI',
    from: 'chapter 1; samples, 1: a DOI is no part of a printed article',
    with: { 'container-title-short': 'Lit Theol' },
    first: inText,
    entry: '1. Jongeneel E. Art and divine order. Lit Theol. 2007;21(2):131–45.',
  },
  {
    kind: 'newspaper',
    from: 'chapter 8: a page without a section after a colon',
    first: inText,
    entry: '1. Schmidt M. Tragedy of three star-crossed lovers. Daily Telegraph. 1990 Feb 1:14.',
  },
  {
    kind: 'magazine',
    from: 'chapter 1, without volumes: pages after a colon',
    first: inText,
    entry: '1. Reed A. The miners and the peace. Labour Monthly. 1926 May:13–9.',
  },
  {
    kind: 'thesis',
    from: 'chapter 5; samples, 28',
    with: { 'publisher-place': 'London' },
    first: inText,
    entry:
      '1. Ingram R. Historical drama in Great Britain from 1935 to the present [doctoral thesis]. London: University of London; 1988.',
  },
  {
    kind: 'web page',
    from: 'chapter 25; samples, 43',
    first: inText,
    entry:
      '1. Ashby R. The Reading Room [Internet]. 2020 [cited 2024 Jan 2]. Letters from Petrograd. Available from: https://reading-room.example/letters',
  },
  {
    kind: 'report',
    from: 'chapter 4; samples, 27',
    with: { 'publisher-place': 'London' },
    first: inText,
    entry:
      '1. Beveridge W. Social insurance and allied services. London: HMSO; 1942. Report No.: 6404.',
  },
  {
    kind: 'conference paper',
    from: 'chapter 3, papers that were not published',
    first: inText,
    entry: '1. Holt J. Bread and order. Paper presented at: Food in History; 2012 Apr 3; Leeds.',
  },
  {
    kind: 'speech',
    from: 'chapter 3, pattern of a paper',
    first: inText,
    entry:
      '1. Macmillan H. The wind of change. Speech presented at: Parliament of South Africa; 1960 Feb 3; Cape Town.',
  },
  {
    kind: 'dataset',
    from: 'chapter 22, pattern: [dataset] and its address',
    first: inText,
    entry:
      '1. Marsh I. Prices of bread, 1700–1800 [dataset]. UK Data Service; 2015. Available from: https://doi.org/10.5255/UKDA-SN-1',
  },
  {
    kind: 'film',
    from: 'chapter 6; samples, 32: its medium in brackets',
    with: { medium: 'film', 'publisher-place': 'Los Angeles' },
    first: inText,
    entry: '1. The grapes of wrath [film]. Los Angeles: 20th Century Fox; 1940.',
  },
  {
    kind: 'map',
    from: 'chapter 10; samples, 34: [map]',
    with: { medium: 'map', 'publisher-place': 'Southampton' },
    first: inText,
    entry:
      '1. Ordnance Survey. Leeds and Bradford [map]. 2nd ed. Southampton: Ordnance Survey; 1908.',
  },
  {
    kind: 'play',
    from: 'chapter 2, secondary authors',
    with: { 'publisher-place': 'London' },
    first: inText,
    entry: '1. Shakespeare W. Hamlet. Thompson A, Taylor N, editors. London: Bloomsbury; 2016.',
  },
  {
    kind: 'classic',
    from: 'chapter 2, secondary authors',
    with: { 'publisher-place': 'Oxford' },
    first: inText,
    entry:
      '1. Herodotus. The histories. Waterfield R, translator. Oxford: Oxford University Press; 1998.',
  },
  {
    kind: 'pamphlet',
    from: 'chapter 2, as a book',
    with: { 'publisher-place': 'London' },
    first: inText,
    entry: '1. Besant A. The match girls. London: Freethought; 1888.',
  },
]

/** What the style prints otherwise, and why. */
export const vancouverKnown: readonly Known[] = [
  {
    kind: 'translated book',
    why: 'The style prints no translators.',
    entry: '1. Starobinski J. Montaigne in motion. Chicago: University of Chicago Press; 1985.',
  },
  {
    kind: 'classic',
    why: 'The same.',
    entry: '1. Herodotus. The histories. Oxford: Oxford University Press; 1998.',
  },
  {
    kind: 'newspaper',
    why: 'The style puts a semicolon before pages where there is no volume.',
    entry: '1. Schmidt M. Tragedy of three star-crossed lovers. Daily Telegraph. 1990 Feb 1;14.',
  },
  {
    kind: 'magazine',
    why: 'The same.',
    entry: '1. Reed A. The miners and the peace. Labour Monthly. 1926 May;13–9.',
  },
  {
    kind: 'thesis',
    why: 'The style has the place of every thesis in square brackets, which are for one that was inferred.',
    entry:
      '1. Ingram R. Historical drama in Great Britain from 1935 to the present [doctoral thesis]. [London]: University of London; 1988.',
  },
  {
    kind: 'web page',
    why: 'The style says [Internet] of no page.',
    entry:
      '1. Ashby R. The Reading Room. 2020 [cited 2024 Jan 2]. Letters from Petrograd. Available from: https://reading-room.example/letters',
  },
  {
    kind: 'dataset',
    why: 'The style does not say what a work is, and prints no address of it.',
    entry: '1. Marsh I. Prices of bread, 1700–1800. UK Data Service; 2015.',
  },
  {
    kind: 'film',
    why: 'The style prints no medium.',
    entry: '1. The grapes of wrath. Los Angeles: 20th Century Fox; 1940.',
  },
  {
    kind: 'map',
    why: 'The same.',
    entry: '1. Ordnance Survey. Leeds and Bradford. 2nd ed. Southampton: Ordnance Survey; 1908.',
  },
]
