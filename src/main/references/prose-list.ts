/** References in running text, one or a reading list of them. */
import type { ReadReference } from '../../shared/model/source.ts'
import { readProse } from './prose.ts'

/**
 * One reference for each paragraph or line, where each reads as one; else the whole as one reference, whose lines
 * a PDF has broken.
 */
export function readProseList(text: string): ReadReference[] {
  for (const between of [/\n\s*\n/u, /\n/u]) {
    const parts = text.split(between).filter((part) => part.trim() !== '')
    const read = parts.flatMap((part) => readProse(part) ?? [])
    if (parts.length > 1 && read.length === parts.length) return read
  }
  const whole = readProse(text)
  return whole ? [whole] : []
}
