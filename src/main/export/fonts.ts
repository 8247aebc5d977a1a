/** The typefaces that ship for PDFs beside the typesetter's own. docs/decisions/100 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type Typeface = {
  /** The name it has inside its file, by which the page template asks for it. */
  family: string
  package: string
  /** From the package's main module. */
  files: readonly string[]
  /** Read for words with such letters alone: those of East Asia are large. */
  letters?: RegExp
}

const serif = 'NotoSerif_'

/**
 * In the order in which a letter is looked for. Han letters have another form in each country: that
 * of Japan or Korea is taken where the words are written in its own letters too.
 */
const typefaces: readonly Typeface[] = [
  {
    family: 'Noto Serif',
    package: '@expo-google-fonts/noto-serif',
    files: [
      `400Regular/${serif}400Regular.ttf`,
      `400Regular_Italic/${serif}400Regular_Italic.ttf`,
      `700Bold/${serif}700Bold.ttf`,
    ],
  },
  {
    family: 'Noto Naskh Arabic',
    package: '@embedpdf/fonts-arabic',
    files: ['../fonts/NotoNaskhArabic-Regular.ttf', '../fonts/NotoNaskhArabic-Bold.ttf'],
  },
  {
    family: 'Noto Sans Hebrew',
    package: '@embedpdf/fonts-hebrew',
    files: ['../fonts/NotoSansHebrew-Regular.ttf', '../fonts/NotoSansHebrew-Bold.ttf'],
  },
  {
    family: 'Noto Sans Japanese',
    package: '@embedpdf/fonts-jp',
    files: ['../fonts/NotoSansJP-Regular.otf'],
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
  {
    family: 'Noto Sans Korean',
    package: '@embedpdf/fonts-kr',
    files: ['../fonts/NotoSansKR-Regular.otf'],
    letters: /\p{Script=Hangul}/u,
  },
  {
    family: 'Noto Sans S Chinese',
    package: '@embedpdf/fonts-sc',
    files: ['../fonts/NotoSansHans-Regular.otf'],
    // Also the punctuation of East Asia, and Latin letters as wide as its own.
    letters:
      /[\p{Script=Han}\p{Script=Bopomofo}\u{3000}-\u{303F}\u{FE30}-\u{FE4F}\u{FF00}-\u{FFEF}]/u,
  },
  {
    family: 'Noto Emoji',
    package: '@expo-google-fonts/noto-emoji',
    files: ['400Regular/NotoEmoji_400Regular.ttf'],
    letters: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
  },
]

/** Every file of them, by its package: what a packed application has to carry. */
export const shippedFonts = typefaces.map(({ package: name, files }) => ({ package: name, files }))

export type Fonts = {
  /** In the order in which a letter is looked for. */
  families: string[]
  /** Their files. Rejects with the file system's error when one that ships is not there. */
  read(): Promise<Buffer[]>
}

/** What these words need beside the typesetter's own typefaces. */
export function fontsFor(words: string): Fonts {
  const needed = typefaces.filter(({ letters }) => letters?.test(words) ?? true)
  return {
    families: needed.map(({ family }) => family),
    read: () =>
      Promise.all(
        needed.flatMap(({ package: from, files }) =>
          files.map((file) => readFile(pathOf(from, file))),
        ),
      ),
  }
}

// By Node's own way, which leads to the packages of the clone and of a packed application alike.
const { resolve } = createRequire(import.meta.url)
const pathOf = (from: string, file: string): string => join(dirname(resolve(from)), file)
