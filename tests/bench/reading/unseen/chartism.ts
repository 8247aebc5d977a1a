import {
  event,
  interpretation,
  item,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const chartism: MarkedText = {
  heading: 'Why did Chartism fail?',
  lines: [
    item(
      event('James Watt patented his separate condenser in 1769.', {
        dates: ['1769'],
        people: ['James Watt'],
      }),
      statistic('Manchester grew from 75,000 people in 1801 to 303,000 in 1851.', {
        dates: ['1801', '1851'],
        figures: ['75,000', '303,000'],
      }),
      event('Engels described its slums in 1845.', { dates: ['1845'], people: ['Engels'] }),
    ),
    item(statement('Chartism – movement for the vote, 1838–58', { dates: ['1838/1858'] })),
    item(
      statement('The People’s Charter had six points, e.g. secret ballot & annual Parliaments.'),
      statement('William Lovett drew it up with help from Francis Place.', {
        people: ['William Lovett', 'Francis Place'],
      }),
    ),
    item(
      statistic(
        'Feargus O’Connor’s paper, the Northern Star, sold 50,000 copies a week at its height.',
        { figures: ['50,000'], people: ['Feargus O’Connor'] },
      ),
    ),
    item(
      statistic(
        'The first petition (July 1839) had 1.28 million signatures; MPs rejected it by 235 to 46.',
        { dates: ['1839-07'], figures: ['1.28 million', '235 to 46'] },
      ),
    ),
    item(
      statistic('At Newport on 4 Nov. 1839 soldiers killed at least 22 men.', {
        dates: ['1839-11-04'],
        figures: ['22 men'],
      }),
      statement('John Frost was sentenced to death, then transported.', {
        people: ['John Frost'],
      }),
    ),
    line(
      event('In the ‘Plug Plot’ of Aug. 1842 strikers drew the plugs from boilers.', {
        dates: ['1842-08'],
      }),
      quotation('“The Charter was a knife and fork question” (Rev. J. R. Stephens).', {
        people: ['J. R. Stephens'],
      }),
      statistic('Wellington guarded London with 85,000 special constables on 10 April 1848.', {
        dates: ['1848-04-10'],
        figures: ['85,000'],
        people: ['Wellington'],
      }),
    ),
    line(
      interpretation('Asa Briggs stressed local economic distress.', { people: ['Asa Briggs'] }),
      interpretation(
        'Gareth Stedman Jones (1983) argues instead that its language was political.',
        { dates: ['1983'], people: ['Gareth Stedman Jones'] },
      ),
      statistic('Five of the six points were law by 1918.', {
        dates: ['1918'],
        figures: ['Five of the six'],
      }),
      interpretation('So its failure was perhaps only apparent.'),
    ),
  ],
}
