import { createHash } from 'node:crypto'

/** A short name for a note's words, the same wherever they are read: a digest of SHA-256, cut to 132 bits. */
export const digestOf = ({ heading, body }: { heading: string; body: string }): string =>
  createHash('sha256').update(heading).update('\0').update(body).digest('base64url').slice(0, 22)
