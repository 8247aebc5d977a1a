/**
 * One forward step of the database's shape, and what it brings. Each changes what the schema names, a table or one of
 * its columns: by that a library whose number is damaged is known (`schema-shape.ts`). A step that would only change
 * rows leaves a mark there too, such as an index that is named after it; `opening.test.ts` fails without.
 */
export type Migration = { says: string; sql: string }
