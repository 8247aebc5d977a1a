import {
  event,
  gap,
  interpretation,
  line,
  type MarkedText,
  numbered,
  quotation,
  statement,
  statistic,
} from '../marks.ts'

export const ethics: MarkedText = {
  heading: 'Utilitarianism and its rivals',
  lines: [
    line(statement('Utilitarianism – the right act is the one with the best consequences.')),
    line(
      statement(
        'Jeremy Bentham (1748–1832) measured pleasure by intensity, duration, certainty etc.',
        { dates: ['1748/1832'], people: ['Jeremy Bentham'] },
      ),
      quotation(
        '“Nature has placed mankind under the governance of two sovereign masters, pain and pleasure.” (Bentham, 1789)',
        { dates: ['1789'], people: ['Bentham'] },
      ),
    ),
    line(
      interpretation('J. S. Mill thought quality mattered more than quantity.', {
        people: ['J. S. Mill'],
      }),
      quotation(
        'Hence his remark that it is “better to be Socrates dissatisfied than a fool satisfied”.',
        { people: ['Socrates'] },
      ),
    ),
    gap,
    numbered(
      1,
      interpretation('Kant objects that persons are never mere means.', { people: ['Kant'] }),
    ),
    numbered(2, statement('The categorical imperative has three formulations.')),
    numbered(3, statement('Act only on a maxim which you could will as a universal law.')),
    gap,
    line(
      event(
        'Philippa Foot introduced the trolley problem in 1967; Judith Jarvis Thomson gave it its name.',
        { dates: ['1967'], people: ['Philippa Foot', 'Judith Jarvis Thomson'] },
      ),
      statistic('In one study 90% of those asked would divert the trolley.', { figures: ['90%'] }),
    ),
    line(
      statement('Bernard Williams’ objection: George & the chemical weapons lab.', {
        people: ['Bernard Williams', 'George'],
      }),
      interpretation('Williams says that utilitarianism ignores integrity.', {
        people: ['Williams'],
      }),
      statement(
        'Peter Singer extends this to animals, i.e. what matters is the capacity to suffer.',
        { people: ['Peter Singer'] },
      ),
      statement('J. J. C. Smart called this ‘rule worship’.', { people: ['J. J. C. Smart'] }),
    ),
    gap,
    line(
      interpretation('Aristotle, by contrast, asks what sort of person one should be.', {
        people: ['Aristotle'],
      }),
      statement('Eudaimonia = flourishing (Nicomachean Ethics, bk. I).'),
      event('Elizabeth Anscombe’s paper of 1958 revived virtue ethics.', {
        dates: ['1958'],
        people: ['Elizabeth Anscombe'],
      }),
      interpretation('MacIntyre blames the Enlightenment for the loss of a shared telos.', {
        people: ['MacIntyre'],
      }),
      interpretation(
        'On balance rule utilitarianism escapes the worst of these objections, but at the cost of simplicity.',
      ),
    ),
  ],
}
