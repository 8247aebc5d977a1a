/** Writes an essay as Markdown with citations that Pandoc prints. docs/decisions/182 */
import { plainText, type Run } from '../citations/index.ts'
import { cslItemOf, type Keys, keysOf, type Shapes, writeCslJson } from './csl-json.ts'
import type {
  EssayBlock,
  EssayDocument,
  EssayList,
  EssayPart,
  EssayRun,
  EssayTable,
} from './essay.ts'
import { saidLabel } from './label.ts'
import { citationMarkdown } from './markdown-citations.ts'
import { escapeMarkdown, runMarkdown } from './markdown-words.ts'
import { isBetweenMarks } from './text.ts'

/** The text, and the sources it cites as CSL-JSON: they are in the text's own front matter as well. */
export type MarkdownWritten = { markdown: string; references: string }

type Lines = { essay: EssayDocument; keys: Keys }

/** @param style the id of the citation style that was chosen, for who prints it with Pandoc. */
export function writeMarkdown(essay: EssayDocument, style: string): MarkdownWritten {
  const lines = { essay, keys: keysOf(essay.sources) }
  const blocks = essay.blocks.flatMap((block, at) => [
    ...(isList(block) && isList(essay.blocks[at - 1]) ? [listsApart] : []),
    blockMarkdown(block, lines),
  ])
  const text = [
    frontMatter(lines, style),
    ...blocks,
    ...(essay.wordCount ? [escapeMarkdown(essay.wordCount)] : []),
    ...(essay.bibliography ? [`# ${essay.bibliography.heading}`, '::: {#refs}\n:::'] : []),
  ]
  return {
    markdown: `${text.join('\n\n')}\n`,
    references: writeCslJson(essay.sources, lines.keys),
  }
}

const isList = (block: EssayBlock | undefined): boolean => block?.type === 'list'

/** Two lists beside each other would be one. */
const listsApart = '<!-- -->'

/** YAML, of which JSON is a part. Its words are read as Markdown too. */
function frontMatter({ essay, keys }: Lines, style: string): string {
  const { title, author, language, page, hasContents, sources } = essay
  const line = (name: string, value: string) => `${name}: ${yamlOf(value)}`
  return [
    '---',
    line('title', escapeMarkdown(title)),
    ...(page.head ? [line('subtitle', escapeMarkdown(page.head))] : []),
    ...(author ? [line('author', escapeMarkdown(author))] : []),
    line('lang', language),
    ...(hasContents ? ['toc: true'] : []),
    line('citation-style-id', style),
    'link-citations: true',
    ...(isRegister(essay) ? ['nocite: "@*"'] : []),
    ...(sources.length > 0 ? ['references:'] : []),
    ...sources.map(
      (source) => `- ${yamlOf(cslItemOf(source, keys.get(source.id) ?? source.id, markdownWords))}`,
    ),
    '---',
  ].join('\n')
}

const markdownWords: Shapes = {
  words: escapeMarkdown,
  innerTitle: (words) => `*${escapeMarkdown(words)}*`,
}

/** YAML allows fewer characters than JSON does (YAML 1.2, production 1): the others go under an escape. */
const yamlOf = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u{7F}-\u{9F}\u{FEFF}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function blockMarkdown(block: EssayBlock, lines: Lines): string {
  switch (block.type) {
    case 'heading': {
      const words = lineMarkdown(
        oneLined(block.runs),
        lines,
        block.number ? `${block.number} ` : '',
      )
      return `${'#'.repeat(block.level)} ${words}`
    }
    case 'stance':
      return `*${escapeMarkdown(block.words)}*`
    case 'group':
      return partsMarkdown(block.parts, lines)
    case 'table':
      return tableMarkdown(block, lines)
    case 'card':
      return [
        `## ${lineMarkdown(oneLined(block.front), lines)}`,
        ...(block.back.length > 0 ? [partsMarkdown(block.back, lines)] : []),
      ].join('\n\n')
    default:
      return partMarkdown(block, lines)
  }
}

