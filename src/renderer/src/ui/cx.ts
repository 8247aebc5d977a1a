/** Joins class names, leaving out those that are not there. */
export const cx = (...names: (string | false | undefined)[]): string =>
  names.filter((name) => name).join(' ')
