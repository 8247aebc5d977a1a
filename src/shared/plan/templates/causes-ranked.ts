import { readQuestion } from '../../question/index.ts'
import { criterion, framed, section, type Template } from './template.ts'

/**
 * Causes from the gravest down, and how they hang together. Where the question states a cause, that one
 * comes first and the others speak against it. A ranking asks by what: there is a place for that.
 */
export const causesRanked: Template = {
  id: 'causes-ranked',
  name: 'Causes ranked',
  goodFor:
    'Why something happened: the causes in order of weight, by what you weigh them, and how they hang together.',
  make(question = '') {
    const other = readQuestion(question).proposition ? 'challenges' : 'supports'
    return framed([
      criterion(),
      section('Main cause', ['supports']),
      section('Further causes', [other, other]),
      section('Links between causes', ['qualifies']),
    ])
  },
}
