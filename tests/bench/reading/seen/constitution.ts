import {
  event,
  gap,
  interpretation,
  line,
  type MarkedText,
  statement,
  statistic,
} from '../marks.ts'

export const constitution: MarkedText = {
  heading: 'Does the UK need a codified constitution?',
  lines: [
    line(statement('Parliamentary sovereignty – no body can set aside an Act of Parliament')),
    line(
      statement('Rule of law: nobody is above the law (cf. Entick v Carrington, 1765).', {
        dates: ['1765'],
      }),
      event('A. V. Dicey set out the doctrine in 1885.', {
        dates: ['1885'],
        people: ['A. V. Dicey'],
      }),
    ),
    line(
      event('Lord Hailsham warned of an ‘elective dictatorship’ in the Dimbleby Lecture of 1976.', {
        dates: ['1976'],
        people: ['Hailsham'],
      }),
    ),
    line(
      event(
        'Blair’s govt passed the Human Rights Act 1998, which came into force on 2 October 2000.',
        { dates: ['1998', '2000-10-02'], people: ['Blair'] },
      ),
      statistic('The 1999 reform left 92 hereditary peers in the Lords.', {
        dates: ['1999'],
        figures: ['92 hereditary peers'],
      }),
      statistic('The Supreme Court, with 12 justices, replaced the law lords in Oct. 2009.', {
        dates: ['2009-10'],
        figures: ['12 justices'],
      }),
    ),
    line(
      statistic('Turnout in 2001 was 59.4%, the lowest since 1918.', {
        dates: ['2001', '1918'],
        figures: ['59.4%'],
      }),
      statistic('Scotland voted No by 55% to 45% on 18 September 2014.', {
        dates: ['2014-09-18'],
        figures: ['55%', '45%'],
      }),
      statistic('Brexit: 51.9% v. 48.1%.', { figures: ['51.9%', '48.1%'] }),
      event('Gina Miller won her case in January 2017.', {
        dates: ['2017-01'],
        people: ['Gina Miller'],
      }),
      event('Boris Johnson prorogued Parliament in Sept. 2019; Lady Hale ruled it unlawful.', {
        dates: ['2019-09'],
        people: ['Boris Johnson', 'Hale'],
      }),
      event('The Fixed-term Parliaments Act (2011) was repealed in 2022.', {
        dates: ['2011', '2022'],
      }),
    ),
    gap,
    line(statement('For: flexible, evolutionary, clear lines of responsibility.')),
    line(statement('Against: too much power in No. 10; rights are weakly entrenched.')),
    line(
      statement('By the Salisbury Convention the Lords do not block manifesto pledges.'),
      interpretation('It may be argued that devolution is quasi-federal.'),
      interpretation('Vernon Bogdanor thinks we now have ‘a new constitution’.', {
        people: ['Vernon Bogdanor'],
      }),
    ),
  ],
}
