import {
  event,
  interpretation,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const japan: MarkedText = {
  heading: 'How revolutionary was the Meiji Restoration?',
  lines: [
    line(
      event('The Tokugawa shogunate had closed the country since the 1630s.', {
        dates: ['1630/1639'],
      }),
      event('Commodore Perry’s ‘black ships’ entered Edo Bay on 8 July 1853.', {
        dates: ['1853-07-08'],
        people: ['Perry'],
      }),
      event('Tokugawa Yoshinobu, the last shogun, handed back power in Nov 1867.', {
        dates: ['1867-11'],
        people: ['Tokugawa Yoshinobu'],
      }),
      statement('Emperor Meiji was 15 at the time.', { people: ['Meiji'] }),
      quotation(
        'The Charter Oath (April 1868) promised that ‘knowledge shall be sought throughout the world’.',
        { dates: ['1868-04'] },
      ),
    ),
    line(
      statement('Fukuzawa Yukichi – writer; urged Japan to learn from the West.', {
        people: ['Fukuzawa Yukichi'],
      }),
    ),
    line(
      event('Itō Hirobumi drafted the constitution of 1889 on the Prussian model.', {
        dates: ['1889'],
        people: ['Itō Hirobumi'],
      }),
    ),
    line(
      statistic('Land tax was fixed at 3% of value in 1873, i.e. it had to be paid in cash.', {
        dates: ['1873'],
        figures: ['3%'],
      }),
      event('By 1877 Saigō Takamori had turned against the govt he helped to create.', {
        dates: ['1877'],
        people: ['Saigō Takamori'],
      }),
      statistic('His Satsuma rebellion cost approx. 42 million yen and 6,000 government lives.', {
        figures: ['42 million yen', '6,000'],
      }),
    ),
    line(
      statistic('Cotton output trebled between 1885 and 1895.', {
        dates: ['1885/1895'],
        figures: ['trebled'],
      }),
      statistic('The war with China (1894–95) brought an indemnity of 230 million taels.', {
        dates: ['1894/1895'],
        figures: ['230 million taels'],
      }),
      event('Admiral Tōgō destroyed the Russian fleet at Tsushima in late May 1905.', {
        dates: ['1905-05-21/1905-05-31'],
        people: ['Tōgō'],
      }),
      event('Sidney Webb visited in 1911 and admired what he saw.', {
        dates: ['1911'],
        people: ['Sidney Webb'],
      }),
    ),
    line(
      interpretation(
        'E. H. Norman saw a revolution from above, whereas W. G. Beasley stresses nationalism.',
        { people: ['E. H. Norman', 'W. G. Beasley'] },
      ),
    ),
    line(
      statement('In China, Li Hongzhang & Kang Youwei wanted similar reforms.', {
        people: ['Li Hongzhang', 'Kang Youwei'],
      }),
      event('Empress Dowager Cixi put an end to the Hundred Days in September 1898.', {
        dates: ['1898-09'],
        people: ['Cixi'],
      }),
      event('Yuan Shikai made himself president after the fall of the Qing (1911–12).', {
        dates: ['1911/1912'],
        people: ['Yuan Shikai'],
      }),
    ),
  ],
}
