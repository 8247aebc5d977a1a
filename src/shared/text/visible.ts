/** Whether words show anything at all. */

/**
 * What takes no ink: blanks, controls, halves of characters, what Unicode says is shown as nothing where
 * it is not known (joiners, marks of direction, soft hyphens, fillers; UAX #44,
 * Default_Ignorable_Code_Point), the marks around annotations, and the blank pattern of Braille.
 */
const visible =
  /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\p{Cs}\u{FFF9}-\u{FFFB}\u{2800}]/u

/** Whether there is anything to see in them: an invisible character is not blank to `trim`. */
export const isVisible = (words: string): boolean => visible.test(words)
