import { criterion, framed, section, type Template } from './template.ts'

/** A historian’s or critic’s view, with what bears it out, what does not, other views, and by what it is judged. */
export const interpretation: Template = {
  id: 'interpretation',
  name: 'Judgement of an interpretation',
  goodFor: 'The view of a historian or critic: what supports it, what challenges it, who differs.',
  make: () =>
    framed([
      criterion(),
      section('Supports', ['supports', 'supports']),
      section('Challenges', ['challenges', 'challenges']),
      section('Other interpretations', ['qualifies']),
    ]),
}
