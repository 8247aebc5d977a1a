/** The app's page as it is sent: with the nonce of its policy where React Aria looks for it. */

/** Puts the nonce into the page's head. Vite's own placeholder, if the build left one, is taken over. */
export function pageWithNonce(html: string, nonce: string): string {
  const bare = html.replace(/\s*<meta property="csp-nonce"[^>]*>/i, '')
  return bare.replace(/<head>/i, `<head><meta property="csp-nonce" nonce="${nonce}">`)
}
