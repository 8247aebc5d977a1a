// What ties docs/decisions to the code: pages name files that are there, and code points at decisions.

/** Files by their path from the repository's root, with `/` between folders. */
export type Files = Readonly<Record<string, string>>

/** Endings of files that only this repository has; others (.json, .txt) are a library's or a package's too. */
const ofSources = /[^/]\.(?:c|css|cts|m?ts|mjs|tsx|typ)$/
const folders = /^(?:\.ci|\.github|docs|packaging|resources|scripts|src|tests)\//

/** Whether what stands between backticks is a path of the repository, and no name, address or type. */
const isPath = (words: string): boolean =>
  /^[\w.@-][\w.@/-]*$/.test(words) &&
  (ofSources.test(words) || folders.test(words) || words.endsWith('/'))

/** The paths a page names: whole, or from any folder on (`storage/rows.ts`). */
export const pathsNamed = (page: string): string[] =>
  [...page.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words).filter(isPath)

/**
 * The paths of the pages that lead nowhere, each behind its page.
 * @param pages Markdown
 * @param paths of all files
 */
export function pathsAstray(pages: Files, paths: readonly string[]): string[] {
  const isThere = (named: string) => {
    const end = named.replace(/\/$/, '')
    return paths.some((path) => {
      const whole = `/${path}`
      return whole.endsWith(`/${end}`) ? !named.endsWith('/') : whole.includes(`/${end}/`)
    })
  }
  return Object.entries(pages).flatMap(([page, words]) =>
    pathsNamed(words)
      .filter((named) => !isThere(named))
      .map((named) => `${page}: ${named}`),
  )
}

/** The numbers of the decisions that a file points at, as `docs/decisions/` and three digits. */
const pointersIn = (source: string): string[] =>
  [...source.matchAll(/docs\/decisions\/(\d{3})(?!\d)/g)].map(([, number = '']) => number)

/** The number of the decision that a page says has taken its place, in a line of its own. */
const supersededBy = (page: string): string | undefined =>
  /^Status: superseded by (\d{3})$/m.exec(page)?.[1]

/**
 * What is wrong between decisions and code, a sentence each.
 * @param decisions their pages, by file name
 */
export function wrongPointers(decisions: Files, sources: Files): string[] {
  const numbers = Object.keys(decisions).map((name) => name.slice(0, 3))
  const pointed = Object.entries(sources).flatMap(([path, source]) =>
    pointersIn(source).map((number) => ({ path, number })),
  )
  const known = new Set(numbers)
  return [
    ...numbers
      .filter((number, at) => numbers.indexOf(number) !== at)
      .map((number) => `There are two decisions ${number}.`),
    ...pointed
      .filter(({ number }) => !known.has(number))
      .map(({ path, number }) => `${path} points at decision ${number}, which there is not.`),
    ...Object.entries(decisions).flatMap(([name, page]) => {
      const later = supersededBy(page)
      if (later !== undefined)
        return known.has(later) ? [] : [`${name} is superseded by ${later}, which there is not.`]
      const isPointedAt = pointed.some(({ number }) => name.startsWith(number))
      return isPointedAt ? [] : [`No code points at ${name}.`]
    }),
  ]
}
