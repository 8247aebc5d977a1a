/** The id of the row that something on the page is in; null where it is in none. */
export const rowAt = (target: EventTarget): string | null =>
  (target instanceof Element
    ? target.closest<HTMLElement>('[role="row"]')?.dataset.key
    : undefined) ?? null
