// The Chicago Manual of Style, 17th edition (2017), by its paragraphs; without a place beside the publisher, as the 18th (2024) has it. Works are in the pattern of the paragraph.
import type { Example, Known } from './example.ts'

export const chicagoNotes: readonly Example[] = [
  {
    kind: 'book',
    from: '14.23',
    first: 'Tom McArthur, *Worlds of Reference* (Cambridge University Press, 1986), 59.',
    later: 'McArthur, *Worlds of Reference*, 59.',
    entry: 'McArthur, Tom. *Worlds of Reference*. Cambridge University Press, 1986.',
  },
  {
    kind: 'edited book',
    from: '14.103; later title without its article, 14.33',
    first:
      'Irma S. Lustig and Frederick A. Pottle, eds., *The English Experiment* (McGraw-Hill, 1986), 333–37.',
    later: 'Lustig and Pottle, *English Experiment*, 333–37.',
    entry:
      'Lustig, Irma S., and Frederick A. Pottle, eds. *The English Experiment*. McGraw-Hill, 1986.',
  },
  {
    kind: 'translated book',
    from: '14.104',
    first:
      'Jean Starobinski, *Montaigne in Motion*, trans. Arthur Goldhammer (University of Chicago Press, 1985), 174.',
    later: 'Starobinski, *Montaigne in Motion*, 174.',
    entry:
      'Starobinski, Jean. *Montaigne in Motion*. Translated by Arthur Goldhammer. University of Chicago Press, 1985.',
  },
  {
    kind: 'later edition',
    from: '14.113; later title, 14.33',
    first: 'John Tosh, *The Pursuit of History*, 6th ed. (Routledge, 2015), 12.',
    later: 'Tosh, *Pursuit of History*, 12.',
    entry: 'Tosh, John. *The Pursuit of History*. 6th ed. Routledge, 2015.',
  },
  {
    kind: 'four authors',
    from: '14.76',
    first: 'Ann Ash et al., *A Company History* (Harbour Press, 1990), 7.',
    later: 'Ash et al., *Company History*, 7.',
    entry: 'Ash, Ann, Ben Birch, Cy Cedar, and Eve Elm. *A Company History*. Harbour Press, 1990.',
  },
  {
    kind: 'multi-volume work',
    from: '14.116 and 14.118',
    first:
      'H. Munro Chadwick and N. Kershaw Chadwick, *The Growth of Literature* (Cambridge University Press, 1932–40), 1:xiii.',
    later: 'Chadwick and Chadwick, *Growth of Literature*, 1:xiii.',
    entry:
      'Chadwick, H. Munro, and N. Kershaw Chadwick. *The Growth of Literature*. 3 vols. Cambridge University Press, 1932–40.',
  },
  {
    kind: 'chapter',
    from: '14.106',
    first:
      'Martin Elsky, “Words, Things, and Names,” in *Classic and Cavalier*, ed. Claude J. Summers and Ted-Larry Pebworth (University of Pittsburgh Press, 1982), 93.',
    later: 'Elsky, “Words, Things, and Names,” 93.',
    entry:
      'Elsky, Martin. “Words, Things, and Names.” In *Classic and Cavalier*, edited by Claude J. Summers and Ted-Larry Pebworth, 91–104. University of Pittsburgh Press, 1982.',
  },
  {
    kind: 'journal article',
    from: '14.168',
    first:
      'Richard Hillyer, “In More than Name Only,” *Modern Language Review* 85, no. 1 (1990): 8.',
    later: 'Hillyer, “In More than Name Only,” 8.',
    entry:
      'Hillyer, Richard. “In More than Name Only.” *Modern Language Review* 85, no. 1 (1990): 1–11.',
  },
  {
    kind: 'article with a DOI',
    from: '14.175',
    first:
      'Els Jongeneel, “Art and Divine Order,” *Literature and Theology* 21, no. 2 (2007): 131–45, https://doi.org/10.1093/litthe/frm008.',
    later: 'Jongeneel, “Art and Divine Order.”',
    entry:
      'Jongeneel, Els. “Art and Divine Order.” *Literature and Theology* 21, no. 2 (2007): 131–45. https://doi.org/10.1093/litthe/frm008.',
  },
  {
    kind: 'newspaper',
    from: '14.191: no page',
    first:
      'Michael Schmidt, “Tragedy of Three Star-Crossed Lovers,” *Daily Telegraph*, February 1, 1990.',
    later: 'Schmidt, “Tragedy of Three Star-Crossed Lovers.”',
    entry:
      'Schmidt, Michael. “Tragedy of Three Star-Crossed Lovers.” *Daily Telegraph*, February 1, 1990.',
  },
  {
    kind: 'magazine',
    from: '14.189: pages are left out of the bibliography',
    first: 'Ann Reed, “The Miners and the Peace,” *Labour Monthly*, May 1926.',
    later: 'Reed, “Miners and the Peace.”',
    entry: 'Reed, Ann. “The Miners and the Peace.” *Labour Monthly*, May 1926.',
  },
  {
    kind: 'thesis',
    from: '14.215',
    with: { 'title-short': 'Historical drama' },
    first:
      'Robert Ingram, “Historical Drama in Great Britain from 1935 to the Present” (doctoral thesis, University of London, 1988), 17.',
    later: 'Ingram, “Historical Drama,” 17.',
    entry:
      'Ingram, Robert. “Historical Drama in Great Britain from 1935 to the Present.” Doctoral thesis, University of London, 1988.',
  },
  {
    kind: 'web page',
    from: '14.207',
    first:
      'Ruth Ashby, “Letters from Petrograd,” The Reading Room, March 12, 2020, https://reading-room.example/letters.',
    later: 'Ashby, “Letters from Petrograd.”',
    entry:
      'Ashby, Ruth. “Letters from Petrograd.” The Reading Room, March 12, 2020. https://reading-room.example/letters.',
  },
  {
    kind: 'blog post',
    from: '14.208',
    first:
      'Edith Moss, “What a Ration Card Says,” *The Bread Blog* (blog), June 4, 2021, https://bread.example/card.',
    later: 'Moss, “What a Ration Card Says.”',
    entry:
      'Moss, Edith. “What a Ration Card Says.” *The Bread Blog* (blog), June 4, 2021. https://bread.example/card.',
  },
  {
    kind: 'conference paper',
    from: '14.217',
    first:
      'Jane Holt, “Bread and Order” (paper presented at Food in History, Leeds, April 3, 2012).',
    later: 'Holt, “Bread and Order.”',
    entry:
      'Holt, Jane. “Bread and Order.” Paper presented at Food in History, Leeds, April 3, 2012.',
  },
  {
    kind: 'encyclopedia entry',
    from: '14.106, a signed entry as a chapter',
    first:
      'Malcolm Chase, “Chartism,” in *Encyclopaedia of Protest*, ed. Ivor Ness (Harbour Press, 2009), 31.',
    later: 'Chase, “Chartism,” 31.',
    entry:
      'Chase, Malcolm. “Chartism.” In *Encyclopaedia of Protest*, edited by Ivor Ness, 30–32. Harbour Press, 2009.',
  },
  {
    kind: 'review',
    from: '14.201',
    first:
      'Fred Lang, review of *Bread and Power*, by Edith Moss, *Past and Present* 3, no. 1 (2001): 11.',
    later: 'Lang, review of *Bread and Power*, 11.',
    entry:
      'Lang, Fred. Review of *Bread and Power*, by Edith Moss. *Past and Present* 3, no. 1 (2001): 10–12.',
  },
  {
    kind: 'dataset',
    from: '14.257, pattern',
    first:
      'Ian Marsh, “Prices of Bread, 1700–1800” (UK Data Service, 2015), https://doi.org/10.5255/UKDA-SN-1.',
    later: 'Marsh, “Prices of Bread, 1700–1800.”',
    entry:
      'Marsh, Ian. “Prices of Bread, 1700–1800.” UK Data Service, 2015. https://doi.org/10.5255/UKDA-SN-1.',
  },
  {
    kind: 'film',
    from: '14.265, pattern: directed by',
    first: '*The Grapes of Wrath*, directed by John Ford (20th Century Fox, 1940).',
    later: '*Grapes of Wrath*.',
    entry: 'Ford, John, dir. *The Grapes of Wrath*. 20th Century Fox, 1940.',
  },
  {
    kind: 'painting',
    from: '14.235',
    first: 'John Constable, *The Hay Wain*, 1821, oil on canvas, National Gallery, London.',
    later: 'Constable, *Hay Wain*.',
    entry: 'Constable, John. *The Hay Wain*. 1821. Oil on canvas. National Gallery, London.',
  },
  {
    kind: 'speech',
    from: '14.217',
    first:
      'Harold Macmillan, “The Wind of Change” (speech, Parliament of South Africa, Cape Town, February 3, 1960).',
    later: 'Macmillan, “The Wind of Change.”',
    entry:
      'Macmillan, Harold. “The Wind of Change.” Speech presented at Parliament of South Africa, Cape Town, February 3, 1960.',
  },
  {
    kind: 'letter',
    from: '14.229 and 14.230',
    first:
      'Jane Smith to Lord Acton, May 4, 1870, fol. 3, Add. MS 8119, Cambridge University Library.',
    later: 'Smith to Lord Acton, May 4, 1870, fol. 3.',
    entry:
      'Smith, Jane. Letter to Lord Acton, May 4, 1870. Add. MS 8119. Cambridge University Library.',
  },
  {
    kind: 'manuscript',
    from: '14.222',
    first: 'Cotton MS Caligula D III, fol. 15, British Library, London.',
    later: 'Cotton MS Caligula D III, fol. 15.',
    entry: 'Cotton MS Caligula D III. British Library, London.',
  },
  {
    kind: 'own interview',
    from: '14.211',
    first: 'Mary Jones, interview by Ann Reed, March 4, 2025.',
    later: 'Jones, interview.',
    entry: 'Jones, Mary. Interview by Ann Reed, March 4, 2025.',
  },
  {
    kind: 'play',
    from: '14.253: act, scene and line',
    first:
      'William Shakespeare, *Hamlet*, ed. Ann Thompson and Neil Taylor (Bloomsbury, 2016), 3.1.56.',
    later: 'Shakespeare, *Hamlet*, 3.1.56.',
    entry:
      'Shakespeare, William. *Hamlet*. Edited by Ann Thompson and Neil Taylor. Bloomsbury, 2016.',
  },
  {
    kind: 'classic',
    from: '14.243 and 14.245',
    first:
      'Herodotus, *The Histories*, trans. Robin Waterfield (Oxford University Press, 1998), 7.102.',
    later: 'Herodotus, *Histories*, 7.102.',
    entry:
      'Herodotus. *The Histories*. Translated by Robin Waterfield. Oxford University Press, 1998.',
  },
  {
    kind: 'pamphlet',
    from: '14.220, as a book',
    first: 'Annie Besant, *The Match Girls* (Freethought, 1888), 3.',
    later: 'Besant, *Match Girls*, 3.',
    entry: 'Besant, Annie. *The Match Girls*. Freethought, 1888.',
  },
]

