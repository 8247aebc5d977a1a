import type { Migration } from './migration.ts'

/**
 * The library is known as Linchpin's by its header (`PRAGMA application_id`: "Lnch"), tells the window what
 * whichever process found out, and remembers on which days it was open, in the order in which they were seen:
 * a clock that is wrong for once then ages nothing. `library` of a notice is the name of the file that was set
 * aside, in the data folder.
 */
export const knownAndTold: Migration = {
  says: 'whose file the library is, what is still to be told, and the days it was open',
  sql: `
    PRAGMA application_id = ${0x4c6e6368};

    CREATE TABLE notices (
      id TEXT PRIMARY KEY,
      made TEXT NOT NULL,
      says TEXT NOT NULL,
      library TEXT
    ) STRICT;

    CREATE TABLE days_open (
      num INTEGER PRIMARY KEY,
      day TEXT NOT NULL UNIQUE
    ) STRICT;
  `,
}
