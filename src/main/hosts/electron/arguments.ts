/** What the program was started with: its own words, and files to open. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Arguments = {
  /** The folder given as `--data DIR` or `--data=DIR`, or null. */
  dataFolder: string | null
  /** The words after `--headless`: a command to run without a window. Null for the app itself. */
  headless: readonly string[] | null
  /** Absolute paths of the files to open. */
  files: readonly string[]
}

/**
 * Reads the words after the program's own. Among them may be switches of Chromium's, which are not
 * judged here and never take a word of their own.
 *
 * @param words of the command line, without the program.
 * @param around `appPathFirst` when the first word that is no switch names the app itself, as it does
 * where Electron is not packaged; `folder` is what relative paths start from.
 */
export function readArguments(
  words: readonly string[],
  around: { appPathFirst: boolean; folder: string },
): Arguments {
  const at = words.indexOf('--headless')
  const headless = at < 0 ? null : words.slice(at + 1)
  const own = at < 0 ? words : words.slice(0, at)

  let dataFolder: string | null = null
  const plain: string[] = []
  for (let place = 0; place < own.length; place += 1) {
    const word = own[place] ?? ''
    if (word === '--data') {
      place += 1
      dataFolder = own[place] || null
    } else if (word.startsWith('--data=')) dataFolder = word.slice('--data='.length) || null
    else if (word !== '' && !word.startsWith('-')) plain.push(word)
  }
  const files = around.appPathFirst ? plain.slice(1) : plain
  return {
    dataFolder: dataFolder && resolve(around.folder, dataFolder),
    headless,
    files: files.map((file) => resolve(around.folder, pathIn(file))),
  }
}

/** Some file managers hand over addresses in place of paths (Desktop Entry Specification, `%U`). */
function pathIn(word: string): string {
  if (!word.startsWith('file://')) return word
  try {
    return fileURLToPath(word)
  } catch {
    // No path of this system: it is told of as a file that is not there.
    return word
  }
}
