// Cite Them Right, 12th edition (2022), Harvard, by the kind of source: its pages are by kind. Works are in the pattern of each, titles as they were typed, publishers without a place.
import type { Example, Known } from './example.ts'

export const harvard: readonly Example[] = [
  {
    kind: 'book',
    from: 'Printed books; page in the text, “Setting out citations”',
    first: '(McArthur, 1986, p. 59)',
    entry: 'McArthur, T. (1986) *Worlds of reference*. Cambridge University Press.',
  },
  {
    kind: 'edited book',
    from: 'Edited books: (eds)',
    first: '(Lustig and Pottle, 1986, pp. 333–337)',
    entry: 'Lustig, I.S. and Pottle, F.A. (eds) (1986) *The English experiment*. McGraw-Hill.',
  },
  {
    kind: 'translated book',
    from: 'Translated works',
    first: '(Starobinski, 1985, p. 174)',
    entry:
      'Starobinski, J. (1985) *Montaigne in motion*. Translated by A. Goldhammer. University of Chicago Press.',
  },
  {
    kind: 'later edition',
    from: 'Printed books: 6th edn',
    first: '(Tosh, 2015, p. 12)',
    entry: 'Tosh, J. (2015) *The pursuit of history*. 6th edn. Routledge.',
  },
  {
    kind: 'four authors',
    from: 'Authors, rule: four or more are the first and *et al.*',
    first: '(Ash *et al.*, 1990, p. 7)',
    entry: 'Ash, A. *et al.* (1990) *A company history*. Harbour Press.',
  },
  {
    kind: 'multi-volume work',
    from: 'Multi-volume works, pattern',
    first: '(Chadwick and Chadwick, 1932–1940, p. xiii)',
    entry:
      'Chadwick, H.M. and Chadwick, N.K. (1932–1940) *The growth of literature*. 3 vols. Cambridge University Press.',
  },
  {
    kind: 'chapter',
    from: 'Chapters in edited books',
    first: '(Elsky, 1982, p. 93)',
    entry:
      'Elsky, M. (1982) ‘Words, things, and names’, in C.J. Summers and T.-L. Pebworth (eds) *Classic and Cavalier*. University of Pittsburgh Press, pp. 91–104.',
  },
  {
    kind: 'encyclopedia entry',
    from: 'Reference books, as a chapter',
    first: '(Chase, 2009, p. 31)',
    entry:
      'Chase, M. (2009) ‘Chartism’, in I. Ness (ed.) *Encyclopaedia of Protest*. Harbour Press, pp. 30–32.',
  },
  {
    kind: 'journal article',
    from: 'Journal articles',
    first: '(Hillyer, 1990, p. 8)',
    entry:
      'Hillyer, R. (1990) ‘In more than name only’, *Modern Language Review*, 85(1), pp. 1–11.',
  },
  {
    kind: 'article with a DOI',
    from: 'Journal articles with a DOI',
    first: '(Jongeneel, 2007)',
    entry:
      'Jongeneel, E. (2007) ‘Art and divine order’, *Literature and Theology*, 21(2), pp. 131–145. Available at: https://doi.org/10.1093/litthe/frm008.',
  },
  {
    kind: 'newspaper',
    from: 'Newspaper articles',
    first: '(Schmidt, 1990)',
    entry:
      'Schmidt, M. (1990) ‘Tragedy of three star-crossed lovers’, *Daily Telegraph*, 1 February, p. 14.',
  },
  {
    kind: 'magazine',
    from: 'Magazine articles',
    first: '(Reed, 1926)',
    entry: 'Reed, A. (1926) ‘The miners and the peace’, *Labour Monthly*, May, pp. 13–19.',
  },
  {
    kind: 'thesis',
    from: 'Theses',
    first: '(Ingram, 1988, p. 17)',
    entry:
      'Ingram, R. (1988) *Historical drama in Great Britain from 1935 to the present*. Doctoral thesis. University of London.',
  },
  {
    kind: 'web page',
    from: 'Web pages with individual authors: the page alone is named',
    first: '(Ashby, 2020)',
    entry:
      'Ashby, R. (2020) *Letters from Petrograd*. Available at: https://reading-room.example/letters (Accessed: 2 January 2024).',
  },
  {
    kind: 'blog post',
    from: 'Blogs',
    first: '(Moss, 2021)',
    entry:
      'Moss, E. (2021) ‘What a ration card says’, *The Bread Blog*, 4 June. Available at: https://bread.example/card (Accessed: 2 January 2024).',
  },
  {
    kind: 'report',
    from: 'Command papers, pattern: the number in brackets',
    first: '(Beveridge, 1942, p. 7)',
    entry: 'Beveridge, W. (1942) *Social insurance and allied services* (Cmd 6404). HMSO.',
  },
  {
    kind: 'conference paper',
    from: 'Conference papers, pattern: ‘Title’, *conference*. Place, date',
    first: '(Holt, 2012)',
    entry: 'Holt, J. (2012) ‘Bread and order’, *Food in History*. Leeds, 3 April.',
  },
  {
    kind: 'review',
    from: 'Reviews, pattern: “Review of” in roman',
    first: '(Lang, 2001, p. 11)',
    entry:
      'Lang, F. (2001) Review of *Bread and power*, by Edith Moss. *Past and Present*, 3(1), pp. 10–12.',
  },
  {
    kind: 'dataset',
    from: 'Data sets, pattern: italic, with what it is in brackets',
    first: '(Marsh, 2015)',
    entry:
      'Marsh, I. (2015) *Prices of bread, 1700–1800* [Dataset]. UK Data Service. Available at: https://doi.org/10.5255/UKDA-SN-1.',
  },
  {
    kind: 'film',
    from: 'Films, pattern: Directed by; [Film]',
    first: '(*The grapes of wrath*, 1940)',
    entry: '*The grapes of wrath* (1940) Directed by J. Ford [Film]. 20th Century Fox.',
  },
  {
    kind: 'broadcast',
    from: 'Radio programmes, pattern: station, day',
    first: '(‘Green shoots from the Arab Spring’, 2012)',
    entry: '‘Green shoots from the Arab Spring’ (2012) *Analysis*. BBC Radio 4, 12 November.',
  },
  {
    kind: 'painting',
    from: 'Paintings: medium in brackets, where it hangs',
    first: '(Constable, 1821)',
    entry: 'Constable, J. (1821) *The hay wain* [Oil on canvas]. National Gallery, London.',
  },
  {
    kind: 'map',
    from: 'Maps, pattern without a sheet',
    first: '(Ordnance Survey, 1908)',
    entry: 'Ordnance Survey (1908) *Leeds and Bradford*. 2nd edn. Ordnance Survey.',
  },
  {
    kind: 'letter',
    from: 'Personal communications, pattern: “Letter to”, day',
    first: '(Smith, 1870, fol. 3)',
    entry: 'Smith, J. (1870) Letter to Lord Acton, 4 May.',
  },
  {
    kind: 'statute',
    from: 'Acts of Parliament since 1963: name, year and chapter',
    first: '(*Human Rights Act 1998*, s. 6)',
    entry: '*Human Rights Act 1998*, c. 42.',
  },
  {
    kind: 'law case',
    from: 'Legal cases, in the form of the reports',
    first: '(*Donoghue v Stevenson*, 1932, p. 580)',
    entry: '*Donoghue v Stevenson* [1932] AC 562.',
  },
  {
    kind: 'play',
    from: 'Plays, pattern: act, scene and line by full stops',
    first: '(Shakespeare, 2016, 3.1.56)',
    entry: 'Shakespeare, W. (2016) *Hamlet*. Edited by A. Thompson and N. Taylor. Bloomsbury.',
  },
  {
    kind: 'classic',
    from: 'Translated works',
    first: '(Herodotus, 1998, 7.102)',
    entry:
      'Herodotus (1998) *The histories*. Translated by R. Waterfield. Oxford University Press.',
  },
  {
    kind: 'pamphlet',
    from: 'Pamphlets, as books',
    first: '(Besant, 1888, p. 3)',
    entry: 'Besant, A. (1888) *The match girls*. Freethought.',
  },
]

