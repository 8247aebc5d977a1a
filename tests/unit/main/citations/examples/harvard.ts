import type { Example, Known } from './example.ts'
export const harvard: readonly Example[] = []
export const harvardKnown: readonly Known[] = []
