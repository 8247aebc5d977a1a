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

export const frankenstein: MarkedText = {
  heading: 'Frankenstein: context, plot, critics',
  lines: [
    item(
      event('Mary Shelley began the novel at the Villa Diodati in the summer of 1816.', {
        dates: ['1816-06/1816-08'],
        people: ['Mary Shelley'],
      }),
    ),
    item(
      statistic('Published anonymously on 1 January 1818 in 500 copies.', {
        dates: ['1818-01-01'],
        figures: ['500 copies'],
      }),
      statement('Percy Shelley wrote the preface, so many readers thought it was his.', {
        people: ['Percy Shelley'],
      }),
    ),
    item(
      statement('Walton’s letters frame the story: he is sailing for the North Pole.', {
        people: ['Walton'],
      }),
      statement('Victor Frankenstein leaves Geneva for Ingolstadt at 17.', {
        people: ['Victor Frankenstein'],
      }),
      statement('Victor abandons his creature; Elizabeth and Clerval pay the price.', {
        people: ['Victor', 'Elizabeth', 'Clerval'],
      }),
      statement('The creature learns to speak by watching the De Laceys.'),
      statement('Justine is hanged for the murder of William.', {
        people: ['Justine', 'William'],
      }),
    ),
    item(
      quotation('‘I was benevolent and good; misery made me a fiend’ (ch. 10).'),
      interpretation('Here Shelley suggests that evil is made, not born.', {
        people: ['Shelley'],
      }),
    ),
    item(statement('The epigraph comes from Milton’s Paradise Lost.', { people: ['Milton'] })),
    line(
      interpretation('Ellen Moers (1976) reads the book as a ‘birth myth’.', {
        dates: ['1976'],
        people: ['Ellen Moers'],
      }),
      interpretation('Critics, esp. Gilbert & Gubar, link the monster with Eve.', {
        people: ['Gilbert', 'Gubar', 'Eve'],
      }),
      interpretation('Chris Baldick: the monster stands for the mob of 1789.', {
        dates: ['1789'],
        people: ['Chris Baldick'],
      }),
      interpretation('Setting is important because the ice mirrors Victor’s isolation.', {
        people: ['Victor'],
      }),
    ),
    line(statement('Gothic novel – ruins, storms, doubles, fear of the past')),
    line(
      statement('cf. Jekyll and Hyde in Stevenson’s story of 1886.', {
        dates: ['1886'],
        people: ['Jekyll', 'Hyde', 'Stevenson'],
      }),
      statement('By the end of ch. 24 both maker and creature are alone.'),
    ),
  ],
}
