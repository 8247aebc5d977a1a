/** The lines that Notion writes under the name of a page: "Created: 3 March 2024 10:12", "Tags: Russia, Stalin". */
import { isTagsName, tagsOf } from '../blocks/properties.ts'

const line = /^([\p{L}][\p{L}\p{N} _/()-]{0,40}):[ \t]+(\S.*)$/u
/** Names of properties that Notion gives by itself, and by which such lines are known. */
const own =
  /^(?:created|created time|created by|last edited(?: time| by)?|tags|status|date created|date modified)$/i

/** The tags in lines that are such properties, all of them; null where they are words of the page. */
export function propertyTags(lines: readonly string[]): string[] | null {
  const found = lines.map((one) => line.exec(one))
  if (found.some((one) => one === null) || !found.some((one) => own.test(one?.[1] ?? '')))
    return null
  return found.flatMap((one) => (isTagsName(one?.[1] ?? '') ? tagsOf(one?.[2] ?? '') : []))
}
