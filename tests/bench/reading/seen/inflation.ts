import {
  bullet,
  event,
  interpretation,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const inflation: MarkedText = {
  heading: 'Did monetarism work?',
  lines: [
    bullet(
      statistic('Inflation peaked at 26.9% in Aug. 1975.', {
        dates: ['1975-08'],
        figures: ['26.9%'],
      }),
      statistic('Healey borrowed $3.9bn from the IMF in 1976.', {
        dates: ['1976'],
        figures: ['$3.9bn'],
        people: ['Healey'],
      }),
    ),
    bullet(statement('Monetarism – control the money supply and prices will follow.')),
    bullet(
      event('Milton Friedman won the Nobel Prize in 1976.', {
        dates: ['1976'],
        people: ['Milton Friedman'],
      }),
      quotation('‘Inflation is always and everywhere a monetary phenomenon’ – Friedman', {
        people: ['Friedman'],
      }),
    ),
    bullet(
      statistic('Interest rates were raised to 17 per cent by Howe in November 1979.', {
        dates: ['1979-11'],
        figures: ['17 per cent'],
        people: ['Howe'],
      }),
      statistic('Unemployment passed 3m in January 1982, i.e. one worker in eight.', {
        dates: ['1982-01'],
        figures: ['3m', 'one worker in eight'],
      }),
      statistic('364 economists wrote to The Times to protest.', { figures: ['364 economists'] }),
    ),
    line(
      interpretation('Keynes had argued in the General Theory (1936) that demand creates jobs.', {
        dates: ['1936'],
        people: ['Keynes'],
      }),
      statement(
        'Phillips curve: a trade-off between unemployment and inflation (A. W. Phillips, 1958).',
        { dates: ['1958'], people: ['A. W. Phillips'] },
      ),
      interpretation('It seemed to break down in the late 1960s.', { dates: ['1967/1969'] }),
      statement('Lucas and Sargent brought in rational expectations.', {
        people: ['Lucas', 'Sargent'],
      }),
    ),
    line(
      statistic('GDP shrank by 2.5% in 1980–81.', { dates: ['1980/1981'], figures: ['2.5%'] }),
      statistic('Manufacturing output fell by nearly a fifth between 1979 and 1981.', {
        dates: ['1979/1981'],
        figures: ['a fifth'],
      }),
      quotation('Thatcher refused to turn: “The lady’s not for turning.”', {
        people: ['Thatcher'],
      }),
      statement('Nigel Lawson later preferred to shadow the D-mark.', {
        people: ['Nigel Lawson'],
      }),
      statistic('The pound left the ERM on 16 Sept 1992, at a cost of £3.3 bn.', {
        dates: ['1992-09-16'],
        figures: ['£3.3 bn'],
      }),
      event('The Bank of England was made independent in May 1997 by Gordon Brown.', {
        dates: ['1997-05'],
        people: ['Gordon Brown'],
      }),
    ),
    line(interpretation('Overall the cure worked, but its price was paid in the north.')),
  ],
}
