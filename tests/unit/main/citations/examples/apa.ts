import type { Example, Known } from './example.ts'
export const apa: readonly Example[] = []
export const apaKnown: readonly Known[] = []
