/** Whether two values of JSON say the same. The order of fields is of no matter, and one that is undefined is none. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => isEqual(item, other[at]))
    )
  const fields = new Map(Object.entries(one).filter(([, value]) => value !== undefined))
  const others = Object.entries(other).filter(([, value]) => value !== undefined)
  return (
    fields.size === others.length &&
    others.every(([name, value]) => fields.has(name) && isEqual(fields.get(name), value))
  )
}
