// OSCOLA, 4th edition (2012), by its sections; works are in the pattern of the section's examples. The bibliography has surnames and initials (1.7).
import type { Example, Known } from './example.ts'

export const oscola: readonly Example[] = [
  {
    kind: 'book',
    from: '3.2.1, pattern; later note, 1.2.1',
    first: 'Tom McArthur, *Worlds of Reference* (Cambridge University Press 1986) 59.',
    later: 'McArthur (n 1) 59.',
    entry: 'McArthur T, *Worlds of Reference* (Cambridge University Press 1986)',
  },
  {
    kind: 'edited book',
    from: '3.2.3, pattern: (eds) after the names',
    at: { locator: '33', label: 'page' },
    first:
      'Irma S Lustig and Frederick A Pottle (eds), *The English Experiment* (McGraw-Hill 1986) 33.',
    later: 'Lustig and Pottle (n 1) 33.',
    entry: 'Lustig IS and Pottle FA (eds), *The English Experiment* (McGraw-Hill 1986)',
  },
  {
    kind: 'translated book',
    from: '3.2.3, pattern of Zweigert and Kötz (Tony Weir tr, …)',
    first:
      'Jean Starobinski, *Montaigne in Motion* (Arthur Goldhammer tr, University of Chicago Press 1985) 174.',
    later: 'Starobinski (n 1) 174.',
    entry:
      'Starobinski J, *Montaigne in Motion* (Arthur Goldhammer tr, University of Chicago Press 1985)',
  },
  {
    kind: 'later edition',
    from: '3.2.1, pattern: (6th edn, Publisher year)',
    first: 'John Tosh, *The Pursuit of History* (6th edn, Routledge 2015) 12.',
    later: 'Tosh (n 1) 12.',
    entry: 'Tosh J, *The Pursuit of History* (6th edn, Routledge 2015)',
  },
  {
    kind: 'four authors',
    from: '3.1.1, rule: more than three are the first “and others”',
    first: 'Ann Ash and others, *A Company History* (Harbour Press 1990) 7.',
    later: 'Ash and others (n 1) 7.',
    entry: 'Ash A and others, *A Company History* (Harbour Press 1990)',
  },
  {
    kind: 'multi-volume work',
    from: '3.2.1, rule: before the brackets where volumes are of several years',
    with: { issued: { 'date-parts': [[1932]] } },
    first:
      'H Munro Chadwick and N Kershaw Chadwick, *The Growth of Literature*, vol 1 (Cambridge University Press 1932) xiii.',
    later: 'Chadwick and Chadwick (n 1) xiii.',
    entry:
      'Chadwick HM and Chadwick NK, *The Growth of Literature*, vol 1 (Cambridge University Press 1932)',
  },
  {
    kind: 'chapter',
    from: '3.2.4, pattern: “in”, no pages but the one meant',
    first:
      'Martin Elsky, ‘Words, Things, and Names’ in Claude J Summers and Ted-Larry Pebworth (eds), *Classic and Cavalier* (University of Pittsburgh Press 1982) 93.',
    later: 'Elsky (n 1) 93.',
    entry:
      'Elsky M, ‘Words, Things, and Names’ in Claude J Summers and Ted-Larry Pebworth (eds), *Classic and Cavalier* (University of Pittsburgh Press 1982)',
  },
  {
    kind: 'encyclopedia entry',
    from: '3.2.5 and 3.2.4, pattern: a signed entry as a contribution',
    first:
      'Malcolm Chase, ‘Chartism’ in Ivor Ness (ed), *Encyclopaedia of Protest* (Harbour Press 2009) 31.',
    later: 'Chase (n 1) 31.',
    entry: 'Chase M, ‘Chartism’ in Ivor Ness (ed), *Encyclopaedia of Protest* (Harbour Press 2009)',
  },
  {
    kind: 'journal article',
    from: '3.3.1, pattern: (year) volume Journal first page, page',
    first: 'Richard Hillyer, ‘In More than Name Only’ (1990) 85 Modern Language Review 1, 8.',
    later: 'Hillyer (n 1) 8.',
    entry: 'Hillyer R, ‘In More than Name Only’ (1990) 85 Modern Language Review 1',
  },
  {
    kind: 'newspaper',
    from: '3.4.9, pattern: (city, date) page',
    with: { 'publisher-place': 'London' },
    first:
      'Michael Schmidt, ‘Tragedy of Three Star-Crossed Lovers’ *Daily Telegraph* (London, 1 February 1990) 14.',
    later: 'Schmidt (n 1).',
    entry:
      'Schmidt M, ‘Tragedy of Three Star-Crossed Lovers’ *Daily Telegraph* (London, 1 February 1990) 14',
  },
  {
    kind: 'magazine',
    from: '3.4.9, as a newspaper; the guide shows none of a month',
    first: 'Ann Reed, ‘The Miners and the Peace’ *Labour Monthly* (May 1926) 13.',
    later: 'Reed (n 1).',
    entry: 'Reed A, ‘The Miners and the Peace’ *Labour Monthly* (May 1926) 13',
  },
  {
    kind: 'thesis',
    from: '3.4.7, pattern of Herberg (DPhil thesis, University of Oxford 1989)',
    first:
      'Robert Ingram, ‘Historical Drama in Great Britain from 1935 to the Present’ (doctoral thesis, University of London 1988) 17.',
    later: 'Ingram (n 1) 17.',
    entry:
      'Ingram R, ‘Historical Drama in Great Britain from 1935 to the Present’ (doctoral thesis, University of London 1988)',
  },
  {
    kind: 'web page',
    from: '3.4.8, pattern of Cole (Naked Law, 1 May 2009)',
    first:
      'Ruth Ashby, ‘Letters from Petrograd’ (*The Reading Room*, 12 March 2020) <https://reading-room.example/letters> accessed 2 January 2024.',
    later: 'Ashby (n 1).',
    entry:
      'Ashby R, ‘Letters from Petrograd’ (*The Reading Room*, 12 March 2020) <https://reading-room.example/letters> accessed 2 January 2024',
  },
  {
    kind: 'blog post',
    from: '3.4.8, the same pattern',
    first:
      'Edith Moss, ‘What a Ration Card Says’ (*The Bread Blog*, 4 June 2021) <https://bread.example/card> accessed 2 January 2024.',
    later: 'Moss (n 1).',
    entry:
      'Moss E, ‘What a Ration Card Says’ (*The Bread Blog*, 4 June 2021) <https://bread.example/card> accessed 2 January 2024',
  },
  {
    kind: 'report',
    from: '3.4.3, pattern of a command paper: italic, (Cm number, year)',
    first: 'William Beveridge, *Social Insurance and Allied Services* (Cmd 6404, 1942) 7.',
    later: 'Beveridge (n 1) 7.',
    entry: 'Beveridge W, *Social Insurance and Allied Services* (Cmd 6404, 1942)',
  },
  {
    kind: 'conference paper',
    from: '3.4.6, pattern of McFarlane and Nolan',
    first: 'Jane Holt, ‘Bread and Order’ (Food in History, Leeds, 3 April 2012).',
    later: 'Holt (n 1).',
    entry: 'Holt J, ‘Bread and Order’ (Food in History, Leeds, 3 April 2012)',
  },
  {
    kind: 'speech',
    from: '3.4.6, the same pattern',
    first:
      'Harold Macmillan, ‘The Wind of Change’ (Parliament of South Africa, Cape Town, 3 February 1960).',
    later: 'Macmillan (n 1).',
    entry:
      'Macmillan H, ‘The Wind of Change’ (Parliament of South Africa, Cape Town, 3 February 1960)',
  },
  {
    kind: 'dataset',
    from: '3.4.1, general form: ‘title’ (additional information, publisher year)',
    first: 'Ian Marsh, ‘Prices of Bread, 1700–1800’ (UK Data Service 2015).',
    later: 'Marsh (n 1).',
    entry: 'Marsh I, ‘Prices of Bread, 1700–1800’ (UK Data Service 2015)',
  },
  {
    kind: 'map',
    from: '3.4.1, general form',
    first: 'Ordnance Survey, ‘Leeds and Bradford’ (2nd edn, Ordnance Survey 1908).',
    later: 'Ordnance Survey (n 1).',
    entry: 'Ordnance Survey, ‘Leeds and Bradford’ (2nd edn, Ordnance Survey 1908)',
  },
  {
    kind: 'letter',
    from: '3.4.12, pattern of Letter from Gordon Brown to Lady Ashton; the bibliography by 1.7',
    first: 'Letter from Jane Smith to Lord Acton (4 May 1870) fol 3.',
    later: 'Letter from Smith to Lord Acton (n 1) fol 3.',
    entry: 'Smith J, Letter to Lord Acton (4 May 1870)',
  },
  {
    kind: 'own interview',
    from: '3.4.11, pattern of Endicott and Gardner, Interview with Tony Honoré',
    first: 'Ann Reed, Interview with Mary Jones (4 March 2025).',
    entry: 'Reed A, Interview with Mary Jones (4 March 2025)',
  },
  {
    kind: 'statute',
    from: '2.4.1: a comma before the section',
    first: 'Human Rights Act 1998, s 6.',
    later: 'Human Rights Act 1998, s 6.',
    entry: 'Human Rights Act 1998',
  },
  {
    kind: 'bill',
    from: '2.4.5, pattern: “HC Bill”, the year in brackets, the number in square ones',
    first: 'Representation of the People HC Bill (1917) [85].',
    entry: 'Representation of the People HC Bill (1917) [85]',
  },
  {
    kind: 'law case',
    from: '2.1.2; later note by the short name, 1.2.1; in the list of cases in roman, 1.6.2',
    with: { 'title-short': 'Donoghue' },
    first: '*Donoghue v Stevenson* [1932] AC 562 (HL) 580.',
    later: '*Donoghue* (n 1) 580.',
    entry: 'Donoghue v Stevenson [1932] AC 562 (HL)',
  },
  {
    kind: 'debate',
    from: '3.4.4, pattern of HC Deb 3 February 1977, vol 389, col 973',
    first: 'HC Deb 6 March 1947, vol 434, col 679.',
    entry: 'HC Deb 6 March 1947, vol 434',
  },
  {
    kind: 'treaty',
    from: '2.9.1, pattern: (adopted day month year)',
    at: { locator: 'art 231' },
    first: 'Treaty of Versailles (adopted 28 June 1919) art 231.',
    entry: 'Treaty of Versailles (adopted 28 June 1919)',
  },
  {
    kind: 'play',
    from: '3.2.3, pattern of Hart (John Gardner ed, …)',
    first:
      'William Shakespeare, *Hamlet* (Ann Thompson and Neil Taylor eds, Bloomsbury 2016) 3.1.56.',
    later: 'Shakespeare (n 1) 3.1.56.',
    entry: 'Shakespeare W, *Hamlet* (Ann Thompson and Neil Taylor eds, Bloomsbury 2016)',
  },
  {
    kind: 'classic',
    from: '3.2.3, the translator as of any book',
    first: 'Herodotus, *The Histories* (Robin Waterfield tr, Oxford University Press 1998) 7.102.',
    later: 'Herodotus (n 1) 7.102.',
    entry: 'Herodotus, *The Histories* (Robin Waterfield tr, Oxford University Press 1998)',
  },
  {
    kind: 'pamphlet',
    from: '3.2.1, as a book',
    first: 'Annie Besant, *The Match Girls* (Freethought 1888) 3.',
    later: 'Besant (n 1) 3.',
    entry: 'Besant A, *The Match Girls* (Freethought 1888)',
  },
  {
    kind: 'manuscript',
    from: '3.4.1, general form: what it is and where it is kept; the guide shows none',
    first: 'Cotton MS Caligula D III (British Library, London) fol 15.',
    entry: 'Cotton MS Caligula D III (British Library, London)',
  },
]

/** What the style prints otherwise, and why. */
export const oscolaKnown: readonly Known[] = [
  {
    kind: 'report',
    why: 'The style prints every report as a paper of no series, its number behind the brackets.',
    first: 'William Beveridge, ‘Social Insurance and Allied Services’ (HMSO 1942) Cmd 6404 7.',
    entry: 'Beveridge W, ‘Social Insurance and Allied Services’ (HMSO 1942) Cmd 6404',
  },
  {
    kind: 'statute',
    why: 'The style puts a comma before a section only where something stands between the year and it.',
    first: 'Human Rights Act 1998 s 6.',
    later: 'Human Rights Act 1998 s 6.',
  },
  {
    kind: 'debate',
    why: 'The same: a place follows a title by a space.',
    first: 'HC Deb 6 March 1947, vol 434 col 679.',
  },
  {
    kind: 'law case',
    why: 'The style has one list, and cases are italic in it.',
    entry: '*Donoghue v Stevenson* [1932] AC 562 (HL)',
  },
  {
    kind: 'manuscript',
    why: 'The style prints no archives.',
    first: '‘Cotton MS Caligula D III’ fol 15.',
    entry: '‘Cotton MS Caligula D III’',
  },
]
