const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The order in which a person expects names: "Week 2" before "Week 10", without regard to capitals. */
export const naturally = (one: string, other: string): number =>
  collator.compare(one, other) || (one < other ? -1 : Number(one > other))
