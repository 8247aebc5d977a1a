import { framed, type Template } from './template.ts'

/** Only what every plan has. */
export const blank: Template = {
  id: 'blank',
  name: 'Blank',
  goodFor: 'A line of argument and a judgement; everything between is yours.',
  make: () => framed([]),
}
