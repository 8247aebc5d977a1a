import {
  event,
  interpretation,
  item,
  line,
  type MarkedText,
  statement,
  statistic,
} from '../marks.ts'

export const development: MarkedText = {
  heading: 'Why are some countries poor?',
  lines: [
    item(
      event('W. W. Rostow set out five stages of growth in 1960.', {
        dates: ['1960'],
        people: ['W. W. Rostow'],
      }),
    ),
    item(
      statement('Arthur Lewis – dual-sector model: surplus labour moves from farm to factory', {
        people: ['Arthur Lewis'],
      }),
    ),
    item(
      interpretation(
        'Raúl Prebisch and Hans Singer found that terms of trade turn against primary producers.',
        { people: ['Raúl Prebisch', 'Hans Singer'] },
      ),
    ),
    item(statement('Dutch disease – a boom in one export prices out the rest')),
    line(
      statistic('Ghana’s GNI per capita was $2,230 in 2019, against $500 in Malawi.', {
        dates: ['2019'],
        figures: ['$2,230', '$500'],
      }),
      statistic('Over 700m people live on less than $1.90 a day.', {
        figures: ['700m', '$1.90'],
      }),
      statistic('Botswana grew at 9 per cent p.a. from 1966 to 1999.', {
        dates: ['1966/1999'],
        figures: ['9 per cent'],
      }),
      statistic('Debt rose twelvefold between 1970 and ’82.', {
        dates: ['1970/1982'],
        figures: ['twelvefold'],
      }),
      event('Import substitution failed in Latin America in the ’80s, the ‘lost decade’.', {
        dates: ['1980/1989'],
      }),
      statistic('HIPC initiative (1996, enhanced 1999): debt relief for some 36 countries.', {
        dates: ['1996', '1999'],
        figures: ['36 countries'],
      }),
    ),
    line(
      interpretation('Amartya Sen shows that famines do not occur in democracies.', {
        people: ['Amartya Sen'],
      }),
      statistic('In the Bengal famine of 1943 three million died, though food was not scarce.', {
        dates: ['1943'],
        figures: ['three million'],
      }),
      statement('Dambisa Moyo’s Dead Aid (2009) calls for an end to aid within five years.', {
        dates: ['2009'],
        people: ['Dambisa Moyo'],
      }),
      interpretation('Jeffrey Sachs, on the other hand, wants a big push.', {
        people: ['Jeffrey Sachs'],
      }),
      statement('William Easterly divides planners from searchers.', {
        people: ['William Easterly'],
      }),
      statistic('The Marshall Plan was worth approx. 2.5% of recipients’ GDP.', {
        figures: ['2.5%'],
      }),
      event(
        'Muhammad Yunus founded the Grameen Bank in 1983 and shared the Nobel Peace Prize in 2006.',
        { dates: ['1983', '2006'], people: ['Muhammad Yunus'] },
      ),
      interpretation('Acemoglu & Robinson put institutions first; Sachs puts geography first.', {
        people: ['Acemoglu', 'Robinson', 'Sachs'],
      }),
      interpretation('Ha-Joon Chang accuses rich countries of kicking away the ladder.', {
        people: ['Ha-Joon Chang'],
      }),
      interpretation('To sum up, growth is necessary but not sufficient.'),
    ),
  ],
}
