/** Names of people as they are typed: "McCauley, Martin"; an institution has no comma. */
import type { Name } from '../../../shared/model/source.ts'

/** Null for a line with nothing in it. */
export function readName(typed: string): Name | null {
  const words = typed.trim().replace(/\s+/g, ' ')
  if (!words) return null
  const comma = words.indexOf(',')
  if (comma < 0) return { literal: words }
  const family = words.slice(0, comma).trim()
  const given = words.slice(comma + 1).trim()
  if (!family) return given ? { literal: given } : null
  return given ? { family, given } : { family }
}

/** The name as `readName` reads it back. A family name alone keeps its comma, to stay one. */
export function saysName(name: Name): string {
  if ('literal' in name) return name.literal
  return name.given ? `${name.family}, ${name.given}` : `${name.family},`
}
