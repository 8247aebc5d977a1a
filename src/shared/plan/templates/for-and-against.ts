import { framed, section, type Template } from './template.ts'

/** Both sides of a statement, each in a section of its own. */
export const forAndAgainst: Template = {
  id: 'for-and-against',
  name: 'For and against',
  goodFor: 'A statement to weigh: “To what extent …”, “How far …”, “Was X a consequence of Y?”',
  make: () =>
    framed([
      section('For', ['supports', 'supports']),
      section('Against', ['challenges', 'challenges']),
    ]),
}
