import {
  event,
  interpretation,
  line,
  type MarkedText,
  numbered,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const gatsby: MarkedText = {
  heading: 'Money and class in The Great Gatsby',
  lines: [
    line(
      event('Fitzgerald finished the novel on the Riviera in the autumn of 1924.', {
        dates: ['1924-09/1924-11'],
        people: ['Fitzgerald'],
      }),
      statistic('It sold about 20,000 copies in 1925, half as many as he had hoped.', {
        dates: ['1925'],
        figures: ['20,000', 'half'],
      }),
    ),
    numbered(
      1,
      statistic('Nick Carraway rents a bungalow in West Egg for eighty dollars a month.', {
        figures: ['eighty dollars'],
        people: ['Nick Carraway'],
      }),
    ),
    numbered(
      2,
      statement('Daisy and Tom Buchanan live across the bay, in fashionable East Egg.', {
        people: ['Daisy', 'Tom Buchanan'],
      }),
    ),
    numbered(
      3,
      statement('Jordan cheats at golf; Wolfshiem fixed the World Series of 1919.', {
        dates: ['1919'],
        people: ['Jordan', 'Wolfshiem'],
      }),
    ),
    line(
      quotation('“Her voice is full of money,” he said suddenly.'),
      statement('Myrtle is killed by Gatsby’s car, but Daisy is driving.', {
        people: ['Myrtle', 'Gatsby', 'Daisy'],
      }),
      interpretation('The green light suggests that the dream is always out of reach.'),
      interpretation('Lionel Trilling (1945) sees Gatsby as America itself.', {
        dates: ['1945'],
        people: ['Lionel Trilling', 'Gatsby'],
      }),
      statement('Compare Dreiser’s Clyde Griffiths, another poor boy who wants a rich girl.', {
        people: ['Dreiser', 'Clyde Griffiths'],
      }),
      interpretation('Ultimately Nick is too much in love with his subject to be trusted.', {
        people: ['Nick'],
      }),
    ),
  ],
}
