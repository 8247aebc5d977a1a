/** The wording in which evidence is taken over from a note. */

/**
 * A note may be broken into lines of one width; those breaks are not the writer's, so all space
 * becomes single spaces.
 */
export const wordsTaken = (text: string): string => text.replace(/\s+/g, ' ').trim()
