/** DOIs, however they were pasted. */

/** A prefix of "10." and a registrant, then anything (ISO 26324; the DOI Handbook, 2.2). */
const form = /10\.\d{4,9}(?:\.\d+)*\/\S*[^\s.,;]/u
/** The addresses of the resolver, and of those that libraries put before it. */
const resolver = /^(?:https?:\/\/)?[\w.-]*doi[.-]org[\w.-]*\//iu

/** The DOI in what was pasted ("https://www.doi.org/10.…", "DOI: 10.…"); as it is where there is none. */
export const bareDoi = (pasted: string): string =>
  form.exec(isAddress(pasted) ? decoded(pasted) : pasted)?.[0] ??
  pasted.replace(/^\s*doi:\s*/iu, '').trim()

/** The DOI that an address leads to, if it is the resolver's. */
export function doiOf(address: string): string | null {
  const words = decoded(address.trim())
  return resolver.test(words) ? (form.exec(words)?.[0] ?? null) : null
}

const isAddress = (words: string): boolean => /^\s*https?:/iu.test(words) || resolver.test(words)

/** In an address what is no letter of it may be escaped. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch (error) {
    // A lone % is no escape: then none was made.
    if (error instanceof URIError) return words
    throw error
  }
}
