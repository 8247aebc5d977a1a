import { readQuestion } from '../../question/index.ts'
import { comparedIn } from './compared.ts'
import { framed, innerSection, section, sectionOf, type Template } from './template.ts'

/**
 * One section a ground of comparison, and in each both subjects, by their names where the question sets
 * two side by side. Where it states which of them is the more, the first speaks for that.
 */
export const comparison: Template = {
  id: 'comparison',
  name: 'Comparison of two',
  goodFor: 'Two people, places or policies, compared on one ground after another.',
  make(question = '') {
    const reading = readQuestion(question)
    const second = reading.proposition ? 'challenges' : 'supports'
    const pair = comparedIn(question, reading)
    return framed(
      [1, 2, 3].map(() =>
        pair
          ? sectionOf([innerSection(pair[0], ['supports']), innerSection(pair[1], [second])])
          : section('', ['supports', second]),
      ),
    )
  },
}
