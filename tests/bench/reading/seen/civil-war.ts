import {
  event,
  gap,
  interpretation,
  item,
  line,
  type MarkedText,
  statement,
  statistic,
} from '../marks.ts'

export const civilWar: MarkedText = {
  heading: 'Why did civil war break out in England?',
  lines: [
    item(
      event('Charles I dissolved Parliament in March 1629 and ruled without it for eleven years.', {
        dates: ['1629-03'],
        people: ['Charles I'],
      }),
    ),
    item(
      event('Ship money, once a tax on ports, was extended to inland counties in 1635.', {
        dates: ['1635'],
      }),
      statistic(
        'It raised about £190,000 in its first year, i.e. more than any tax since Elizabeth.',
        {
          figures: ['£190,000'],
          people: ['Elizabeth'],
        },
      ),
    ),
    item(
      event('John Hampden refused to pay & was tried in 1637–8.', {
        dates: ['1637/1638'],
        people: ['John Hampden'],
      }),
      statistic('He lost by 7 votes to 5, which made the case look like a moral victory.', {
        figures: ['7 votes to 5'],
      }),
    ),
    item(
      statement(
        'Archbishop Laud – imposed altar rails and vestments; hated by Puritans of every stripe',
        { people: ['Laud'] },
      ),
    ),
    item(
      statistic('The Earl of Strafford was beheaded on 12 May 1641 before a crowd of c. 100,000.', {
        dates: ['1641-05-12'],
        figures: ['100,000'],
        people: ['Strafford'],
      }),
    ),
    item(
      statistic('Pym’s Grand Remonstrance passed by 159 to 148 (22 Nov. 1641).', {
        dates: ['1641-11-22'],
        figures: ['159 to 148'],
        people: ['Pym'],
      }),
    ),
    gap,
    line(
      event('In Jan. 1642 the King tried to arrest the Five Members, but ‘the birds had flown’.', {
        dates: ['1642-01'],
      }),
      event('The Royal Standard was raised at Nottingham on 22 August 1642.', {
        dates: ['1642-08-22'],
      }),
      statistic('Approx. 1 in 4 adult men bore arms between 1642 and 1646.', {
        dates: ['1642/1646'],
        figures: ['1 in 4'],
      }),
    ),
    line(
      interpretation(
        'C. Russell stresses the problem of ruling three kingdoms; John Morrill sees the last of the wars of religion.',
        { people: ['C. Russell', 'John Morrill'] },
      ),
      interpretation('Marxists, e.g. Christopher Hill, saw a bourgeois revolution.', {
        people: ['Christopher Hill'],
      }),
      interpretation('It is therefore hard to blame one man alone.'),
    ),
  ],
}
