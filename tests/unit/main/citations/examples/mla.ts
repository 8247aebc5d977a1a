// The MLA Handbook, 9th edition (2021): its rules, by the paragraphs on the element of the template (chapter 5) or on citing in the text (6). Works are made up by the rule. Ranges have the dash of print.
import type { Example, Known } from './example.ts'

export const mla: readonly Example[] = [
  {
    kind: 'book',
    from: '5.31 and 5.62, University Press as UP',
    first: '(McArthur 59)',
    entry: 'McArthur, Tom. *Worlds of Reference*. Cambridge UP, 1986.',
  },
  {
    kind: 'edited book',
    from: '5.10, editors in the place of the author; ranges, 2.139',
    first: '(Lustig and Pottle 333–37)',
    entry:
      'Lustig, Irma S., and Frederick A. Pottle, editors. *The English Experiment*. McGraw-Hill, 1986.',
  },
  {
    kind: 'translated book',
    from: '5.38 and 5.62, University of as U of',
    first: '(Starobinski 174)',
    entry:
      'Starobinski, Jean. *Montaigne in Motion*. Translated by Arthur Goldhammer, U of Chicago P, 1985.',
  },
  {
    kind: 'later edition',
    from: '5.48',
    first: '(Tosh 12)',
    entry: 'Tosh, John. *The Pursuit of History*. 6th ed., Routledge, 2015.',
  },
  {
    kind: 'four authors',
    from: '5.8 and 6.5, rule: three or more are the first and et al.',
    first: '(Ash et al. 7)',
    entry: 'Ash, Ann, et al. *A Company History*. Harbour Press, 1990.',
  },
  {
    kind: 'multi-volume work',
    from: '5.51 and 6.24, pattern: volumes at the end; volume and page by a colon',
    first: '(Chadwick and Chadwick 1: xiii)',
    entry:
      'Chadwick, H. Munro, and N. Kershaw Chadwick. *The Growth of Literature*. Cambridge UP, 1932–40. 3 vols.',
  },
  {
    kind: 'chapter',
    from: '5.31, an essay in a collection',
    first: '(Elsky 93)',
    entry:
      'Elsky, Martin. “Words, Things, and Names.” *Classic and Cavalier*, edited by Claude J. Summers and Ted-Larry Pebworth, U of Pittsburgh P, 1982, pp. 91–104.',
  },
  {
    kind: 'journal article',
    from: '5.52',
    first: '(Hillyer 8)',
    entry:
      'Hillyer, Richard. “In More than Name Only.” *Modern Language Review*, vol. 85, no. 1, 1990, pp. 1–11.',
  },
  {
    kind: 'article with a DOI',
    from: '5.93, a DOI after https://doi.org/',
    first: '(Jongeneel)',
    entry:
      'Jongeneel, Els. “Art and Divine Order.” *Literature and Theology*, vol. 21, no. 2, 2007, pp. 131–45, https://doi.org/10.1093/litthe/frm008.',
  },
  {
    kind: 'newspaper',
    from: '5.69 and 5.72, months of more than four letters shortened',
    first: '(Schmidt)',
    entry:
      'Schmidt, Michael. “Tragedy of Three Star-Crossed Lovers.” *Daily Telegraph*, 1 Feb. 1990, p. 14.',
  },
  {
    kind: 'magazine',
    from: '5.72',
    first: '(Reed)',
    entry: 'Reed, Ann. “The Miners and the Peace.” *Labour Monthly*, May 1926, pp. 13–19.',
  },
  {
    kind: 'thesis',
    from: '5.108, pattern: year, institution, kind',
    first: '(Ingram 17)',
    entry:
      'Ingram, Robert. *Historical Drama in Great Britain from 1935 to the Present*. 1988. U of London, doctoral thesis.',
  },
  {
    kind: 'web page',
    from: '5.24 and 5.95; the day of access may be left out, 5.111',
    first: '(Ashby)',
    entry:
      'Ashby, Ruth. “Letters from Petrograd.” *The Reading Room*, 12 Mar. 2020, https://reading-room.example/letters.',
  },
  {
    kind: 'blog post',
    from: '5.24, the same template',
    first: '(Moss)',
    entry:
      'Moss, Edith. “What a Ration Card Says.” *The Bread Blog*, 4 June 2021, https://bread.example/card.',
  },
  {
    kind: 'report',
    from: '5.52, pattern: its number as an element',
    first: '(Beveridge 7)',
    entry: 'Beveridge, William. *Social Insurance and Allied Services*. Cmd 6404, HMSO, 1942.',
  },
  {
    kind: 'conference paper',
    from: '5.64 and 5.106, pattern: event, date, place',
    first: '(Holt)',
    entry: 'Holt, Jane. “Bread and Order.” Food in History, 3 Apr. 2012, Leeds.',
  },
  {
    kind: 'encyclopedia entry',
    from: '5.31, as an essay in a collection',
    first: '(Chase 31)',
    entry:
      'Chase, Malcolm. “Chartism.” *Encyclopaedia of Protest*, edited by Ivor Ness, Harbour Press, 2009, pp. 30–32.',
  },
  {
    kind: 'review',
    from: '5.29, rule: a description in the place of a title, in roman',
    first: '(Lang 11)',
    entry:
      'Lang, Fred. Review of *Bread and Power*, by Edith Moss. *Past and Present*, vol. 3, no. 1, 2001, pp. 10–12.',
  },
  {
    kind: 'dataset',
    from: '5.48 and 5.93, the version as an element',
    first: '(Marsh)',
    entry:
      'Marsh, Ian. *Prices of Bread, 1700–1800*. Version 2, UK Data Service, 2015, https://doi.org/10.5255/UKDA-SN-1.',
  },
  {
    kind: 'film',
    from: '5.38; in the text without the article, 6.10',
    first: '(*Grapes of Wrath*)',
    entry: '*The Grapes of Wrath*. Directed by John Ford, 20th Century Fox, 1940.',
  },
  {
    kind: 'broadcast',
    from: '5.31, an episode',
    first: '(“Green Shoots from the Arab Spring”)',
    entry: '“Green Shoots from the Arab Spring.” *Analysis*, BBC Radio 4, 12 Nov. 2012.',
  },
  {
    kind: 'recording',
    from: '5.54, pattern of an album',
    first: '(Bizet)',
    entry: 'Bizet, Georges. *Carmen*. EMI, 1959.',
  },
  {
    kind: 'painting',
    from: '5.86, pattern: date, museum, town',
    first: '(Constable)',
    entry: 'Constable, John. *The Hay Wain*. 1821, National Gallery, London.',
  },
  {
    kind: 'speech',
    from: '5.64 and 5.106, pattern: event, date, place',
    first: '(Macmillan)',
    entry:
      'Macmillan, Harold. “The Wind of Change.” Parliament of South Africa, 3 Feb. 1960, Cape Town. Speech.',
  },
  {
    kind: 'letter',
    from: '5.29 and 5.88: a description in roman; the archive last',
    first: '(Smith, fol. 3)',
    entry:
      'Smith, Jane. Letter to Lord Acton. 4 May 1870. Cambridge University Library, Add. MS 8119.',
  },
  {
    kind: 'own interview',
    from: '5.29, pattern: a description in roman',
    first: '(Jones)',
    entry: 'Jones, Mary. Interview. Conducted by Ann Reed, 4 Mar. 2025.',
  },
  {
    kind: 'play',
    from: '6.22, act, scene and line by full stops, no comma',
    first: '(Shakespeare 3.1.56)',
    entry:
      'Shakespeare, William. *Hamlet*. Edited by Ann Thompson and Neil Taylor, Bloomsbury, 2016.',
  },
  {
    kind: 'classic',
    from: '6.22, the same',
    first: '(Herodotus 7.102)',
    entry: 'Herodotus. *The Histories*. Translated by Robin Waterfield, Oxford UP, 1998.',
  },
  {
    kind: 'pamphlet',
    from: '5.31, as a book',
    first: '(Besant 3)',
    entry: 'Besant, Annie. *The Match Girls*. Freethought, 1888.',
  },
]

