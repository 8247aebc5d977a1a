/** Files of a given size to be imported: notes as students have them, and what nobody writes. */

const words =
  'the party was in of its power and purge trial army peasants famine because decree industry by which leader'.split(
    ' ',
  )

/** Somewhat fewer bytes than given of notes under headings, no two sentences alike, with the signs that word processors put in. */
export function ordinaryNotes(bytes: number): string {
  const lines: string[] = []
  let length = 0
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let at = 0; length < bytes - 200; at += 1) {
    const said = Array.from({ length: 14 }, () => words[next(words.length)]).join(' ')
    const sentence = `In ${1800 + next(200)} Leon Trotsky said “${said}” – case ${at}.`
    const line = at % 40 === 0 ? `\n## What happened in case ${at}?\n` : sentence
    lines.push(line)
    length += line.length + 7
  }
  return lines.join('\n')
}

const repeated = (unit: string) => (bytes: number) =>
  unit.repeat(Math.max(1, Math.floor(bytes / unit.length)))

/** Files of many lines without words, or of one without end, by what is in them. */
export const hostileFiles: Readonly<Record<string, (bytes: number) => string>> = {
  'lines-of-a-letter': repeated('a\n'),
  headings: repeated('# a\n'),
  'headings-of-plain-text': repeated('Who was it?\na\n'),
  'quoted-lines': repeated('> a\n'),
  items: repeated('- a\n'),
  'numbered-items': repeated('1. a\n'),
  'empty-lines': (bytes) => `a${'\n'.repeat(bytes - 2)}b`,
  'one-line': repeated('a'),
  'one-line-of-blanks': (bytes) => `a${' '.repeat(bytes - 2)}b`,
  'one-line-of-sentences': repeated('A b. '),
  'one-line-of-figures': repeated('1,'),
  'brackets-open': repeated('(1'),
  'marks-open': repeated('[^a'),
}
