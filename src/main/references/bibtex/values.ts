/** The values of entries as words, and what goes round the parser on its way to them. */

/** In TeX's own fonts angle brackets are other signs, which nobody means who writes them: they go round the parser. */
const angles: readonly (readonly [string, string])[] = [
  ['<', '\uE0F0'],
  ['>', '\uE0F1'],
]

export const withoutAngles = (text: string): string =>
  angles.reduce((words, [angle, stand]) => words.replaceAll(angle, stand), text)

/** A field in words: a list in several, a person as "Family, Given". */
export function saidOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(saidOf)
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return [restored(value)]
  if (typeof value !== 'object' || value === null) return []
  const parts = new Map(Object.entries(value))
  const part = (name: string): string => saidOf(parts.get(name)).join(' ')
  const family = [part('prefix'), part('name') || part('lastName')].filter(Boolean).join(' ')
  return [[family, part('firstName'), part('suffix')].filter(Boolean).join(', ')]
}

/** Angle brackets, and accents over the letters without a dot that TeX wants under them. */
const restored = (words: string): string =>
  angles
    .reduce((said, [angle, stand]) => said.replaceAll(stand, angle), words)
    .replaceAll(/ı(?=\p{M})/gu, 'i')
    .replaceAll(/ȷ(?=\p{M})/gu, 'j')
