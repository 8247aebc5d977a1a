/** The point one is writing, in a few words. */
import type { WritingContext } from '../editor/index.ts'

/** "for point 2", "for “Change”", "for the question". */
export function saysPlace({ pointNumber, sectionTitle }: WritingContext): string {
  if (pointNumber > 0) return `for point ${pointNumber}`
  return sectionTitle ? `for “${sectionTitle}”` : 'for the question'
}
