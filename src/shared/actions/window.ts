import type { Menu } from './action.ts'

/** The system's own on a Mac. Elsewhere its own items would bring Ctrl+W, which closes tabs here. */
export const window = {
  role: 'windowMenu',
  sections: [
    [
      { role: 'minimize', only: ['elsewhere'] },
      { role: 'zoom', only: ['elsewhere'] },
    ],
  ],
} as const satisfies Menu
