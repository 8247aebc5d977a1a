/** The parts of a Word document and how they lead to each other (ECMA-376, Part 2). */
import { IntakeError } from '../../intake-error.ts'
import { childrenOf, type XmlElement, xmlTree } from '../xml.ts'
import { openParts, type Part } from '../zip.ts'

/** The last word of the address that says what a part is to another. */
type Kind =
  | 'styles'
  | 'numbering'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'header'
  | 'footer'
  | 'customXml'

export type WordPackage = {
  /** The text itself. */
  document: Part
  /** Whether every part could be read that was looked for. */
  isWhole(): boolean
  /** The parts that are one kind of thing to the text, in order and each once. */
  parts(kind: Kind): Uint8Array[]
}

/** @throws IntakeError when there is no text of a document in it */
export function openPackage(bytes: Uint8Array, name: string): WordPackage {
  const parts = openParts(bytes, name)
  let isWhole = parts.isWhole
  const take = (path: string): Part | null => {
    const part = parts.take(path)
    if (part && !part.isWhole) isWhole = false
    return part
  }
  const relations = (path: string): Relation[] => relationsIn(take(path)?.bytes)
  const main = relations('_rels/.rels').find(({ kind }) => kind === 'officeDocument')
  const path = main ? resolved('', main.target) : 'word/document.xml'
  const document = take(path) ?? take('word/document.xml')
  if (!document) throw new IntakeError(saysNoText(name, parts.isWhole), name)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const related = relations(`${folder}_rels/${path.slice(folder.length)}.rels`)
  return {
    document,
    isWhole: () => isWhole,
    parts: (kind) =>
      [...new Set(related.filter((one) => one.kind === kind).map(({ target }) => target))].flatMap(
        (target) => take(resolved(folder, target))?.bytes ?? [],
      ),
  }
}

const saysNoText = (name: string, isWhole: boolean): string =>
  isWhole
    ? `“${name}” has no text of a Word document in it: it is something else under that name. Open it in the program it was made with, save it as a Word document (.docx) and import that.`
    : `“${name}” is damaged or was cut short on its way: its text is not in it any more. Get it again from where it came from.`

type Relation = { kind: string; target: string }

/** Those to other parts; what lies outside of the document is never looked for. */
function relationsIn(bytes: Uint8Array | undefined): Relation[] {
  const tree = bytes ? xmlTree(bytes) : null
  return childrenOf(tree, 'rel:Relationship').flatMap(({ attributes }: XmlElement) => {
    const target = attributes.get('Target')
    if (!target || attributes.get('TargetMode') === 'External') return []
    const kind = attributes.get('Type')?.split('/').at(-1) ?? ''
    return [{ kind, target }]
  })
}

/** The name of a part from where it is named: "../word/styles.xml", "/word/styles.xml". */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.replace(/^\/+/, '')
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  return path.join('/')
}
