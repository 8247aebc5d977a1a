/** Adds to the end of a list, however many: as the arguments of one call, a hundred thousand fit no stack. */
export function append<One>(list: One[], more: Iterable<One>): void {
  for (const one of more) list.push(one)
}
