import type { Example, Known } from './example.ts'
export const mla: readonly Example[] = []
export const mlaKnown: readonly Known[] = []
