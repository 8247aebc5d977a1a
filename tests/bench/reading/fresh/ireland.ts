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

export const ireland: MarkedText = {
  heading: 'Ireland from the Famine to partition',
  lines: [
    item(
      event('Blight was first seen in Ireland in September 1845.', { dates: ['1845-09'] }),
      statistic('By 1851 about a million had died and another million had emigrated.', {
        dates: ['1851'],
        figures: ['a million', 'another million'],
      }),
      statement('Charles Trevelyan at the Treasury put his faith in the market.', {
        people: ['Charles Trevelyan'],
      }),
      quotation(
        '“The Almighty indeed sent the potato blight but the English created the Famine” (John Mitchel).',
        { people: ['John Mitchel'] },
      ),
      interpretation('Cormac Ó Gráda thinks that more relief could have been given in 1847.', {
        dates: ['1847'],
        people: ['Cormac Ó Gráda'],
      }),
    ),
    item(
      event('Isaac Butt founded the Home Rule League in 1873.', {
        dates: ['1873'],
        people: ['Isaac Butt'],
      }),
      statistic('Parnell’s party won 86 seats at the election of 1885.', {
        dates: ['1885'],
        figures: ['86 seats'],
        people: ['Parnell'],
      }),
      statistic('Gladstone’s bill fell by 343 votes to 313 on 8 June 1886.', {
        dates: ['1886-06-08'],
        figures: ['343 votes to 313'],
        people: ['Gladstone'],
      }),
      statement('Joseph Chamberlain and Lord Hartington voted against it.', {
        people: ['Joseph Chamberlain', 'Hartington'],
      }),
    ),
    item(
      statistic('Nearly 250,000 men signed the Ulster Covenant on 28 Sept. 1912.', {
        dates: ['1912-09-28'],
        figures: ['250,000'],
      }),
      statement('UVF – private army of the Unionists, led by Carson & Craig', {
        people: ['Carson', 'Craig'],
      }),
    ),
    line(
      event('Patrick Pearse read the Proclamation outside the GPO on Easter Monday 1916.', {
        dates: ['1916'],
        people: ['Patrick Pearse'],
      }),
      statistic('Fifteen men were shot between 3 and 12 May 1916, which turned opinion round.', {
        dates: ['1916-05-03/1916-05-12'],
        figures: ['Fifteen men'],
      }),
      statistic('Sinn Féin took 73 of the 105 Irish seats in December 1918.', {
        dates: ['1918-12'],
        figures: ['73 of the 105'],
      }),
      event('Michael Collins signed the Treaty in the early hours of 6 December 1921.', {
        dates: ['1921-12-06'],
        people: ['Michael Collins'],
      }),
      statement('De Valera would not accept the oath to the King.', { people: ['De Valera'] }),
      interpretation(
        'Perhaps partition was only a recognition of facts, as R. F. Foster implies.',
        {
          people: ['R. F. Foster'],
        },
      ),
    ),
  ],
}
