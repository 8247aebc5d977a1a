import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesSchema } from '../../../../src/shared/model/note.ts'
import { datesIn, findDates } from '../../../../src/shared/text/dates.ts'

const year = (from: number, to = from): string => `${from}-01-01/${to}-12-31`

const year43 = '0043-01-01/0410-12-31'

const cases: [text: string, ...expected: string[]][] = [
  ['between 1923-25 over 500,000 workers joined', year(1923, 1925)],
  ['1923–1925', year(1923, 1925)],
  ['1937-38 saw a purge', year(1937, 1938)],
  ['the war of 1936-8', year(1936, 1938)],
  ['1899-1902', year(1899, 1902)],
  ['the winter term 1933/34', year(1933, 1934)],
  ['on 1 December 1934', '1934-12-01/1934-12-01'],
  ['on 1 Decemebr 1934.', '1934-12-01/1934-12-01'],
  ['on the 4th of August, 1914', '1914-08-04/1914-08-04'],
  ['December 1, 1934', '1934-12-01/1934-12-01'],
  ['March 5th 1953', '1953-03-05/1953-03-05'],
  ['1934-12-01', '1934-12-01/1934-12-01'],
  ['1.12.1934', '1934-12-01/1934-12-01'],
  ['3/4/1917', '1917-04-03/1917-04-03'],
  ['12/25/1991', '1991-12-25/1991-12-25'],
  ['Jan 1935', '1935-01-01/1935-01-31'],
  ['in Jan. 1935 and after', '1935-01-01/1935-01-31'],
  ['January 1935', '1935-01-01/1935-01-31'],
  ['Febuary 1917', '1917-02-01/1917-02-28'],
  ['February 1916', '1916-02-01/1916-02-29'],
  ['1-3 May 1926', '1926-05-01/1926-05-03'],
  ['August–December 1936', '1936-08-01/1936-12-31'],
  ['between April and June 1929', '1929-04-01/1929-06-30'],
  ['1 December 1934 – 30 January 1935', '1934-12-01/1935-01-30'],
  ['22 June 1941 and 9 May 1945', '1941-06-22/1941-06-22', '1945-05-09/1945-05-09'],
  ['the 1930s', year(1930, 1939)],
  ["the 1930's", year(1930, 1939)],
  ['late 1920s', year(1927, 1929)],
  ['in the early 1920s', year(1920, 1923)],
  ['by the mid-1930s', year(1934, 1936)],
  ['by the end of 1930', '1930-12-01/1930-12-31'],
  ['In early 1928, the Plan', '1928-01-01/1928-04-30'],
  ['rationing came to an end in 1954', year(1954)],
  ['a slump beginning in the 1930s', year(1930, 1939)],
  ['the war would end in August 1945', '1945-08-01/1945-08-31'],
  ['late in 1929', '1929-09-01/1929-12-31'],
  ['the second half of 1932', '1932-07-01/1932-12-31'],
  ['spring 1921', '1921-03-01/1921-05-31'],
  ['the winter of 1932-33', '1932-12-01/1933-02-28'],
  ['from 1928 to 1932', year(1928, 1932)],
  ['between 1928 and 1932', year(1928, 1932)],
  ['between the years 1922 and 1926', year(1922, 1926)],
  ['During 1935 and 1936', year(1935), year(1936)],
  ['in 1926', year(1926)],
  ['the Revolution of 1917.', year(1917)],
  ['the 1936 Constitution', year(1936)],
  ['(1917)', year(1917)],
  ['ended in 1945.This', year(1945)],
  ['In 1905 workers went on strike', year(1905)],
  ['In 1905, 1500 men', year(1905)],
  ['the 19th century', year(1801, 1900)],
  ['the early nineteenth century', year(1801, 1833)],
  ['in the thirteenth century', year(1201, 1300)],
  ['in the late third century AD', '0267-01-01/0300-12-31'],
  ['by the 1st century CE', '0001-01-01/0100-12-31'],
  ['the fifteenth and sixteenth centuries', year(1401, 1600)],
  ['from the late 17th to the 19th century', year(1667, 1900)],
  ['the 13th and 16th centuries', year(1501, 1600)],
  ['in the 1600s', year(1600, 1699)],
  ['the early 1800s', year(1800, 1833)],
  ['in the 1900s', year(1900, 1909)],
  ['the fall of 1929', '1929-09-01/1929-11-30'],
  ['prices fall 1780–1850', year(1780, 1850)],
  ['wages rise/fall, 1780–1850', year(1780, 1850)],
  ['c1500', year(1500)],
  ['c.1500–c.1700', year(1500), year(1700)],
  ['c1500–c1700', year(1500), year(1700)],
  ['his fall in 1529', year(1529)],
  ['AD 410', '0410-01-01/0410-12-31'],
  ['AD 43 to 410', year43],
  ['from AD 43 to 410', year43],
  ['AD 43-410', year43],
  ['43–410 AD', year43],
  ['between 43 and 410 CE', year43],
  ['AD 43 to AD 410', year43],
  ['43 CE to 410 CE', year43],
  ['c. AD 700–1100', '0700-01-01/1100-12-31'],
  ['AD 235-84', '0235-01-01/0284-12-31'],
  ['AD 43 and 410', '0043-01-01/0043-12-31'],
  ['31 February 1934', '1934-02-01/1934-02-28'],
  ['26,000 files'],
  ['500,000 workers'],
  ['14 out of 16'],
  ['1500 men'],
  ['in 1500 villages'],
  ['over 1941 tonnes'],
  ['between 1500 and 2000 men'],
  ['£1917'],
  ['1917%'],
  ['see p. 1917'],
  ['page 1936'],
  ['1,917'],
  ['19.36'],
  ['dawn on June 22'],
  ['In January, a group'],
  ['One year later'],
  ['44 BC'],
  ['in 1200 BC'],
  ['between 31 BC and AD 14'],
  ['509 BC–AD 476'],
  ['31 BCE to 14 CE'],
  ['between 1500 and 1200 BC'],
  ['Matchbox 193'],
]

describe('dates in a text', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesIn(text).map(({ from, to }) => `${from}/${to}`)).toEqual(expected)
  })

  it('gives a date said twice once, and says where each stands', () => {
    expect(datesIn('in 1936 and again in 1936')).toHaveLength(1)
    expect(findDates('He died on 5 March 1953.')).toEqual([
      { start: 11, end: 23, from: '1953-03-05', to: '1953-03-05' },
    ])
  })

  const parts = fc.constantFrom(
    ...['1917', '1923-25', '31', '30 February', 'Jan.', 'May', 'December', 'early', 'the', '1930s'],
    ...[
      'between',
      'and',
      'from',
      'to',
      '–',
      '-',
      '/',
      '.',
      ',',
      '19th century',
      'AD',
      '0',
      '2000',
      's',
    ],
  )
  it('gives only real days, the first not after the last, in any text', () => {
    const texts = fc.array(parts, { maxLength: 14 }).map((some) => some.join(' '))
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        for (const dates of datesIn(text)) {
          expect(datesSchema.safeParse(dates).success).toBe(true)
          expect(dates.from <= dates.to).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
