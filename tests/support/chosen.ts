/** What is chosen of a preview, as the window sends it. */
import type { Chosen } from '../../src/shared/contract.ts'
import type { PackedNote } from '../../src/shared/model/packed-note.ts'

/** A note of a preview as it was read, under its own heading unless another is given. */
export const asRead = (
  notes: readonly PackedNote[],
  note: number,
  heading = notes[note]?.heading ?? '',
): Chosen['notes'][number] => ({
  heading,
  parts: [{ of: 'body', note, from: 0, to: notes[note]?.body.length ?? 0 }],
})

/** All of them. */
export const allAsRead = (notes: readonly PackedNote[]): Chosen['notes'] =>
  notes.map((_, note) => asRead(notes, note))
