/** Addresses that printed words lead to, as every document format takes them. */
import { isLinkAddress } from '../../shared/model/inline.ts'

/** Longer ones are refused: by Typst from 8,000 characters on, by Word from 2,084. */
const longest = 2000
/** What the URL standard leaves as it is in some of its parts, and a URI may have in none (RFC 3986). */
const unfit = /[\s"<>\\^`{|}]/gu

/**
 * A web or mail address in characters any document can hold; undefined for one of another kind, one
 * that is none (Word takes a file with such a one for damaged), and one that is too long.
 */
export function addressOf(given: string): string | undefined {
  if (!isLinkAddress(given)) return undefined
  const address = URL.parse(given)?.href.replace(unfit, (found) => encodeURIComponent(found))
  return address !== undefined && address.length <= longest ? address : undefined
}
