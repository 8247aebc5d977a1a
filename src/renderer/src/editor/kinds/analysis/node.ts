/** What the evidence shows: the "so what". */
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { $ensureId } from '../../core/states.ts'

export class AnalysisNode extends LineNode {
  override $config() {
    return this.config('plan-analysis', { extends: LineNode, $transform: $ensureId })
  }

  override getBlockType() {
    return 'analysis' as const
  }

  override getPlaceholder(): string {
    return 'Say what this evidence shows'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('analysis', 'Analysis', 'Analysis')
  }
}
