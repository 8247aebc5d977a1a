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

export const spain: MarkedText = {
  heading: 'Spain from the Disaster to Franco',
  lines: [
    line(
      event('After the ‘Disaster’ of 1898 Spain lost Cuba, Puerto Rico and the Philippines.', {
        dates: ['1898'],
      }),
      event('General Primo de Rivera seized power on 13 Sept 1923.', {
        dates: ['1923-09-13'],
        people: ['Primo de Rivera'],
      }),
      event('Alfonso XIII backed him and left the country in April 1931.', {
        dates: ['1931-04'],
        people: ['Alfonso XIII'],
      }),
    ),
    gap,
    line(
      statement('Manuel Azaña – PM 1931–33; wanted to cut the army and the Church down to size.', {
        dates: ['1931/1933'],
        people: ['Manuel Azaña'],
      }),
    ),
    line(
      statistic('2% of landowners held over half the land in the south.', {
        figures: ['2%', 'over half'],
      }),
      statistic('The CNT had c. 1.5 million members by the mid-1930s.', {
        dates: ['1934/1936'],
        figures: ['1.5 million'],
      }),
    ),
    line(
      statement('Gil Robles led the CEDA and borrowed Nazi methods.', { people: ['Gil Robles'] }),
      event('The Asturias rising of October 1934 was put down by Franco with Moroccan troops.', {
        dates: ['1934-10'],
        people: ['Franco'],
      }),
      interpretation('Calvo Sotelo’s murder (13 July 1936) was the trigger, not the cause.', {
        dates: ['1936-07-13'],
        people: ['Calvo Sotelo'],
      }),
    ),
    line(
      statement('Sanjurjo died in a plane crash on the 20th.', { people: ['Sanjurjo'] }),
      statistic('Hitler sent some 600 planes, Mussolini rather more.', {
        figures: ['600 planes'],
        people: ['Hitler', 'Mussolini'],
      }),
      quotation('Dolores Ibárruri told Madrid: ‘They shall not pass!’', {
        people: ['Dolores Ibárruri'],
      }),
      event('Guernica was bombed on 26 April 1937, a market day.', { dates: ['1937-04-26'] }),
      event('Orwell fought with the POUM and wrote Homage to Catalonia (1938).', {
        dates: ['1938'],
        people: ['Orwell'],
      }),
      statement('Negrín, prime minister from May 1937, hoped to hold out until a European war.', {
        dates: ['1937-05'],
        people: ['Negrín'],
      }),
    ),
    line(
      interpretation('Paul Preston blames the generals; Stanley Payne blames the Left.', {
        people: ['Paul Preston', 'Stanley Payne'],
      }),
      statistic('Casualties: ca. 350,000 deaths, of which 1 in 3 behind the lines.', {
        figures: ['350,000', '1 in 3'],
      }),
      event('Franco ruled till his death on 20 November 1975.', {
        dates: ['1975-11-20'],
        people: ['Franco'],
      }),
      event('By the 1960s tourism & remittances had changed the country beyond recognition.', {
        dates: ['1960/1969'],
      }),
    ),
  ],
}
