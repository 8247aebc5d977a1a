import { framed, section, type Template } from './template.ts'

/** One section a theme; what the themes are is for the student to say. */
export const themes: Template = {
  id: 'themes',
  name: 'Themes',
  goodFor: 'A broad question answered theme by theme: political, economic, social …',
  make: () => framed([1, 2, 3].map(() => section('', ['supports']))),
}
