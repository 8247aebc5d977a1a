/** Reads notes in OpenDocument (.odt), as LibreOffice, OpenOffice and Google Docs write them. docs/decisions/161 */
import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { extensionOf } from '../formats.ts'
import { IntakeError } from '../intake-error.ts'
import { type Odt, odtParts } from './odt/body.ts'
import { commonOf, deletionsIn, mostStyles, odtOf, saysEncrypted } from './odt/common.ts'
import { gatherParts, readOf, saysCutShort, saysFault } from './office/read-of.ts'
import type { Reader } from './reader.ts'
import { readXml, type XmlElement } from './xml.ts'
import { openParts } from './zip.ts'

const extensions: ReadonlySet<string> = new Set(['odt', 'ott'])
const zip = '504b0304'

export const odtReader: Reader = {
  format: 'odt',
  mostBytes: limits.documentFileBytes,
  accepts: ({ name, head }) =>
    extensions.has(extensionOf(name)) && Buffer.from(head.subarray(0, 4)).toString('hex') === zip,
  async read({ path, name }, title, _, progress) {
    const parts = openParts(await readFile(path), name)
    const styles = parts.take('styles.xml')
    const content = parts.take('content.xml')
    if (saysEncrypted(parts.take('META-INF/manifest.xml')?.bytes))
      throw new IntakeError(saysLocked(name), name)
    if (!content) throw new IntakeError(saysNoText(name, parts.isWhole), name)

    const common = commonOf(styles?.bytes)
    const gathered = gatherParts(name)
    gathered.add(common.heads)
    const automatic: XmlElement[] = []
    let odt: Odt | null = null
    const read = readXml(
      content.bytes,
      new Set(['office:automatic-styles', 'office:text']),
      (element, parent) => {
        if (parent === 'office:automatic-styles') {
          if (automatic.length < mostStyles) automatic.push(element)
          return true
        }
        odt ??= odtOf([...common.styles, ...automatic])
        if (element.name === 'text:tracked-changes')
          for (const [id, words] of deletionsIn(element, odt)) odt.deletions.set(id, words)
        return gathered.add(odtParts(element, odt))
      },
      progress,
    )
    gathered.add(common.feet)
    const isWhole = parts.isWhole && content.isWhole && styles?.isWhole !== false
    return readOf(name, gathered.parts, title, {
      isDamaged: !isWhole || read.fault !== null,
      warnings: [
        ...(isWhole ? saysFault(name, read) : [saysCutShort(name)]),
        ...gathered.warnings(),
      ],
    })
  },
}

const saysLocked = (name: string): string =>
  `“${name}” is protected by a password. Open it in LibreOffice, save it without one (Save As, without “Save with password”) and import that.`

const saysNoText = (name: string, isWhole: boolean): string =>
  isWhole
    ? `“${name}” has no text of an OpenDocument file in it: it is something else under that name. Open it in the program it was made with, save it as .odt and import that.`
    : `“${name}” is damaged or was cut short on its way: its text is not in it any more. Get it again from where it came from.`
