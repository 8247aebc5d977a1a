/** Puts the plan that a Word document was made of into it, as a part that Word carries along. docs/decisions/177 */
import type { Document } from 'docx'
import { wordPartId, wordPartNamespace, writeWordPart } from '../plan-file/word-part.ts'
import type { EssayDocument } from './essay.ts'
import { printedLines } from './printed-lines.ts'

const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006'
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const propertiesXml = `${declaration}<ds:datastoreItem ds:itemID="${wordPartId}" xmlns:ds="${officeNamespace}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${wordPartNamespace}"/></ds:schemaRefs></ds:datastoreItem>`

const relationsXml = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeNamespace}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`

/**
 * Tells the document of the part, and gives the files that are to be packed with it.
 * @param plan the bytes of the plan's own file
 */
export function carryPlan(
  document: Document,
  plan: Uint8Array,
  essay: EssayDocument,
): { path: string; data: string }[] {
  document.ContentTypes.addOverride(propertiesType, '/customXml/itemProps1.xml')
  document.Document.Relationships.addRelationship(
    'Plan',
    `${officeNamespace}/relationships/customXml`,
    '../customXml/item1.xml',
  )
  return [
    {
      path: 'customXml/item1.xml',
      data: writeWordPart({ file: plan, printed: printedLines(essay) }),
    },
    { path: 'customXml/itemProps1.xml', data: propertiesXml },
    { path: 'customXml/_rels/item1.xml.rels', data: relationsXml },
  ]
}
