/** Reads a .docx back, for the tests of its writer. */
import { strFromU8, unzipSync } from 'fflate'

export type WordParagraph = {
  style: string
  text: string
  notes: number[]
  /** What it is an item of, and how deep in it. */
  list: { id: string; level: number } | null
  /** Where its words lead to. */
  links: { words: string; to: string }[]
  xml: string
}

export type WordFile = {
  /** The XML parts by their path in the package. */
  parts: Record<string, string>
  paragraphs: WordParagraph[]
  /** The footnotes by number, without Word's own separators. */
  footnotes: Map<number, string>
}

/** Unzips the file. Throws where a part is missing or its XML is not well formed. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const parts: Record<string, string> = {}
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue
    parts[path] = strFromU8(content)
    const fault = xmlFault(parts[path])
    if (fault) throw new Error(`${path}: ${fault}`)
  }
  const document = parts['word/document.xml'] ?? ''
  const notes = parts['word/footnotes.xml'] ?? ''
  const targets = targetsIn(parts['word/_rels/document.xml.rels'] ?? '')
  return {
    parts,
    paragraphs: [...document.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => ({
      style: /<w:pStyle w:val="([^"]*)"/u.exec(xml)?.[1] ?? '',
      text: textOf(xml),
      notes: [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) => Number(id)),
      list: listOf(xml),
      links: [...xml.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)".*?<\/w:hyperlink>/gsu)].map(
        ([words, id = '']) => ({
          words: textOf(words),
          to: (targets.get(id) ?? '') + anchorOf(words),
        }),
      ),
      xml,
    })),
    footnotes: new Map(
      [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)].map(
        ([, id, xml = '']) => [Number(id), textOf(xml).trim()],
      ),
    ),
  }
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function textOf(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/gu)
  return [...pieces]
    .map(([tag, text]) => text ?? (tag === '<w:br/>' ? '\n' : '\t'))
    .join('')
    .replace(/&(\w+);/gu, (_, name: string) => entities[name] ?? '')
}

function listOf(xml: string): WordParagraph['list'] {
  const found = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/u.exec(xml)
  return found ? { id: found[2] ?? '', level: Number(found[1]) } : null
}

/** Word keeps what follows the # of an address apart from it. */
function anchorOf(xml: string): string {
  const [, anchor] = /^<w:hyperlink [^>]*w:anchor="([^"]*)"/u.exec(xml) ?? []
  return anchor === undefined ? '' : `#${anchor.replaceAll('&amp;', '&')}`
}

/** The addresses outside the file that its relationships lead to, by their ids. */
function targetsIn(relationships: string): Map<string, string> {
  const found = [...relationships.matchAll(/<Relationship [^>]*>/gu)]
    .map(([xml]) => xml)
    .filter((xml) => xml.includes('TargetMode="External"'))
  return new Map(
    found.map((xml) => [
      /Id="([^"]*)"/u.exec(xml)?.[1] ?? '',
      (/Target="([^"]*)"/u.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&'),
    ]),
  )
}

/**
 * What is wrong with an XML document, or null: tags that do not nest, text outside the root, bare
 * ampersands and angle brackets, characters outside production 2 of XML 1.0.
 */
function xmlFault(xml: string): string | null {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml))
    return 'a character XML does not allow'
  const open: string[] = []
  let roots = 0
  const attribute = '\\s+[\\w:.-]+="[^"<]*"'
  const token = new RegExp(
    `<\\?.*?\\?>|<(/?)([\\w:.-]+)((?:${attribute})*)\\s*(/?)>|([^<]+)|(<)`,
    'gsu',
  )
  for (const [whole, closing, name, attributes, empty, text, stray] of xml.matchAll(token)) {
    if (stray) return 'a stray <'
    if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/iu.test(attributes || text || ''))
      return `a bare & in ${whole}`
    if (text && open.length === 0 && text.trim() !== '') return `text outside the root: ${text}`
    if (!name) continue
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing`
    } else {
      if (open.length === 0) roots += 1
      if (!empty) open.push(name)
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`
  return roots === 1 ? null : `${roots} roots`
}
