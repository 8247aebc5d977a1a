import type { Migration } from './migration.ts'

/**
 * Earlier states of plans, shapes of a person's own, and tries at a plan from memory. A plan can be out of
 * the way (`archived`) or in the bin (`deleted`): each is the moment it was put there. A version holds the
 * whole document, so that it can be read whatever became of the ones before it; `words` is counted once,
 * because a list of versions reads no documents.
 */
export const versions: Migration = {
  says: 'versions of plans, own templates, recalls, the archive and the bin',
  sql: `
    ALTER TABLE plans ADD COLUMN archived TEXT;
    ALTER TABLE plans ADD COLUMN deleted TEXT;
    CREATE INDEX plans_in_bin ON plans (deleted) WHERE deleted IS NOT NULL;

    CREATE TABLE versions (
      id TEXT PRIMARY KEY,
      plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
      made TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('opened', 'work', 'before-restore', 'named')),
      name TEXT CHECK (kind <> 'named' OR name IS NOT NULL),
      question TEXT NOT NULL,
      words INTEGER NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
    CREATE INDEX versions_by_plan ON versions (plan_id, made, id, kind, name, question, words);

    CREATE TABLE templates (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      good_for TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      created TEXT NOT NULL
    ) STRICT;

    CREATE TABLE recalls (
      id TEXT PRIMARY KEY,
      plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
      made TEXT NOT NULL,
      found INTEGER NOT NULL,
      of INTEGER NOT NULL CHECK (found BETWEEN 0 AND of),
      detail TEXT NOT NULL CHECK (json_valid(detail))
    ) STRICT;
    CREATE INDEX recalls_by_plan ON recalls (plan_id, made);
  `,
}
