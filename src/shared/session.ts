/** What the browser host and its pages say to each other of a session. */

/** Closes the socket of a page whose session has ended: one of an application's own numbers (RFC 6455, 7.4.2). */
export const signedOut = 4401