const partsMarkdown = (parts: readonly EssayPart[], lines: Lines): string =>
  parts
    .flatMap((part, at) => [
      ...(isList(part) && isList(parts[at - 1]) ? [listsApart] : []),
      partMarkdown(part, lines),
    ])
    .join('\n\n')

function partMarkdown(part: EssayPart, lines: Lines): string {
  if (part.type === 'list') return listMarkdown(part, lines)
  const words = labelled(part, lines)
  return part.type === 'evidence' && part.look === 'quotation'
    ? `> ${words.replaceAll('\n', '\n> ')}`
    : words
}

function labelled({ label, runs }: { label?: string; runs: EssayRun[] }, lines: Lines): string {
  const mark = label ? `**${escapeMarkdown(saidLabel(label))}**` : ''
  const words = lineMarkdown(runs, lines, mark && `${mark} `)
  return words === '' ? mark : words
}

/** Every item four further in than what it stands under: both CommonMark and Pandoc take it for its child. */
function listMarkdown({ style, items }: EssayList, lines: Lines): string {
  const counts: number[] = []
  return items
    .map(({ depth, runs }) => {
      counts.length = depth + 1
      counts[depth] = (counts[depth] ?? 0) + 1
      const margin = '    '.repeat(depth)
      const mark = (style === 'numbered' ? `${counts[depth]}.` : '-').padEnd(4)
      return `${margin}${mark}${lineMarkdown(runs, lines).replaceAll('\n', `\n${margin}    `)}`
    })
    .join('\n')
}

/** A pipe table, which every reader of tables knows: its cells are one line each. */
function tableMarkdown({ widths, head, rows }: EssayTable, lines: Lines): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rules = widths.map((width) => '-'.repeat(Math.max(3, Math.round(width * 100))))
  return [
    row(head.map(escapeMarkdown)),
    row(rules),
    ...rows.map((cells) =>
      row(cells.map((parts) => parts.map((part) => cellMarkdown(part, lines)).join(' <br> '))),
    ),
  ].join('\n')
}

const cellMarkdown = (part: EssayPart, lines: Lines): string =>
  part.type === 'list'
    ? part.items.map(({ runs }) => `• ${lineMarkdown(oneLined(runs), lines)}`).join(' <br> ')
    : labelled({ ...part, runs: oneLined(part.runs) }, lines)

const oneLined = (runs: readonly EssayRun[]): EssayRun[] =>
  runs.map((run) => ('text' in run ? { ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') } : run))

/** @param before what the line begins with. */
function lineMarkdown(runs: readonly EssayRun[], lines: Lines, before = ''): string {
  return runs.reduce<string>((line, run, at) => {
    if ('text' in run)
      return isBetweenMarks(run, runs, at) ? line : line + wordsMarkdown(run, line, runs[at + 1])
    const citation = citationOf(run, lines)
    return citation === '' ? line : `${line}${/(?:^|\s)$/u.test(line) ? '' : ' '}${citation}`
  }, before)
}

/** Behind a citation, a bracket would make a link of it, and a colon of the line a link's address. */
function wordsMarkdown(run: Run, line: string, next: EssayRun | undefined): string {
  const after = next && 'text' in next ? next.text : ''
  const words = runMarkdown(run, line, after)
  return line.endsWith(']') && /^[(:]/u.test(words) ? `\\${words}` : words
}

/** Its rows name their sources in words of its own (docs/decisions/181), so that its bibliography is of all there are. */
const isRegister = ({ layout }: EssayDocument): boolean => layout === 'register'

/** What Pandoc prints by its style. */
function citationOf(run: Exclude<EssayRun, Run>, { essay, keys }: Lines): string {
  if ('citation' in run && isRegister(essay)) return escapeMarkdown(plainText(run.runs).trim())
  const at = 'note' in run ? essay.notes[run.note - 1]?.citation : run.citation
  const cites = at === undefined ? [] : (essay.citations[at]?.cites ?? [])
  return citationMarkdown(cites, keys)
}
