/** Office files made in a test, of no more than what the test is about. */
import { strToU8, zipSync } from 'fflate'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'
const wordNames = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
].join(' ')

export type WordParts = Partial<
  Record<
    'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'header' | 'footer',
    string
  >
>

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const

/** The parts of a Word document by their names, as they are before they are packed. */
export function wordXml(body: string, parts: WordParts = {}): Record<string, string> {
  const names = Object.keys(parts) as (keyof WordParts)[]
  const related = names.map(
    (name, at) =>
      `<Relationship Id="r${at}" Type="${office}/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`,
  )
  const relationships = (all: string): string =>
    `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${all}</Relationships>`
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `${declaration}<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(related.join('')),
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        `${declaration}<w:${roots[name]} ${wordNames}>${parts[name]}</w:${roots[name]}>`,
      ]),
    ),
  }
}

export const zipped = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )

/** A zip whose entries say of themselves what a hostile one would: `says` so many bytes, none of which is checked here. */
export function forged(
  entries: readonly { name: string; packed: Uint8Array; isDeflated: boolean; says: number }[],
): Buffer {
  const locals: Uint8Array[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, packed, isDeflated, says } of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(isDeflated ? 8 : 0, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says, 18)
    common.writeUInt16LE(name.length, 22)
    const local: Uint8Array[] = [
      Buffer.from('PK\x03\x04', 'latin1'),
      common,
      Buffer.from(name),
      packed,
    ]
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\0\0', 'latin1'), common, tail, Buffer.from(name)]),
    )
    locals.push(...local)
    at += local.reduce((sum, { length }) => sum + length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, listed, end])
}

export const wordFile = (body: string, parts: WordParts = {}): Uint8Array =>
  zipped(wordXml(body, parts))

const openDocument = 'urn:oasis:names:tc:opendocument:xmlns'
const odtNames = [
  ...['office', 'text', 'table', 'style'].map(
    (name) => `xmlns:${name}="${openDocument}:${name}:1.0"`,
  ),
  `xmlns:draw="${openDocument}:drawing:1.0"`,
  `xmlns:fo="${openDocument}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${openDocument}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ')

export type OdtStyles = { automatic?: string; common?: string; master?: string }

export function odtXml(text: string, styles: OdtStyles = {}): Record<string, string> {
  const { automatic = '', common = '', master = '' } = styles
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${declaration}<office:document-content ${odtNames}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `${declaration}<office:document-styles ${odtNames}><office:styles>${common}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
  }
}

export const odtFile = (text: string, styles: OdtStyles = {}): Uint8Array =>
  zipped(odtXml(text, styles))

/** A run of a Word paragraph. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A Word paragraph of one run, or of what is given as XML. */
export const paragraph = (words: string, properties = '', letters = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${words.startsWith('<') ? words : run(words, letters)}</w:p>`

export const bold = '<w:b/>'
export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
export const item = (numberId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberId}"/></w:numPr>`

export const headingStyles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('')

/** Two headings of a Word document, so that all that is between them is a body. */
export const under = (body: string): string =>
  `${paragraph('One', styled('Heading1'))}${body}${paragraph('Two', styled('Heading1'))}${paragraph('The end.')}`