/** What the style prints otherwise, and why. */
export const chicagoNotesKnown: readonly Known[] = [
  {
    kind: 'multi-volume work',
    why: 'The style takes a volume for one that is a book by itself, and CSL has no word for short ranges of years.',
    first:
      'H. Munro Chadwick and N. Kershaw Chadwick, *The Growth of Literature*, vol. 1 (Cambridge University Press, 1932–1940), xiii.',
    entry:
      'Chadwick, H. Munro, and N. Kershaw Chadwick. *The Growth of Literature*. Vol. 1. 3 vols. Cambridge University Press, 1932–1940.',
  },
  {
    kind: 'conference paper',
    why: 'The style says the kind of a paper without “presented at” in notes, and “the” before every event.',
    first: 'Jane Holt, “Bread and Order” (paper, Food in History, Leeds, April 3, 2012).',
    entry:
      'Holt, Jane. “Bread and Order.” Paper presented at the Food in History, Leeds, April 3, 2012.',
  },
  {
    kind: 'review',
    why: 'The style sets what is reviewed in no capitals, and calls the review by it in later notes.',
    first:
      'Fred Lang, review of *Bread and power*, by Edith Moss, *Past and Present* 3, no. 1 (2001): 11.',
    later: 'Lang, “Bread and Power,” 11.',
    entry:
      'Lang, Fred. Review of *Bread and power*, by Edith Moss. *Past and Present* 3, no. 1 (2001): 10–12.',
  },
  {
    kind: 'film',
    why: 'The style prints no directors.',
    first: '*The Grapes of Wrath* (20th Century Fox, 1940).',
    entry: '*The Grapes of Wrath*. 20th Century Fox, 1940.',
  },
  {
    kind: 'painting',
    why: 'The style prints the date twice in notes, and parts a museum from its town by a full stop.',
    first: 'John Constable, *The Hay Wain*, 1821, oil on canvas, 1821, National Gallery, London.',
    entry: 'Constable, John. *The Hay Wain*. 1821. Oil on canvas. National Gallery. London.',
  },
  {
    kind: 'speech',
    why: 'The style puts “the” before every event; a later title in quotation marks keeps its article where it is one of a speech.',
    later: 'Macmillan, “Wind of Change.”',
    entry:
      'Macmillan, Harold. “The Wind of Change.” Speech presented at the Parliament of South Africa, Cape Town, February 3, 1960.',
  },
  {
    kind: 'manuscript',
    why: 'The style knows no shelfmark that stands alone: it takes it for a title without a date.',
    first: '“Cotton MS Caligula D III” (n.d.), fol. 15, British Library, London.',
    later: '“Cotton MS Caligula D III,” fol. 15.',
    entry: '“Cotton MS Caligula D III,” n.d. British Library. London.',
  },
]