/** What the style prints otherwise, and why. */
export const harvardKnown: readonly Known[] = [
  {
    kind: 'multi-volume work',
    why: 'The style prints how many volumes there are only where no one of them is meant.',
    entry:
      'Chadwick, H.M. and Chadwick, N.K. (1932–1940) *The growth of literature*. Cambridge University Press.',
  },
  {
    kind: 'report',
    why: 'The style has numbers of reports between full stops.',
    entry: 'Beveridge, W. (1942) *Social insurance and allied services*. Cmd 6404. HMSO.',
  },
  {
    kind: 'conference paper',
    why: 'The style parts a paper from its conference by a full stop, and prints no place of one.',
    entry: 'Holt, J. (2012) ‘Bread and order’. *Food in History*, 3 April.',
  },
  {
    kind: 'review',
    why: 'The style knows no title that is a description.',
    entry:
      'Lang, F. (2001) ‘Review of *Bread and power*, by Edith Moss’, *Past and Present*, 3(1), pp. 10–12.',
  },
  {
    kind: 'film',
    why: 'The style prints no directors.',
    entry: '*The grapes of wrath* (1940). 20th Century Fox.',
  },
  {
    kind: 'broadcast',
    why: 'The style prints days of articles and speeches only.',
    entry: '‘Green shoots from the Arab Spring’ (2012) *Analysis*. BBC Radio 4.',
  },
  {
    kind: 'letter',
    why: 'The style knows no letters.',
    entry: 'Smith, J. (1870) ‘Letter to Lord Acton’.',
  },
  {
    kind: 'statute',
    why: 'The style prints an Act by its name and the year in brackets, and calls sections “sec.”.',
    first: '(*Human Rights Act*, 1998, sec. 6)',
    entry: '*Human Rights Act* (1998).',
  },
  {
    kind: 'law case',
    why: 'The style does not know the form of law reports.',
    entry: '*Donoghue v Stevenson* (1932) *AC*.',
  },
]
