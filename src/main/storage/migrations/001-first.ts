import type { Migration } from './migration.ts'

/**
 * Notebooks, notes, snippets, sources and plans, and the full-text index over snippets.
 *
 * `num` is each snippet's stable row number for the index: SQLite may renumber implicit row ids when
 * a backup is made with VACUUM. A cite (source and locator) is stored as JSON; `source_id` beside it
 * is kept by SQLite itself so that a cited source cannot be deleted. An `arriving` notebook is an
 * import being written, seen by nobody until it is whole.
 */
export const first: Migration = {
  says: 'notebooks, notes, snippets, sources, plans and search',
  sql: `
    CREATE TABLE sources (
      id TEXT PRIMARY KEY,
      fields TEXT NOT NULL CHECK (json_valid(fields)),
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    ) STRICT;

    CREATE TABLE notebooks (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      arriving INTEGER NOT NULL DEFAULT 0,
      cite TEXT CHECK (cite IS NULL OR json_valid(cite)),
      source_id TEXT GENERATED ALWAYS AS (json_extract(cite, '$.sourceId')) STORED REFERENCES sources (id),
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    ) STRICT;

    CREATE TABLE notes (
      id TEXT PRIMARY KEY,
      notebook_id TEXT NOT NULL REFERENCES notebooks (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      heading TEXT NOT NULL,
      body TEXT NOT NULL,
      cite TEXT CHECK (cite IS NULL OR json_valid(cite)),
      source_id TEXT GENERATED ALWAYS AS (json_extract(cite, '$.sourceId')) STORED REFERENCES sources (id),
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    ) STRICT;
    CREATE INDEX notes_by_notebook ON notes (notebook_id, position);

    CREATE TABLE snippets (
      num INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      note_id TEXT NOT NULL REFERENCES notes (id) ON DELETE CASCADE,
      starts INTEGER NOT NULL,
      ends INTEGER NOT NULL CHECK (ends > starts),
      text TEXT NOT NULL,
      kind TEXT NOT NULL,
      dates TEXT NOT NULL CHECK (json_valid(dates)),
      people TEXT NOT NULL CHECK (json_valid(people)),
      cite TEXT CHECK (cite IS NULL OR json_valid(cite)),
      source_id TEXT GENERATED ALWAYS AS (json_extract(cite, '$.sourceId')) STORED REFERENCES sources (id)
    ) STRICT;
    CREATE INDEX snippets_by_note ON snippets (note_id, starts);

    CREATE TABLE plans (
      id TEXT PRIMARY KEY,
      question TEXT NOT NULL,
      template TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL,
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE snippet_search USING fts5 (
      text, heading,
      tokenize = 'porter unicode61 remove_diacritics 2',
      prefix = '2 3'
    );

    CREATE TRIGGER snippet_added AFTER INSERT ON snippets BEGIN
      INSERT INTO snippet_search (rowid, text, heading)
      VALUES (new.num, new.text, (SELECT heading FROM notes WHERE id = new.note_id));
    END;
    CREATE TRIGGER snippet_reworded AFTER UPDATE OF text ON snippets BEGIN
      UPDATE snippet_search SET text = new.text WHERE rowid = new.num;
    END;
    CREATE TRIGGER snippet_removed AFTER DELETE ON snippets BEGIN
      DELETE FROM snippet_search WHERE rowid = old.num;
    END;
    CREATE TRIGGER note_renamed AFTER UPDATE OF heading ON notes BEGIN
      UPDATE snippet_search SET heading = new.heading
      WHERE rowid IN (SELECT num FROM snippets WHERE note_id = new.id);
    END;
  `,
}
