/** What programs wrote into a part of a Word document for themselves: codes of fields, their data, tags of controls. */
import { addValue } from './record.ts'
import { walkXml } from './xml.ts'

type Field = { code: string; data: string; isResult: boolean }

const zotero = /^(ZOTERO_BREF_\w+?)_(\d+)$/u
const mendeley = /^MENDELEY_CITATION_v\d+_(.+)$/su

/** Each as it was written, and read out of base64 where it was so. */
export function markedIn(text: string): string[] {
  const found: string[] = []
  const properties = new Map<string, string[]>()
  const open: Field[] = []
  let words = ''
  let property = ''
  const add = (field: Field | undefined): void => {
    if (!field) return
    found.push(field.code)
    if (field.data) found.push(fromBase64(field.data))
  }
  walkXml(text, {
    open({ name, attributes }) {
      words = ''
      const kind = name === 'fldChar' ? attributes.fldCharType : undefined
      const innermost = open.at(-1)
      if (kind === 'begin') open.push({ code: '', data: '', isResult: false })
      else if (kind === 'separate' && innermost) innermost.isResult = true
      else if (kind === 'end') add(open.pop())
      else if (name === 'fldSimple') found.push(attributes.instr ?? '')
      else if (name === 'tag') {
        const [, data] = mendeley.exec(attributes.val ?? '') ?? []
        if (data) found.push(fromBase64(data))
      } else if (name === 'property') property = attributes.name ?? ''
    },
    text(said) {
      words += said
    },
    close(name) {
      const innermost = open.at(-1)
      if (name === 'instrText' && innermost && !innermost.isResult) innermost.code += words
      // The data of a field stands in its beginning, or in a run behind it.
      else if (name === 'fldData' && innermost) innermost.data += words
      else if (name === 'lpwstr' && zotero.test(property)) addValue(properties, property, words)
      words = ''
    },
  })
  for (const field of open) add(field)
  return [...found, ...joined(properties)]
}

/** Properties hold 255 letters: Zotero writes a citation into as many as it needs, numbered. */
function joined(properties: ReadonlyMap<string, readonly string[]>): string[] {
  const pieces = [...properties].flatMap(([name, [words = '']]) => {
    const [, citation = '', number = ''] = zotero.exec(name) ?? []
    return [{ citation, number: Number(number), words }]
  })
  const citations = Map.groupBy(pieces, ({ citation }) => citation)
  return [...citations.values()].map((all) =>
    all
      .sort((one, other) => one.number - other.number)
      .map(({ words }) => words)
      .join(''),
  )
}

const fromBase64 = (data: string): string =>
  Buffer.from(data, 'base64').toString('utf8').replaceAll('\0', '')
