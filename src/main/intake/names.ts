/** Names for notebooks and for notes without a heading, made from the names of files. */

export const longestName = 120

/** By which Notion tells the pages of one name apart. */
const mark = /(?<=\S)[ _-]+[0-9a-f]{32}(?:_all)?$/i

/** "stalin-notes.txt" is "Stalin notes", "WW2_causes (1).md" is "WW2 causes (1)". */
export function titleOf(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/(?<=[^.])\.[^.\s]{1,12}$/, '')
  const words = stem
    .replace(mark, '')
    .replace(/[_+]+|(?<=\S)-+(?=\S)/g, ' ')
    .replace(/^\.+|(?<=\p{L})\.+(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
    .toWellFormed()
  if (!/[\p{L}\p{N}]/u.test(words)) return 'Notes'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The names of files, each once: the second "Untitled.md" is "Untitled.md (2)". */
export function namesApart(names: readonly string[]): string[] {
  const taken = new Set(names)
  const seen = new Set<string>()
  const latest = new Map<string, number>()
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name)
      return name
    }
    let nth = latest.get(name) ?? 1
    do nth++
    while (taken.has(`${name} (${nth})`))
    latest.set(name, nth)
    return `${name} (${nth})`
  })
}

/** One name for all files of an import: the words their names begin with, their folder's name, or the first's. */
export function notebookNameOf(files: readonly { path: string; name: string }[]): string {
  const titles = files.map(({ name }) => titleOf(name))
  const [first = 'Notes'] = titles
  if (titles.length === 1) return first
  const shared = sharedWords(titles)
  if (/\p{L}{3}/u.test(shared)) return shared
  const folders = new Set(files.map(({ path }) => path.split(/[\\/]/).slice(0, -1).join('/')))
  const [folder = ''] = folders
  const name = folder.split('/').at(-1) ?? ''
  return folders.size === 1 && isNameForPeople(name) ? titleOf(`${name}/`.slice(0, -1)) : first
}

/** A folder a person named, not one a program made or keeps files in by itself. */
const isNameForPeople = (folder: string): boolean =>
  /^\p{L}[\p{L}\p{N} _'’&().-]{2,60}$/u.test(folder) &&
  !/^(?:tmp|temp|temporary|downloads?|desktop|documents?|uploads?|files|home|users|linchpin.*)$|[0-9a-f]{8}|^[^.]*\d{5}/i.test(
    folder,
  )

function sharedWords(titles: readonly string[]): string {
  const [first = [], ...others] = titles.map((title) => title.split(' '))
  let count = 0
  while (
    count < first.length &&
    others.every((words) => words[count]?.toLowerCase() === first[count]?.toLowerCase())
  )
    count++
  return [...first]
    .slice(0, count)
    .join(' ')
    .replace(/[\s([{,;:&-]+$/, '')
}
