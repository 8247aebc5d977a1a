import type { Migration } from './migration.ts'

/**
 * A full-text index of words as people type them. The index before it had Porter's stems alone, in which the
 * beginning of a word ("politica") is not to be found. `text` and `heading` are now the folded words, the other
 * two what forms of a word share where that is not the word itself; all are made by functions of the
 * connection's own (`search-functions.ts`). Words of the text are not kept a second time: `content = ''`. When
 * folding changes, a later step has to fill the index anew.
 */
export const foldedSearch: Migration = {
  says: 'search by folded words, their beginnings and their forms',
  sql: `
    DROP TRIGGER snippet_added;
    DROP TRIGGER snippet_reworded;
    DROP TRIGGER snippet_removed;
    DROP TRIGGER note_renamed;
    DROP TABLE snippet_search;

    CREATE VIRTUAL TABLE snippet_search USING fts5 (
      text, heading, text_forms, heading_forms,
      content = '', contentless_delete = 1,
      tokenize = 'ascii',
      prefix = '2 3'
    );
    INSERT INTO snippet_search (rowid, text, heading, text_forms, heading_forms)
      SELECT num, search_words(text), search_words(heading), search_forms(text), search_forms(heading)
      FROM snippets JOIN notes ON notes.id = note_id ORDER BY num;

    CREATE TRIGGER snippet_added AFTER INSERT ON snippets BEGIN
      INSERT INTO snippet_search (rowid, text, heading, text_forms, heading_forms)
      SELECT new.num, search_words(new.text), search_words(heading), search_forms(new.text), search_forms(heading)
      FROM notes WHERE id = new.note_id;
    END;
    CREATE TRIGGER snippet_reworded AFTER UPDATE OF text ON snippets BEGIN
      REPLACE INTO snippet_search (rowid, text, heading, text_forms, heading_forms)
      SELECT new.num, search_words(new.text), search_words(heading), search_forms(new.text), search_forms(heading)
      FROM notes WHERE id = new.note_id;
    END;
    CREATE TRIGGER snippet_removed AFTER DELETE ON snippets BEGIN
      DELETE FROM snippet_search WHERE rowid = old.num;
    END;
    CREATE TRIGGER note_renamed AFTER UPDATE OF heading ON notes BEGIN
      REPLACE INTO snippet_search (rowid, text, heading, text_forms, heading_forms)
      SELECT num, search_words(text), search_words(new.heading), search_forms(text), search_forms(new.heading)
      FROM snippets WHERE note_id = new.id;
    END;
  `,
}
