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

const fieldMark = (type: 'begin' | 'separate' | 'end'): Run =>
  new Run({ children: [element('w:fldChar', { 'w:fldCharType': type })] })

/** What stands before the words that a field shows (ECMA-376, Part 1, 17.16.18). */
export const beginField = (code: string): Run[] => [
  fieldMark('begin'),
  new Run({ children: [new FieldCode(code)] }),
  fieldMark('separate'),
]

export const endField = (): Run => fieldMark('end')
