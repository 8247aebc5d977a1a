import { LinkExtension } from '@lexical/link'
import { configExtension, defineExtension } from 'lexical'
import { isLinkAddress } from '../../../../shared/model/plan.ts'
import './hyperlink.css'

/** Words that lead somewhere. Only addresses a plan may hold are ever set. */
export const HyperlinkExtension = defineExtension({
  name: 'linchpin/hyperlink',
  dependencies: [
    configExtension(LinkExtension, {
      validateUrl: isLinkAddress,
      attributes: { rel: 'noreferrer', target: '_blank' },
    }),
  ],
})
