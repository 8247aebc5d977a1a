/** One forward step of the database's shape, and what it brings. */
export type Migration = { says: string; sql: string }
