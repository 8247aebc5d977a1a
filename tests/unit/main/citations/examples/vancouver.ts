import type { Example, Known } from './example.ts'
export const vancouver: readonly Example[] = []
export const vancouverKnown: readonly Known[] = []
