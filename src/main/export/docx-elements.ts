/** Elements of WordprocessingML that the writer's library has no words for. */
import { BuilderElement, Run, type XmlComponent } from 'docx'

/** @param attributes in the order in which they are written. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
    ),
    children,
  })

class FieldCode extends BuilderElement {
  constructor(code: string) {
    super({
      name: 'w:instrText',
      attributes: { space: { key: 'xml:space', value: 'preserve' } },
    })
    this.root.push(code)
  }
}

const fieldMark = (type: 'begin' | 'separate' | 'end', more: Record<string, number> = {}): Run =>
  new Run({ children: [element('w:fldChar', { 'w:fldCharType': type, ...more })] })

/**
 * What stands before the words that a field shows (ECMA-376, Part 1, 17.16.18).
 * @param isDue whether Word is to make those words anew when it opens the document; it asks before it does
 */
export const beginField = (code: string, isDue = false): Run[] => [
  fieldMark('begin', isDue ? { 'w:dirty': 1 } : {}),
  new Run({ children: [new FieldCode(code)] }),
  fieldMark('separate'),
]

export const endField = (): Run => fieldMark('end')
