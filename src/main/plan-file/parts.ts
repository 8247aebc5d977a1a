/** What stands in a plan file under which name, and how much of it there may be. */

/** What the file says it is, as the first thing in it: programs tell files by their first bytes. */
export const mimeType = 'application/vnd.linchpin.plan+zip'

export const partNames = {
  mimeType: 'mimetype',
  manifest: 'manifest.json',
  plan: 'plan.json',
  evidence: 'evidence.json',
  sources: 'sources.json',
} as const

/**
 * What is read at most: twenty times what a plan of a thousand pieces of evidence has, and no more than
 * the main thread can add without being missed. `ratio` is how many bytes may come out of one: words do
 * not shrink to less than a fiftieth, and what does is made to fill a computer's memory. It is asked only
 * of entries from `ratioFromBytes` on.
 */
export const bounds = {
  fileBytes: 20_000_000,
  unpackedBytes: 20_000_000,
  entries: 100,
  ratio: 200,
  ratioFromBytes: 1_000_000,
  jsonDepth: 32,
  snippets: 2_000,
  sources: 2_000,
}
