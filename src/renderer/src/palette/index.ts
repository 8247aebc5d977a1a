/** The command palette. */
export { Palette, type PaletteProps, type Runnable } from './Palette.tsx'
