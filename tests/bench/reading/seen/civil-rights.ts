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

export const civilRights: MarkedText = {
  heading: 'How far did civil rights depend on Washington?',
  lines: [
    item(event('1896 Plessy v. Ferguson – ‘separate but equal’ allowed', { dates: ['1896'] })),
    item(
      event('Thurgood Marshall argued Brown v. Board (17 May 1954) for the NAACP.', {
        dates: ['1954-05-17'],
        people: ['Thurgood Marshall'],
      }),
    ),
    item(
      event('Emmett Till, 14, was lynched in Mississippi in Aug 1955.', {
        dates: ['1955-08'],
        people: ['Emmett Till'],
      }),
    ),
    item(
      event('Rosa Parks refused to give up her seat on Dec. 1, 1955.', {
        dates: ['1955-12-01'],
        people: ['Rosa Parks'],
      }),
      statistic('The bus boycott lasted 381 days; about 40,000 people took part.', {
        figures: ['40,000'],
      }),
    ),
    item(
      statistic('Eisenhower sent 1,000 paratroopers to Little Rock in Sept. ’57.', {
        dates: ['1957-09'],
        figures: ['1,000'],
        people: ['Eisenhower'],
      }),
    ),
    item(statement('Ella Baker wanted ‘group-centred leadership’', { people: ['Ella Baker'] })),
    item(
      event('MLK and Abernathy were jailed in Birmingham in April 1963.', {
        dates: ['1963-04'],
        people: ['MLK', 'Abernathy'],
      }),
      quotation(
        '“Injustice anywhere is a threat to justice everywhere” – Letter from Birmingham Jail',
      ),
    ),
    item(
      statistic('200,000–250,000 marched on Washington on 28 August 1963.', {
        dates: ['1963-08-28'],
        figures: ['200,000–250,000'],
      }),
      event('The Civil Rights Act 1964 & Voting Rights Act 1965 followed.', {
        dates: ['1964', '1965'],
      }),
      statistic('Black registration in Mississippi rose from 6.7% to 59.8% by 1967.', {
        dates: ['1967'],
        figures: ['6.7%', '59.8%'],
      }),
    ),
    item(
      statistic('Watts riots (11–16 Aug 1965): 34 dead, $40m damage', {
        dates: ['1965-08-11/1965-08-16'],
        figures: ['34 dead', '$40m'],
      }),
    ),
    line(
      event('Malcolm X was shot on 21 Feb. 1965.', {
        dates: ['1965-02-21'],
        people: ['Malcolm X'],
      }),
      event('Stokely Carmichael coined ‘Black Power’ in June 1966.', {
        dates: ['1966-06'],
        people: ['Stokely Carmichael'],
      }),
      event('Nixon’s ‘southern strategy’ took advantage of white fears in the 1968 election.', {
        dates: ['1968'],
        people: ['Nixon'],
      }),
    ),
    line(
      interpretation(
        'Jacquelyn Dowd Hall writes of a ‘long civil rights movement’ from the 1930s to the 1970s.',
        { dates: ['1930/1979'], people: ['Jacquelyn Dowd Hall'] },
      ),
      interpretation('Without grass-roots pressure LBJ would hardly have acted.', {
        people: ['LBJ'],
      }),
    ),
  ],
}
