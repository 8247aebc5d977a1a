/** The one line of a field: words as any line of the plan has them. */
import { $create, $getRoot, $isElementNode, type RootNode } from 'lexical'
import { LineNode, lineElement } from '../core/nodes.ts'

export class FieldLineNode extends LineNode {
  override $config() {
    return this.config('plan-field-line', { extends: LineNode })
  }

  override makeDOM(): HTMLElement {
    return lineElement('p', 'field')
  }
}

/** The words of evidence: letters alone. */
export class PlainFieldLineNode extends FieldLineNode {
  override $config() {
    return this.config('plan-plain-field-line', { extends: FieldLineNode })
  }

  override isPlainText(): boolean {
    return true
  }
}

/** The line of the field that is open. */
export function $fieldLine(): FieldLineNode {
  const line = $getRoot().getFirstChild()
  if (line instanceof FieldLineNode) return line
  throw new Error('a field has one line')
}

/** Whatever came into a field besides its line, such as what was pasted, goes on in the line. */
export function $keepOneLine(root: RootNode, isPlain: boolean): void {
  const [first, ...others] = root.getChildren()
  const line =
    first instanceof FieldLineNode ? first : $create(isPlain ? PlainFieldLineNode : FieldLineNode)
  if (line !== first) {
    if (first) first.insertBefore(line)
    else root.append(line)
  }
  for (const other of first === line ? others : [...(first ? [first] : []), ...others]) {
    if ($isElementNode(other)) line.append(...other.getChildren())
    other.remove()
  }
}
