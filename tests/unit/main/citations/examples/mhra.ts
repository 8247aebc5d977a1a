// The MHRA Style Guide, 4th edition (2024). Where a section is named its own example is printed, or its pattern is followed with another work.
import type { Example } from './example.ts'

export const mhra: readonly Example[] = [
  {
    kind: 'book',
    from: '7.3, Tom McArthur (shortened title)',
    first: 'Tom McArthur, *Worlds of Reference* (Cambridge University Press, 1986), p. 59.',
    later: 'McArthur, *Worlds of Reference*, p. 59.',
    entry: 'McArthur, Tom, *Worlds of Reference* (Cambridge University Press, 1986)',
  },
  {
    kind: 'edited book',
    from: '7.3 and 8.2, Boswell: The English Experiment',
    first:
      '*The English Experiment*, ed. by Irma S. Lustig and Frederick A. Pottle (McGraw-Hill, 1986), pp. 333–37.',
    later: 'Lustig and Pottle, *The English Experiment*, pp. 333–37.',
    entry:
      'Lustig, Irma S., and Frederick A. Pottle (eds), *The English Experiment* (McGraw-Hill, 1986)',
  },
  {
    kind: 'translated book',
    from: '7.3, Jean Starobinski',
    first:
      'Jean Starobinski, *Montaigne in Motion*, trans. by Arthur Goldhammer (University of Chicago Press, 1985), p. 174.',
    later: 'Starobinski, *Montaigne in Motion*, p. 174.',
    entry:
      'Starobinski, Jean, *Montaigne in Motion*, trans. by Arthur Goldhammer (University of Chicago Press, 1985)',
  },
  {
    kind: 'later edition',
    from: '7.3, pattern: edition as “6th edn”',
    first: 'John Tosh, *The Pursuit of History*, 6th edn (Routledge, 2015), p. 12.',
    later: 'Tosh, *The Pursuit of History*, p. 12.',
    entry: 'Tosh, John, *The Pursuit of History*, 6th edn (Routledge, 2015)',
  },
  {
    kind: 'four authors',
    from: '7.3 and 7.12, rule: more than three are the first “and others”',
    first: 'Ann Ash and others, *A Company History* (Harbour Press, 1990), p. 7.',
    later: 'Ash and others, *A Company History*, p. 7.',
    entry: 'Ash, Ann, and others, *A Company History* (Harbour Press, 1990)',
  },
  {
    kind: 'multi-volume work',
    from: '7.3, Chadwick and Chadwick',
    first:
      'H. Munro Chadwick and N. Kershaw Chadwick, *The Growth of Literature*, 3 vols (Cambridge University Press, 1932–40), ^i^, p. xiii.',
    later: 'Chadwick and Chadwick, *The Growth of Literature*, ^i^, p. xiii.',
    entry:
      'Chadwick, H. Munro, and N. Kershaw Chadwick, *The Growth of Literature*, 3 vols (Cambridge University Press, 1932–40), ^i^',
  },
  {
    kind: 'chapter',
    from: '7.3, Martin Elsky',
    first:
      'Martin Elsky, ‘Words, Things, and Names’, in *Classic and Cavalier*, ed. by Claude J. Summers and Ted-Larry Pebworth (University of Pittsburgh Press, 1982), pp. 91–104 (p. 93).',
    later: 'Elsky, ‘Words, Things, and Names’, p. 93.',
    entry:
      'Elsky, Martin, ‘Words, Things, and Names’, in *Classic and Cavalier*, ed. by Claude J. Summers and Ted-Larry Pebworth (University of Pittsburgh Press, 1982), pp. 91–104',
  },
  {
    kind: 'journal article',
    from: '7.4, Richard Hillyer',
    first:
      'Richard Hillyer, ‘In More than Name Only’, *Modern Language Review*, 85.1 (1990), pp. 1–11 (p. 8).',
    later: 'Hillyer, ‘In More than Name Only’, p. 8.',
    entry:
      'Hillyer, Richard, ‘In More than Name Only’, *Modern Language Review*, 85.1 (1990), pp. 1–11',
  },
  {
    kind: 'article with a DOI',
    from: '7.4, Els Jongeneel',
    first:
      'Els Jongeneel, ‘Art and Divine Order’, *Literature and Theology*, 21.2 (2007), pp. 131–45, doi:10.1093/litthe/frm008.',
    later: 'Jongeneel, ‘Art and Divine Order’.',
    entry:
      'Jongeneel, Els, ‘Art and Divine Order’, *Literature and Theology*, 21.2 (2007), pp. 131–45, doi:10.1093/litthe/frm008',
  },
  {
    kind: 'newspaper',
    from: '7.6, Michael Schmidt',
    first:
      'Michael Schmidt, ‘Tragedy of Three Star-Crossed Lovers’, *Daily Telegraph*, 1 February 1990, p. 14.',
    later: 'Schmidt, ‘Tragedy of Three Star-Crossed Lovers’.',
    entry:
      'Schmidt, Michael, ‘Tragedy of Three Star-Crossed Lovers’, *Daily Telegraph*, 1 February 1990, p. 14',
  },
  {
    kind: 'magazine',
    from: '7.6, pattern: by month',
    first: 'Ann Reed, ‘The Miners and the Peace’, *Labour Monthly*, May 1926, pp. 13–19.',
    later: 'Reed, ‘The Miners and the Peace’.',
    entry: 'Reed, Ann, ‘The Miners and the Peace’, *Labour Monthly*, May 1926, pp. 13–19',
  },
  {
    kind: 'thesis',
    from: '7.10, Robert Ingram',
    first:
      'Robert Ingram, ‘Historical Drama in Great Britain from 1935 to the Present’ (unpublished doctoral thesis, University of London, 1988), p. 17.',
    later: 'Ingram, ‘Historical Drama in Great Britain from 1935 to the Present’, p. 17.',
    entry:
      'Ingram, Robert, ‘Historical Drama in Great Britain from 1935 to the Present’ (unpublished doctoral thesis, University of London, 1988)',
  },
  {
    kind: 'web page',
    from: '6.3, pattern: address in angle brackets, day of access in square ones',
    first:
      'Ruth Ashby, ‘Letters from Petrograd’, *The Reading Room*, 12 March 2020 <https://reading-room.example/letters> [accessed 2 January 2024].',
    later: 'Ashby, ‘Letters from Petrograd’.',
    entry:
      'Ashby, Ruth, ‘Letters from Petrograd’, *The Reading Room*, 12 March 2020 <https://reading-room.example/letters> [accessed 2 January 2024]',
  },
  {
    kind: 'blog post',
    from: '6.3, the same pattern',
    first:
      'Edith Moss, ‘What a Ration Card Says’, *The Bread Blog*, 4 June 2021 <https://bread.example/card> [accessed 2 January 2024].',
    later: 'Moss, ‘What a Ration Card Says’.',
    entry:
      'Moss, Edith, ‘What a Ration Card Says’, *The Bread Blog*, 4 June 2021 <https://bread.example/card> [accessed 2 January 2024]',
  },
  {
    kind: 'report',
    from: '7.3, pattern of a book, with its number',
    first:
      'William Beveridge, *Social Insurance and Allied Services*, Cmd 6404 (HMSO, 1942), p. 7.',
    later: 'Beveridge, *Social Insurance and Allied Services*, p. 7.',
    entry: 'Beveridge, William, *Social Insurance and Allied Services*, Cmd 6404 (HMSO, 1942)',
  },
  {
    kind: 'conference paper',
    from: '7.10, pattern: unpublished paper',
    first:
      'Jane Holt, ‘Bread and Order’, unpublished paper delivered at Food in History (Leeds, 3 April 2012).',
    later: 'Holt, ‘Bread and Order’.',
    entry:
      'Holt, Jane, ‘Bread and Order’, unpublished paper delivered at Food in History (Leeds, 3 April 2012)',
  },
  {
    kind: 'encyclopedia entry',
    from: '7.5, pattern: signed entry',
    first:
      'Malcolm Chase, ‘Chartism’, *Encyclopaedia of Protest*, ed. by Ivor Ness (Harbour Press, 2009), pp. 30–32 (p. 31).',
    later: 'Chase, ‘Chartism’, p. 31.',
    entry:
      'Chase, Malcolm, ‘Chartism’, *Encyclopaedia of Protest*, ed. by Ivor Ness (Harbour Press, 2009), pp. 30–32',
  },
  {
    kind: 'review',
    from: '7.4, pattern: review without a title',
    first:
      'Fred Lang, review of Edith Moss, *Bread and Power*, *Past and Present*, 3.1 (2001), pp. 10–12 (p. 11).',
    later: 'Lang, review of *Bread and Power*, p. 11.',
    entry:
      'Lang, Fred, review of Edith Moss, *Bread and Power*, *Past and Present*, 3.1 (2001), pp. 10–12',
  },
  {
    kind: 'dataset',
    from: '7.8, pattern; the guide shows none',
    first:
      'Ian Marsh, ‘Prices of Bread, 1700–1800’, version 2, UK Data Service, 2015, doi:10.5255/UKDA-SN-1.',
    later: 'Marsh, ‘Prices of Bread, 1700–1800’.',
    entry:
      'Marsh, Ian, ‘Prices of Bread, 1700–1800’, version 2, UK Data Service, 2015, doi:10.5255/UKDA-SN-1',
  },
  {
    kind: 'film',
    from: '7.8, The Grapes of Wrath',
    first: '*The Grapes of Wrath*, dir. by John Ford (20th Century Fox, 1940).',
    later: '*The Grapes of Wrath*.',
    entry: '*The Grapes of Wrath*, dir. by John Ford (20th Century Fox, 1940)',
  },
  {
    kind: 'broadcast',
    from: '7.8, Analysis',
    first: '‘Green Shoots from the Arab Spring’, *Analysis* (BBC Radio 4, 12 November 2012).',
    later: '‘Green Shoots from the Arab Spring’.',
    entry: '‘Green Shoots from the Arab Spring’, *Analysis* (BBC Radio 4, 12 November 2012)',
  },
  {
    kind: 'recording',
    from: '7.8, pattern',
    first: 'Georges Bizet, *Carmen* (EMI, 1959).',
    later: 'Bizet, *Carmen*.',
    entry: 'Bizet, Georges, *Carmen* (EMI, 1959)',
  },
  {
    kind: 'painting',
    from: '7.9, pattern',
    first: 'John Constable, *The Hay Wain*, 1821, oil on canvas, London, National Gallery.',
    later: 'Constable, *The Hay Wain*.',
    entry: 'Constable, John, *The Hay Wain*, 1821, oil on canvas, London, National Gallery',
  },
  {
    kind: 'map',
    from: '7.3, pattern of a book; the guide shows none',
    first: 'Ordnance Survey, *Leeds and Bradford*, 2nd edn (Ordnance Survey, 1908).',
    later: 'Ordnance Survey, *Leeds and Bradford*.',
    entry: 'Ordnance Survey, *Leeds and Bradford*, 2nd edn (Ordnance Survey, 1908)',
  },
  {
    kind: 'speech',
    from: '7.10, pattern; the guide shows none',
    first:
      'Harold Macmillan, ‘The Wind of Change’, speech, Parliament of South Africa, Cape Town, 3 February 1960.',
    later: 'Macmillan, ‘The Wind of Change’.',
    entry:
      'Macmillan, Harold, ‘The Wind of Change’, speech, Parliament of South Africa, Cape Town, 3 February 1960',
  },
  {
    kind: 'letter',
    from: '7.11, pattern',
    first:
      'Jane Smith, letter to Lord Acton, 4 May 1870, Cambridge University Library, Add. MS 8119, fol. 3.',
    later: 'Smith, letter to Lord Acton, fol. 3.',
    entry:
      'Smith, Jane, letter to Lord Acton, 4 May 1870, Cambridge University Library, Add. MS 8119',
  },
  {
    kind: 'manuscript',
    from: '7.7, Cotton MS Caligula D III',
    first: 'London, British Library, Cotton MS Caligula D III, fol. 15.',
    later: 'Cotton MS Caligula D III, fol. 15.',
    entry: 'London, British Library, Cotton MS Caligula D III',
  },
  {
    kind: 'class notes',
    from: '7.7 and 7.10, pattern; the guide shows none',
    first: 'Ada Hill, ‘Year 13 Class Notes’, St Mary’s School, September 2026.',
    later: 'Hill, ‘Year 13 Class Notes’.',
    entry: 'Hill, Ada, ‘Year 13 Class Notes’, St Mary’s School, September 2026',
  },
  {
    kind: 'published interview',
    from: '7.11, pattern: under the interviewer',
    first:
      'Ann Reed, ‘Talking of Bread’, interview with Edith Moss, *The Listener*, 3 February 1970, pp. 3–5.',
    later: 'Reed, ‘Talking of Bread’.',
    entry:
      'Reed, Ann, ‘Talking of Bread’, interview with Edith Moss, *The Listener*, 3 February 1970, pp. 3–5',
  },
  {
    kind: 'own interview',
    from: '7.11, pattern: under who was asked',
    first: 'Mary Jones, interview with Ann Reed, 4 March 2025.',
    later: 'Jones, interview with Reed.',
    entry: 'Jones, Mary, interview with Ann Reed, 4 March 2025',
  },
  {
    kind: 'statute',
    from: 'Public Order Act 1936, c. 6, s. 1, as quoted of the guide',
    first: 'Human Rights Act 1998, c. 42, s. 6.',
    later: 'Human Rights Act 1998, c. 42, s. 6.',
    entry: 'Human Rights Act 1998, c. 42',
  },
  {
    kind: 'bill',
    from: 'pattern of a statute; the guide shows none',
    first: 'Representation of the People Bill, House of Commons, no. 85, 15 May 1917.',
    later: 'Representation of the People Bill.',
    entry: 'Representation of the People Bill, House of Commons, no. 85, 15 May 1917',
  },
  {
    kind: 'law case',
    from: 'form of the law reports; the guide shows none',
    first: '*Donoghue v Stevenson* [1932] AC 562 (HL), p. 580.',
    later: '*Donoghue v Stevenson*, p. 580.',
    entry: '*Donoghue v Stevenson* [1932] AC 562 (HL)',
  },
  {
    kind: 'debate',
    from: 'Hansard’s own parts in the guide’s punctuation; the guide shows none',
    first:
      '‘India (Government Policy)’, *Hansard*, House of Commons, vol. 434, 6 March 1947, col. 679.',
    later: '‘India (Government Policy)’, col. 679.',
    entry: '‘India (Government Policy)’, *Hansard*, House of Commons, vol. 434, 6 March 1947',
  },
  {
    kind: 'treaty',
    from: 'pattern of a statute; the guide shows none',
    first: 'Treaty of Versailles, 28 June 1919, art. 231.',
    later: 'Treaty of Versailles, art. 231.',
    entry: 'Treaty of Versailles, 28 June 1919',
  },
  {
    kind: 'play',
    from: '7.3, rule: act, scene and line by full stops, without labels',
    first:
      'William Shakespeare, *Hamlet*, ed. by Ann Thompson and Neil Taylor (Bloomsbury, 2016), 3.1.56.',
    later: 'Shakespeare, *Hamlet*, 3.1.56.',
    entry: 'Shakespeare, William, *Hamlet*, ed. by Ann Thompson and Neil Taylor (Bloomsbury, 2016)',
  },
  {
    kind: 'classic',
    from: '7.3, rule: canonical places without labels',
    first:
      'Herodotus, *The Histories*, trans. by Robin Waterfield (Oxford University Press, 1998), 7.102.',
    later: 'Herodotus, *The Histories*, 7.102.',
    entry: 'Herodotus, *The Histories*, trans. by Robin Waterfield (Oxford University Press, 1998)',
  },
  {
    kind: 'Bible',
    from: '7.3, the same rule',
    first:
      '*The Bible: Authorized King James Version* (Oxford University Press, 1997), Luke 3. 16.',
    later: '*The Bible*, Luke 3. 16.',
    entry: '*The Bible: Authorized King James Version* (Oxford University Press, 1997)',
  },
  {
    kind: 'pamphlet',
    from: '7.3, pattern of a book',
    first: 'Annie Besant, *The Match Girls* (Freethought, 1888), p. 3.',
    later: 'Besant, *The Match Girls*, p. 3.',
    entry: 'Besant, Annie, *The Match Girls* (Freethought, 1888)',
  },
]
