import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../../src/shared/text/sentences.ts'

const read = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end))

/** Sentences are parted by ` | ` in the second column. */
const cases: [why: string, expected: string][] = [
  ['two plain sentences', 'The Cheka was founded. | It grew.'],
  ['a question and an exclamation', 'Who won? | Nobody! | So it went.'],
  ['initials before a surname', 'J. V. Stalin led the Party. | He died in 1953.'],
  ['many initials', 'A. J. P. Taylor argued otherwise.'],
  ['an initialism inside', 'The U.S.S.R. signed. | So did the U.S. Senate.'],
  ['an initialism that ends the sentence', 'He ruled the U.S.S.R. | The rest followed.'],
  ['titles', 'Dr. Goebbels met Gen. Groener and Mr. Churchill. | They spoke.'],
  ['a saint and a city', 'He reached St. Petersburg late.'],
  ['a shortened month before a year', 'They were tried in Jan. 1935 and shot.'],
  ['a shortened month that ends a sentence', 'The vote was in Oct. | Nobody came.'],
  ['page, volume and number', 'See p. 5, vol. II and no. 7 of it. | Then stop.'],
  ['page ranges', 'It is on pp. 12-15. | Read it.'],
  ['for example and that is', 'Some left, e.g. Trotsky, i.e. the rivals, cf. Zinoviev.'],
  ['circa', 'Born c. 1890 in Georgia. | He moved.'],
  ['et cetera that runs on', 'Guns, tanks etc. were made.'],
  ['et cetera that ends', 'Guns, tanks etc. | Production rose.'],
  ['the edition of a book', 'In the 2nd ed. Robert Service changed this.'],
  ['a stop without a space', 'It was as large as the Soviet Union.| This required care.'],
  ['a question mark without a space', 'Was it so?| The file says no.'],
  ['a year and no space', 'It ended in 1945.| This mattered.'],
  ['no cut in a web address', 'See www.Example.org for it.'],
  ['no cut in a file name', 'It is in notes.txt and in plan.docx now.'],
  ['no cut in decimals', 'Output rose 3.5 times. | It fell by 1.25 million.'],
  ['two stops', 'A purge of personnel.. | Three out of five were shot.'],
  ['a sentence that begins with a year', 'The army was next. | 1937-38 saw a purge.'],
  ['a sentence that begins with a figure', 'Many were shot. | 14 out of 16 went.'],
  ['a sentence that begins with a quotation', "He spoke. | 'Peace' was his word."],
  [
    'questions in mid sentence',
    'It was odd - Where was the bodyguard?, Why had he a pistol?. | These reasons suggest a plot.',
  ],
  ['a question that runs on', 'What is to be done? asked the paper.'],
  ['a quoted question and who asked it', '"What is to be done?" Lenin asked. | Nobody knew.'],
  ['a stop in a quotation in mid sentence', "He said 'We go. We win.' to the crowd. | They went."],
  ['a stop at the end of a quotation', "He said: 'We go.' | Then he left."],
  ['typographic quotation marks', 'He said: “We go.” | Then he left.'],
  ['a closing mark before the stop', "He was 'the golden boy'. | Relatively young."],
  ["workers' rights are no quotation", "The workers' party split. | The peasants' party won."],
  [
    'possessive inside a quotation',
    "He saw 'the workers' deputies. All of them' there. | He left.",
  ],
  ['an ellipsis that ends', 'He waited… | Then he left.'],
  ['an ellipsis for what is left out', 'The Party … Stalin had it. | Yes.'],
  ['three dots that end', 'He waited... | Then he left.'],
  ['three dots that run on', 'He waited... and left.'],
  ['brackets at the end', 'It fell (see the map). | Then it rose.'],
  ['a sentence in brackets', 'It fell. | (It had to. Everyone knew.) | Then it rose.'],
  ['a doubting mark in brackets', 'In 1922 (?) Stalin was chosen.'],
  ['a capital forgotten', 'It gave him influence. | he General Secretary had more.'],
  ['a note-taker’s shortening', 'The govt. was weak and the econ. poor.'],
  ['numbers of a list stay with their item', '1. Stalin rose. | 2. Trotsky fell.'],
  ['a colon does not end a sentence', 'Three things: land, bread, peace.'],
  ['a lone letter that ends', 'They chose Plan B. | It failed.'],
  ['a world war', 'Russia left World War I. | The peace was harsh.'],
  ['who said it, in brackets', '“It was a mistake.” (Marlow) | “It was a crime.” (Pryce)'],
  ['who said it, after a dash', '“We had no choice.” - Witte | “They had one.” - Milyukov'],
  ['who said it and when', '“All power to the Soviets!” – Lenin, April 1917 | The crowd cheered.'],
  ['who said it, without a name', '“Bread!” - the crowd | “Cake.” - a courtier'],
  ['act and scene', '"Out, foul stain!" (5.1) | Guilt returns.'],
  ['a reference to a page', '‘The state withers.’ (Engels 1878, p. 301) | Lenin quoted this.'],
  ['a reference and its stop', '“Men make history.” (Marx, p. 15). | This matters.'],
  ['a reference without a quotation', 'The harvest failed. (Figes, p. 98) | Peasants rioted.'],
  ['a bracket that begins a sentence', 'It fell. | (In 1929) Stalin rose.'],
  ['numbers that begin items', 'There were two reasons. | (1) The war. | (2) The harvest.'],
  ['a dash that goes on with the sentence', '"We won." - he said so often. | They lost.'],
  [
    'note marks in brackets',
    'Serfdom ended in 1861.[1] | The gentry lost land.[2][3] | Few noticed.',
  ],
  ['note marks after a space', 'The state paid them. [3] | The peasants paid the state. [4]'],
  ['numbers that begin notes', '[1] Smith, The War. | [2] Jones, The Peace.'],
  ['superscript note marks', 'Reform was slow.¹ | It was partial.¹² | It was late.'],
  ['figures that were superscripts', 'Courts opened.5 | Juries sat in 1866.6 | Judges spoke.'],
  ['a figure behind a quotation', '"We want bread."7 | The crowd marched.'],
  ['a decimal before a capital', 'It cost £3.5 Million and stood at No.5 Downing Street.'],
  ['asterisks and daggers', 'Taxes rose.* | Rents fell.† | Trade grew.'],
  ['Markdown note marks', 'Grain was sold.[^1] | Bread was dear.[^price] | Towns starved.'],
  ['Markdown emphasis', '**Strikes spread.** | *Unions* grew.'],
  ['a word put into a quotation', 'Strikes spread. | [He] left. | They won.'],
  ['shortened forenames', 'Thos. Cromwell fell in 1540. | Norfolk gloated.'],
  ['a shortened forename and a king', 'Wm. Pitt and Geo. III agreed. | Fox did not.'],
  ['a king of that name, the first', 'Chas. I was tried. | Cromwell signed.'],
  ['chapter and verse', 'Gen. 1:27 and Matt. 5:3 matter. | So does Jn. 3:16.'],
  ['sections of an Act', 'Under s. 2 of the Act and ss. 4–6 he is liable. | He paid.'],
  ['clauses and regulations', 'See cl. 5, sch. 2 and reg. 7. | It is strict.'],
  ['a city that ends a sentence', 'They marched on Rome. | Mussolini took a train.'],
  ['a measure that ends a sentence', 'It weighed 5 kg. | 14 men lifted it.'],
]

