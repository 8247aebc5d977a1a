import type { Source } from '../../model/source.ts'
import { describeSource } from '../../model/source-line.ts'
import { type Field, missingFields, nameField } from '../printed-fields.ts'
import type { Check } from './check.ts'

/** A cited source that lacks fields the chosen style prints; found where it is first cited. */
export const sourceIncomplete: Check = {
  id: 'source-incomplete',
  severity: 'weak',
  why: 'What a source lacks is missing from its footnote and from the bibliography.',
  several: (many) => `Sources cited in ${many} places lack what is printed of them.`,
  tellsApart: true,
  *find({ cited, printed }) {
    const seen = new Set<string>()
    const lacking = new Map<string, string[]>()
    for (const { block, source } of cited) {
      if (seen.has(source.id)) continue
      seen.add(source.id)
      const missing = missingFields(source, printed)
      if (missing.length === 0) continue
      lacking.set(block, [...(lacking.get(block) ?? []), says(source, missing)])
    }
    for (const [block, sentences] of lacking) yield { block, says: sentences.join(' ') }
  },
}

function says(source: Source, missing: readonly Field[]): string {
  const names = missing.map((field) => nameField(field, source.type))
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' or ')
  return `The source “${describeSource(source)}” has no ${listed}.`
}
