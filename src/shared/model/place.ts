/** A validation issue's path as a person would write it: `blocks[2].claim[0].text`. */
export function placeOf(path: readonly (PropertyKey | { key: PropertyKey })[] | undefined): string {
  return (path ?? [])
    .map((part) => (typeof part === 'object' ? part.key : part))
    .reduce<string>((place, key) => {
      if (typeof key === 'number') return `${place}[${key}]`
      return place ? `${place}.${String(key)}` : String(key)
    }, '')
}