/** What the style prints otherwise, and why. */
export const mlaKnown: readonly Known[] = [
  {
    kind: 'multi-volume work',
    why: 'The style prints neither how many volumes a book has, nor which is meant.',
    first: '(Chadwick and Chadwick xiii)',
    entry:
      'Chadwick, H. Munro, and N. Kershaw Chadwick. *The Growth of Literature*. Cambridge UP, 1932–40.',
  },
  {
    kind: 'conference paper',
    why: 'The style takes what was said for a work by itself, and leaves its day out.',
    entry: 'Holt, Jane. *Bread and Order*. Food in History, Leeds.',
  },
  {
    kind: 'speech',
    why: 'The same.',
    entry: 'Macmillan, Harold. *The Wind of Change*. Parliament of South Africa, Cape Town.',
  },
  {
    kind: 'review',
    why: 'The style knows no title that is a description.',
    entry:
      'Lang, Fred. “Review of *Bread and Power*, by Edith Moss.” *Past and Present*, vol. 3, no. 1, 2001, pp. 10–12.',
  },
  {
    kind: 'painting',
    why: 'The style puts the medium before the date, in small letters, and parts a museum from them by a full stop.',
    entry: 'Constable, John. *The Hay Wain*. oil on canvas, 1821. National Gallery, London.',
  },
  {
    kind: 'letter',
    why: 'The style knows no title that is a description, and no space behind a label.',
    first: '(Smith, fol.3)',
    entry:
      'Smith, Jane. *Letter to Lord Acton*. 4 May 1870. Cambridge University Library, Add. MS 8119.',
  },
  {
    kind: 'own interview',
    why: 'The same, and it says “interview by” itself.',
    entry: 'Jones, Mary. *Interview*. Interview by Ann Reed, 4 Mar. 2025.',
  },
]
