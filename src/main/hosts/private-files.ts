/** Keeps what this process makes to its person. docs/decisions/122 */

const ownOnly = 0o077
/** What the person's own shell asked for; null until we have asked for more. */
let before: number | null = null

/**
 * From here on folders are made 0700 and files 0600, whoever makes them (SQLite, Chromium, a library of
 * ours). To be called before anything is made. Windows has no such modes; there a person's folders are
 * theirs by inheritance.
 */
export function keepFilesPrivate(): void {
  before ??= process.umask(ownOnly)
}

/**
 * Starts a program that is not ours as the person's shell would have, with its modes for new files.
 * @param start must not wait.
 */
export function asBefore<Started>(start: () => Started): Started {
  if (before === null) return start()
  process.umask(before)
  try {
    return start()
  } finally {
    process.umask(ownOnly)
  }
}
