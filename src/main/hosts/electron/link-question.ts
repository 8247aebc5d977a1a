/** When a person is asked whether a link may go out that came without a gesture. Apart from Electron. */

/** After a no, in milliseconds: a page that goes on trying does not get to ask again and again. */
const quietMs = 60_000

/**
 * One question at a time for the whole app; a link that comes meanwhile, or soon after a no, stays here.
 *
 * @param ask shows an address to the person; true is to open it.
 * @param now gives a time in milliseconds, as `performance.now`.
 * @returns whether that address may go out. Never rejects: who could not be asked has not agreed.
 */
export function createLinkQuestion(
  ask: (address: string) => Promise<boolean>,
  now: () => number = () => performance.now(),
): (address: string) => Promise<boolean> {
  let isAsking = false
  let refusedAt = Number.NEGATIVE_INFINITY
  return async (address) => {
    if (isAsking || now() - refusedAt < quietMs) return false
    isAsking = true
    let isWanted = false
    try {
      isWanted = await ask(address)
    } catch (error) {
      console.error('A person could not be asked about a link.', error)
    } finally {
      isAsking = false
    }
    if (!isWanted) refusedAt = now()
    return isWanted
  }
}

const longestShown = 300

/** The question about an address: what it would be opened in, and where it leads, as it would be sent. */
export function linkQuestion(address: string): { message: string; detail: string } {
  const { protocol, href } = new URL(address)
  return {
    message:
      protocol === 'mailto:'
        ? 'Open this address in your mail program?'
        : 'Open this page in your browser?',
    detail:
      href.length > longestShown
        ? `${href.slice(0, longestShown)} … (${href.length} characters in all)`
        : href,
  }
}
