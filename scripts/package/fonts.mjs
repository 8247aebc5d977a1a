// The typefaces of PDFs that a package carries: of each package of them only the files that are printed
// with (src/main/export/fonts.ts, which a test holds this to), and what leads Node to them.

const embedded = 'dist/index.cjs'
const listed = 'index.js'

/** By package: files relative to its folder. @type {Record<string, string[]>} */
export const fontFiles = {
  '@embedpdf/fonts-arabic': [
    embedded,
    'fonts/NotoNaskhArabic-Bold.ttf',
    'fonts/NotoNaskhArabic-Regular.ttf',
  ],
  '@embedpdf/fonts-hebrew': [
    embedded,
    'fonts/NotoSansHebrew-Bold.ttf',
    'fonts/NotoSansHebrew-Regular.ttf',
  ],
  '@embedpdf/fonts-jp': [embedded, 'fonts/NotoSansJP-Regular.otf'],
  '@embedpdf/fonts-kr': [embedded, 'fonts/NotoSansKR-Regular.otf'],
  '@embedpdf/fonts-sc': [embedded, 'fonts/NotoSansHans-Regular.otf'],
  '@expo-google-fonts/noto-emoji': [listed, '400Regular/NotoEmoji_400Regular.ttf'],
  '@expo-google-fonts/noto-serif': [
    listed,
    '400Regular/NotoSerif_400Regular.ttf',
    '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
    '700Bold/NotoSerif_700Bold.ttf',
  ],
}

export const fontPackages = Object.keys(fontFiles)
