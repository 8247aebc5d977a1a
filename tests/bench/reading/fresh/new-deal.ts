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

export const newDeal: MarkedText = {
  heading: 'Did the New Deal end the Depression?',
  lines: [
    bullet(
      statistic('The Dow lost nearly 90% of its value between September 1929 and July 1932.', {
        dates: ['1929-09/1932-07'],
        figures: ['90%'],
      }),
      statistic('One worker in four was idle by March 1933; 9,000 banks had closed.', {
        dates: ['1933-03'],
        figures: ['One worker in four', '9,000'],
      }),
    ),
    bullet(
      event('Hoover set up the RFC in January 1932.', { dates: ['1932-01'], people: ['Hoover'] }),
      quotation('Roosevelt told the nation: “The only thing we have to fear is fear itself.”', {
        people: ['Roosevelt'],
      }),
    ),
    bullet(statement('AAA – paid farmers to plough crops under')),
    bullet(statement('TVA – dams & cheap power for seven states along the Tennessee')),
    bullet(
      statistic('Harry Hopkins spent $5m in his first two hours.', {
        figures: ['$5m'],
        people: ['Harry Hopkins'],
      }),
      event('The Supreme Court struck down the NIRA on 27 May 1935 (“Black Monday”).', {
        dates: ['1935-05-27'],
      }),
      event('Huey Long, the Kingfish, was shot in Baton Rouge in Sept. 1935.', {
        dates: ['1935-09'],
        people: ['Huey Long'],
      }),
    ),
    line(
      interpretation('Keynes complained in 1938 that deficits had been far too small.', {
        dates: ['1938'],
        people: ['Keynes'],
      }),
      statistic(
        'Friedman and Schwartz blame the Fed for letting the money stock shrink by a third.',
        {
          figures: ['a third'],
          people: ['Friedman', 'Schwartz'],
        },
      ),
      statistic('Unemployment was still 19% in 1938 but fell below 2% by 1943.', {
        dates: ['1938', '1943'],
        figures: ['19%', '2%'],
      }),
      interpretation('So it was war, not reform, that brought back full employment.'),
    ),
  ],
}
