import type { Example, Known } from './example.ts'
export const oscola: readonly Example[] = []
export const oscolaKnown: readonly Known[] = []
