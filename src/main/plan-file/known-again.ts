/** Knowing things of another library again in this one: the same under its id, or under another. */
import { v5, validate } from 'uuid'
import type { Source, SourceFields } from '../../shared/model/source.ts'

/**
 * The id of something whose own id stands for something else here. It is made of that id and of what it
 * says, so that the same thing gets the same id each time it comes.
 * @param id a UUID, unless it is damaged.
 */
export const derivedId = (id: string, says: string): string =>
  v5(says, validate(id) ? id : v5(id, idsOfDamaged))

const idsOfDamaged = '2d36cb2a-cb4f-411c-a72f-ae8f875e9726'

/** What a source says, whatever its id: equal for equal fields, however they are ordered and spaced. */
export function contentOf(source: Source | SourceFields): string {
  const { id: _, ...fields } = { id: '', ...source }
  return sayingOf(fields)
}

/** The same of anything that is plain data. */
export const sayingOf = (value: unknown): string => JSON.stringify(normal(value))

/** In one order, without what is empty, with words in their composed form. */
function normal(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, held]): [string, unknown] => [key, normal(held)])
      .filter(([, held]) => held !== '' && !(Array.isArray(held) && held.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
