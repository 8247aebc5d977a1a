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

export const plague: MarkedText = {
  heading: 'Plague, wages and revolt, 1348–1381',
  lines: [
    item(
      event('Plague reached Melcombe in Dorset in June 1348.', { dates: ['1348-06'] }),
      statistic('It killed between a third and a half of the population by 1350.', {
        dates: ['1350'],
        figures: ['a third', 'a half'],
      }),
      event('The Jews of Strasbourg were burnt on St Valentine’s Day 1349.', { dates: ['1349'] }),
      event('In Florence, Boccaccio set the Decameron in the plague year of 1348.', {
        dates: ['1348'],
        people: ['Boccaccio'],
      }),
    ),
    item(
      event('The Statute of Labourers of 1351 froze wages at the level of 1346.', {
        dates: ['1351', '1346'],
      }),
      statistic('A ploughman earned 3d. a day in 1340 and 5d. in 1380.', {
        dates: ['1340', '1380'],
        figures: ['3d.', '5d.'],
      }),
    ),
    item(
      event('Poll taxes were levied in 1377, 1379 and 1380–1.', {
        dates: ['1377', '1379', '1380/1381'],
      }),
      statistic('The last was set at one shilling a head, three times the first.', {
        figures: ['one shilling', 'three times'],
      }),
    ),
    line(
      quotation(
        'John Ball preached at Blackheath: ‘When Adam delved and Eve span, who was then the gentleman?’',
        { people: ['John Ball', 'Adam', 'Eve'] },
      ),
      event('Wat Tyler led the men of Kent into London on 13 June 1381.', {
        dates: ['1381-06-13'],
        people: ['Wat Tyler'],
      }),
      statement('Richard II, aged 14, met them at Mile End.', { people: ['Richard II'] }),
      statement(
        'Archbishop Sudbury and Sir Robert Hales were dragged from the Tower and beheaded.',
        { people: ['Sudbury', 'Robert Hales'] },
      ),
      statement('Walworth, the mayor, struck Tyler down at Smithfield.', {
        people: ['Walworth', 'Tyler'],
      }),
    ),
    line(
      interpretation('Froissart’s chronicle is hostile: he calls the rebels ‘wicked’.', {
        people: ['Froissart'],
      }),
      interpretation(
        'Rodney Hilton: the rising was a movement of prosperous peasants, not of the poorest.',
        { people: ['Rodney Hilton'] },
      ),
      event('Villeinage had withered away by the early 15th century.', { dates: ['1401/1433'] }),
      statistic('By c. 1450 rents were down by 20–30%.', {
        dates: ['1450'],
        figures: ['20–30%'],
      }),
      interpretation('Thus the plague did more for the peasants than the revolt did.'),
    ),
  ],
}
