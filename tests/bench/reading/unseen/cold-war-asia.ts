import {
  event,
  gap,
  interpretation,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const coldWarAsia: MarkedText = {
  heading: 'China and her neighbours in the Cold War',
  lines: [
    line(
      event('Chiang Kai-shek broke with the Communists in April 1927.', {
        dates: ['1927-04'],
        people: ['Chiang Kai-shek'],
      }),
      statistic('About 86,000 set out on the Long March in Oct. 1934; fewer than 8,000 arrived.', {
        dates: ['1934-10'],
        figures: ['86,000', '8,000'],
      }),
      event('Mao became leader at Zunyi (January 1935).', {
        dates: ['1935-01'],
        people: ['Mao'],
      }),
      event('Edgar Snow interviewed him at Bao’an in 1936.', {
        dates: ['1936'],
        people: ['Edgar Snow'],
      }),
      quotation('‘Political power grows out of the barrel of a gun.’'),
    ),
    line(
      event('Mao Zedong proclaimed the PRC on 1 October 1949.', {
        dates: ['1949-10-01'],
        people: ['Mao Zedong'],
      }),
      statistic('Land reform, 1950–2: up to 2 million landlords were killed.', {
        dates: ['1950/1952'],
        figures: ['2 million'],
      }),
      statement('Peng Dehuai led the ‘volunteers’ in Korea.', { people: ['Peng Dehuai'] }),
      event('General MacArthur was sacked by Truman on 11 April 1951.', {
        dates: ['1951-04-11'],
        people: ['MacArthur', 'Truman'],
      }),
      statement('Kim Il-sung and Syngman Rhee both wanted a united Korea.', {
        people: ['Kim Il-sung', 'Syngman Rhee'],
      }),
      event('The armistice of 27 July 1953 left the border near the 38th parallel.', {
        dates: ['1953-07-27'],
      }),
    ),
    gap,
    line(
      event('The Great Leap Forward (1958–62) caused the worst famine of the 20th century.', {
        dates: ['1958/1962', '1901/2000'],
      }),
      statistic('Frank Dikötter puts the deaths at 45 million, Yang Jisheng at 36 million.', {
        figures: ['45 million', '36 million'],
        people: ['Frank Dikötter', 'Yang Jisheng'],
      }),
      event('Liu Shaoqi was purged in 1968 and died in prison the next year.', {
        dates: ['1968'],
        people: ['Liu Shaoqi'],
      }),
      statement('Jiang Qing led the Gang of Four.', { people: ['Jiang Qing'] }),
    ),
    line(
      interpretation('By contrast Lee Kuan Yew & Park Chung-hee built up exports.', {
        people: ['Lee Kuan Yew', 'Park Chung-hee'],
      }),
      statistic(
        'South Korea’s GDP per head rose tenfold from the early sixties to the late eighties.',
        { dates: ['1960/1989'], figures: ['tenfold'] },
      ),
    ),
    line(
      event('In 1971 Kissinger flew to Peking in secret.', {
        dates: ['1971'],
        people: ['Kissinger'],
      }),
      event('Nixon followed in February 1972.', { dates: ['1972-02'], people: ['Nixon'] }),
      interpretation('Deng’s reforms of the 1980s are best seen as pragmatism.', {
        dates: ['1980/1989'],
        people: ['Deng'],
      }),
    ),
  ],
}
