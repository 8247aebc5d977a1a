import { framed, section, type Template } from './template.ts'

/** What changed, what did not, and when. That it changed is taken as the statement. */
export const changeAndContinuity: Template = {
  id: 'change-and-continuity',
  name: 'Change and continuity',
  goodFor: 'A stretch of time: what changed over it, what stayed as it was, and when it turned.',
  make: () =>
    framed([
      section('Change', ['supports', 'supports']),
      section('Continuity', ['challenges', 'challenges']),
      section('Turning points', ['qualifies']),
    ]),
}
