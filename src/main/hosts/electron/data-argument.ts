/**
 * The folder given as `--data DIR` or `--data=DIR`, or null. Electron's command line carries switches
 * of Chromium's as well, so the rest of it is not judged.
 */
export function dataArgument(words: readonly string[]): string | null {
  for (const [place, word] of words.entries()) {
    if (word === '--data') return words[place + 1] || null
    if (word.startsWith('--data=')) return word.slice('--data='.length) || null
  }
  return null
}
