import {
  bullet,
  event,
  interpretation,
  line,
  type MarkedText,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const dollsHouse: MarkedText = {
  heading: 'A Doll’s House',
  lines: [
    line(
      event('Ibsen wrote A Doll’s House in Amalfi in 1879.', {
        dates: ['1879'],
        people: ['Ibsen'],
      }),
      event('First performed at the Royal Theatre, Copenhagen, 21 December 1879.', {
        dates: ['1879-12-21'],
      }),
    ),
    bullet(
      statement('Nora Helmer – wife of Torvald, a lawyer who becomes manager of a bank', {
        people: ['Nora Helmer', 'Torvald'],
      }),
    ),
    bullet(
      statistic('She forged her father’s signature to borrow £250 for a trip to Italy.', {
        figures: ['£250'],
      }),
      statement('Krogstad knows & blackmails her.', { people: ['Krogstad'] }),
    ),
    bullet(
      statement('Dr Rank is dying; Mrs Linde has come to look for work.', {
        people: ['Rank', 'Linde'],
      }),
      statement('Torvald calls Nora his ‘little squirrel’ and his ‘skylark’.', {
        people: ['Torvald', 'Nora'],
      }),
    ),
    bullet(
      quotation('“I have been your doll-wife, just as at home I was papa’s doll-child.” (Act III)'),
      interpretation('The tarantella shows her panic.'),
      statement('The door slam: Nora leaves husband and three children.', { people: ['Nora'] }),
    ),
    bullet(statement('Symbolism: Christmas tree, macaroons, letter box.')),
    line(
      event(
        'In Germany the actress Hedwig Niemann-Raabe refused to play the ending, so Ibsen wrote another in 1880.',
        { dates: ['1880'], people: ['Hedwig Niemann-Raabe', 'Ibsen'] },
      ),
      event('Married women in Norway gained control of their own wages in 1888.', {
        dates: ['1888'],
      }),
      event('G. B. Shaw praised the play in The Quintessence of Ibsenism (1891).', {
        dates: ['1891'],
        people: ['G. B. Shaw'],
      }),
      statement('Strindberg hated it.', { people: ['Strindberg'] }),
      quotation(
        'Ibsen himself said in 1898 that he was “more of a poet and less of a social philosopher than people generally tend to suppose”.',
        { dates: ['1898'], people: ['Ibsen'] },
      ),
    ),
    line(
      interpretation('Toril Moi sees the play as a turning point of modernism.', {
        people: ['Toril Moi'],
      }),
      interpretation('Joan Templeton attacks critics who deny that it is about women.', {
        people: ['Joan Templeton'],
      }),
      interpretation('Perhaps Kristine is the real modern woman, as she works for her living.', {
        people: ['Kristine'],
      }),
    ),
  ],
}