describe('sentences', () => {
  it.each(cases)('%s', (_why, marked) => {
    const text = marked.replaceAll('.| ', '.').replaceAll('?| ', '?').replaceAll(' | ', ' ')
    expect(read(text)).toEqual(marked.split(/ ?\| /))
  })

  it('takes a line end for a space, and a blank line for an end', () => {
    expect(read('The Party met\nin Moscow. It\nvoted\n\nThen it left')).toEqual([
      'The Party met\nin Moscow.',
      'It\nvoted',
      'Then it left',
    ])
  })

  it('gives nothing for nothing', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \n\t\u00a0 ')).toEqual([])
  })

  const scraps = fc.constantFrom(
    ...['Stalin', 'he', 'U.S.', 'Jan.', 'p.', '1935', '.', '..', '?', '!', '…', "'", '"', '“', '”'],
    ...[
      '’',
      '(',
      ')',
      ' ',
      '  ',
      '\n',
      '\n\n',
      'Union.This',
      'e.g.',
      ', ',
      '\u00a0',
      '-',
      'é',
      '😀',
      '[1]',
      '¹',
      '*',
      ' - Witte',
      ' (Marlow) ',
    ],
  )
  it('loses nothing but white space, in any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0
        for (const { start, end } of sentences(text)) {
          expect(text.slice(reached, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          reached = end
        }
        expect(text.slice(reached)).toMatch(/^\s*$/)
      }),
      { numRuns: 2000 },
    )
  })
})
