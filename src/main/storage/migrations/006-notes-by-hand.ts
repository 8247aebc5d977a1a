import type { Migration } from './migration.ts'

/**
 * What a person makes of notes by hand. Tags are lists of names, of a note and of a snippet by itself. A note or a
 * notebook is in the bin from the moment in `deleted`. `place` is where in its source a snippet stands, whichever
 * source that comes to be. `by_hand` names what of a snippet a person has set: its kind, dates, people, or its words.
 * A file that was imported is remembered with a digest of its bytes, `origin` is the file a note came from, and
 * `read_as` has a digest of each note as it was read, by which it is known again whatever became of it since: two that
 * were made one are both that one.
 */
export const notesByHand: Migration = {
  says: 'tags, stars, the bin, what is set by hand, and the files that were imported',
  sql: `
    ALTER TABLE notebooks ADD COLUMN deleted TEXT;

    ALTER TABLE notes ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE notes ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE notes ADD COLUMN deleted TEXT;
    ALTER TABLE notes ADD COLUMN origin TEXT;

    ALTER TABLE snippets ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE snippets ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE snippets ADD COLUMN place TEXT;
    ALTER TABLE snippets ADD COLUMN by_hand TEXT NOT NULL DEFAULT '[]';

    CREATE TABLE imported_files (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      digest TEXT NOT NULL,
      made TEXT NOT NULL
    ) STRICT;
    CREATE INDEX imported_by_digest ON imported_files (digest);

    CREATE TABLE read_as (
      id TEXT PRIMARY KEY,
      digest TEXT NOT NULL,
      note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX read_as_by_digest ON read_as (digest);
    CREATE INDEX read_as_by_note ON read_as (note_id);

    DROP INDEX notes_by_notebook;
    CREATE INDEX notes_by_notebook ON notes (notebook_id, position, snippets, deleted);
    CREATE INDEX notes_in_bin ON notes (deleted) WHERE deleted IS NOT NULL;
    CREATE INDEX notes_tagged ON notes (id) WHERE tags <> '[]';
    CREATE INDEX notes_starred ON notes (id) WHERE starred;
    CREATE INDEX snippets_tagged ON snippets (num) WHERE tags <> '[]';
    CREATE INDEX snippets_starred ON snippets (num) WHERE starred;
  `,
}
