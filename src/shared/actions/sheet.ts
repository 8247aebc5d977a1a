/** What the sheet of keys tells beside the actions' own keys. */

/** The longest first: it fills a column, and the others the one beside it. */
export const sheetHeadings = ['Writing', 'Plans', 'Notes', 'Views of a plan', 'The window'] as const
export type SheetHeading = (typeof sheetHeadings)[number]

/** One thing and the keys that do it, any of them, as they are pressed on Windows and Linux. */
export type ToldKeys = { says: string; keys: readonly string[]; sheet: SheetHeading }
