import type { Migration } from './migration.ts'

/**
 * What would else be counted or looked for row by row in a library of 100,000 snippets: each note keeps
 * the number of its snippets, and where a source is cited is indexed, which SQLite looks up before it
 * lets a source be deleted.
 */
export const countsAndCited: Migration = {
  says: 'how many snippets each note has, and where sources are cited',
  sql: `
    ALTER TABLE notes ADD COLUMN snippets INTEGER NOT NULL DEFAULT 0;
    UPDATE notes SET snippets = (SELECT count(*) FROM snippets WHERE note_id = notes.id);
    CREATE TRIGGER snippet_counted AFTER INSERT ON snippets BEGIN
      UPDATE notes SET snippets = snippets + 1 WHERE id = new.note_id;
    END;
    CREATE TRIGGER snippet_discounted AFTER DELETE ON snippets BEGIN
      UPDATE notes SET snippets = snippets - 1 WHERE id = old.note_id;
    END;

    DROP INDEX notes_by_notebook;
    CREATE INDEX notes_by_notebook ON notes (notebook_id, position, snippets);
    CREATE INDEX notebooks_by_source ON notebooks (source_id) WHERE source_id IS NOT NULL;
    CREATE INDEX notes_by_source ON notes (source_id) WHERE source_id IS NOT NULL;
    CREATE INDEX snippets_by_source ON snippets (source_id) WHERE source_id IS NOT NULL;
  `,
}
