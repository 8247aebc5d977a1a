import { event, interpretation, line, type MarkedText, numbered, statement } from '../marks.ts'

export const knowledge: MarkedText = {
  heading: 'What is knowledge, and have we any?',
  lines: [
    line(
      statement('Plato: knowledge is justified true belief (Theaetetus, c. 369 BC).', {
        people: ['Plato'],
      }),
      event('Edmund Gettier published his three-page paper in 1963.', {
        dates: ['1963'],
        people: ['Edmund Gettier'],
      }),
    ),
    numbered(
      1,
      statement('Smith and Jones have applied for the same job.', { people: ['Smith', 'Jones'] }),
      statement('Smith has good evidence that Jones will get it.', {
        people: ['Smith', 'Jones'],
      }),
    ),
    numbered(
      2,
      statement('Alvin Goldman’s barns: Henry sees the only real barn in the county.', {
        people: ['Alvin Goldman', 'Henry'],
      }),
    ),
    line(
      statement('Descartes (Meditations, 1641) looks for what cannot be doubted.', {
        dates: ['1641'],
        people: ['Descartes'],
      }),
      statement('“Cogito ergo sum” comes from the Discourse of 1637.', { dates: ['1637'] }),
      event('Elisabeth of Bohemia pressed Descartes on this in May 1643.', {
        dates: ['1643-05'],
        people: ['Elisabeth of Bohemia', 'Descartes'],
      }),
    ),
    line(
      statement('Rationalism – reason alone gives us some knowledge.'),
      statement('Spinoza and Leibniz are usually grouped with Descartes.', {
        people: ['Spinoza', 'Leibniz', 'Descartes'],
      }),
      statement('Locke’s mind is a tabula rasa, but Leibniz replies that it is veined marble.', {
        people: ['Locke', 'Leibniz'],
      }),
      interpretation('Berkeley thinks that to be is to be perceived.', { people: ['Berkeley'] }),
    ),
    line(
      statement('Hume divides all objects of reason into relations of ideas & matters of fact.', {
        people: ['Hume'],
      }),
      statement('Kant said that Hume woke him from his ‘dogmatic slumber’.', {
        people: ['Kant', 'Hume'],
      }),
      event('A. J. Ayer’s Language, Truth and Logic (1936) was written when he was 24.', {
        dates: ['1936'],
        people: ['A. J. Ayer'],
      }),
    ),
    line(
      statement('Gilbert Ryle mocked the ghost in the machine.', { people: ['Gilbert Ryle'] }),
      statement('Mary has lived in a black-and-white room all her life (Jackson, 1982).', {
        dates: ['1982'],
        people: ['Mary', 'Jackson'],
      }),
      statement('Nagel asks what it is like to be a bat.', { people: ['Nagel'] }),
      interpretation('Wittgenstein’s beetle seems to make the inner object drop out.', {
        people: ['Wittgenstein'],
      }),
      interpretation('This objection fails, since a sceptic need not claim to know anything.'),
    ),
  ],
}
