/**
 * An essay as the page template takes it: what is printed, and of each paragraph whether it runs from the right, and
 * its language where its letters tell it.
 */
import type { EssayBlock, EssayDocument, EssayListing, EssayPart, EssayRun } from './essay.ts'

/** Both are left out where they are the essay's own. */
export type Spoken = { rtl?: true; lang?: string }

const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Languages that are alone in writing with their letters, as ISO 639-1; a screen reader speaks them as such. Cyrillic,
 * Arabic and Han letters are of several, and tell nothing.
 */
const languages: readonly [lang: string, only: RegExp, some?: RegExp][] = [
  ['el', /^\p{Script=Greek}+$/u],
  ['he', /^\p{Script=Hebrew}+$/u],
  ['hy', /^\p{Script=Armenian}+$/u],
  ['ka', /^\p{Script=Georgian}+$/u],
  ['ko', /^\p{Script=Hangul}+$/u],
  ['th', /^\p{Script=Thai}+$/u],
  [
    'ja',
    /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+$/u,
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ],
]

/** The JSON that the page template reads. What is not printed is left out: a source's record may hold anything. */
export function pdfWords({ sources: _, citations: __, ...essay }: EssayDocument): string {
  return JSON.stringify({
    ...essay,
    ...spoken([{ text: essay.title }]),
    byline: spoken([{ text: essay.author }]),
    blocks: essay.blocks.map(blockSpoken),
    bibliography: essay.bibliography && {
      ...essay.bibliography,
      listings: essay.bibliography.listings.map(listingSpoken),
    },
  })
}

const listingSpoken = ({ entries, ...listing }: EssayListing) => ({
  ...listing,
  entries: entries.map((entry) => ({ ...entry, ...spoken(entry.runs) })),
})

function blockSpoken({ of: _, ...block }: EssayBlock): EssayBlock & Spoken {
  switch (block.type) {
    case 'table': {
      const { rowsOf: _, ...table } = block
      return {
        ...table,
        rows: block.rows.map((cells) => cells.map((parts) => parts.map(partSpoken))),
      }
    }
    case 'card':
      return { ...block, ...spoken(block.front), back: block.back.map(partSpoken) }
    case 'group':
      return { ...block, parts: block.parts.map(partSpoken) }
    case 'stance':
      return block
    case 'heading':
      return { ...block, ...spoken(block.runs) }
    default:
      return partSpoken(block)
  }
}

const partSpoken = (part: EssayPart): EssayPart & Spoken => ({
  ...part,
  ...spoken(part.type === 'list' ? part.items.flatMap(({ runs }) => runs) : part.runs),
})

/** As a line's first letter is, so it runs; what stands in it from the other side turns by itself. */
function spoken(runs: readonly EssayRun[]): Spoken {
  const letters = runs
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .replace(/\P{L}+/gu, '')
  if (letters === '' || /^\p{Script=Latin}/u.test(letters)) return {}
  const lang = languages.find(
    ([, only, some]) => only.test(letters) && (some?.test(letters) ?? true),
  )
  return {
    ...(fromRight.test(String.fromCodePoint(letters.codePointAt(0) ?? 0)) && { rtl: true }),
    ...(lang && { lang: lang[0] }),
  }
}
