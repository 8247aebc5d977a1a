import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { contentSchema } from '../inline.ts'
import type { BlockForm } from './form.ts'

/** How deep an item of a list may stand inside others; 0 is the list itself. */
export const deepestItem = 4

export const listItemSchema = z.strictObject({
  depth: z.int().min(0).max(deepestItem),
  content: contentSchema,
})
export type ListItem = z.infer<typeof listItemSchema>

export const listStyles = ['bulleted', 'numbered'] as const
export const listStyleSchema = z.enum(listStyles)
export type ListStyle = z.infer<typeof listStyleSchema>

/** Items with no leap in depth: each at most one deeper than the item before it, the first at 0. */
export function normalItems<T extends { depth: number }>(items: readonly T[]): T[] {
  let before = -1
  return items.map((item) => {
    before = Math.min(item.depth, before + 1)
    return before === item.depth ? item : { ...item, depth: before }
  })
}

export const listSchema = z.strictObject({
  type: z.literal('list'),
  id: idSchema,
  style: listStyleSchema,
  items: z.array(listItemSchema).min(1).transform(normalItems),
})
export type List = z.infer<typeof listSchema>

export const listForm: BlockForm<List> = {
  name: 'List',
  lines: ({ items }) => items.map(({ content }) => ({ name: 'Items', content })),
  withLines: (list, change) => ({
    ...list,
    items: list.items.map((item) => ({ ...item, content: change(item.content) })),
  }),
  facts: ({ style }) => ({ List: style }),
  isMatter: true,
}
