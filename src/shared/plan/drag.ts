/** What a drag from the library carries to the plan. docs/decisions/050 */
import { z } from 'zod'
import { idSchema } from '../model/ids.ts'
import { snippetKindSchema } from '../model/note.ts'

/** The type the dragged snippets have in a drag's data: a JSON list of `DraggedSnippet`, in order. */
export const snippetDragType = 'application/x-linchpin-snippets'

export const draggedSnippetSchema = z.object({
  snippetId: idSchema,
  text: z.string(),
  kind: snippetKindSchema,
})
export type DraggedSnippet = z.infer<typeof draggedSnippetSchema>

const listSchema = z.array(draggedSnippetSchema)

/** The snippets of a drag's data; none for anything that is not a list of them. */
export function readDraggedSnippets(json: string): DraggedSnippet[] {
  try {
    return listSchema.safeParse(JSON.parse(json)).data ?? []
  } catch (error) {
    // Another program may put words of its own under our type; they are no snippets, and no fault.
    if (error instanceof SyntaxError) return []
    throw error
  }
}
