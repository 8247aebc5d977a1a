/** Citations: what the rest of the desk may use of them. */
export { addressOf } from './address.ts'
export { createFinder } from './catalogue/find.ts'
export { type Catalogue, openCatalogue } from './catalogue.ts'
export { type Cited, type Citer, createCiter } from './citer.ts'
export { createKeptCiter, type KeptCiter } from './kept-citer.ts'
export { faultOf, type StyleToTry, type TryStyle } from './own/trial.ts'
export { createOwnStyles, type OwnStyles, readStyleFile } from './own-styles.ts'
export { printedFieldsOf } from './printed-fields.ts'
export {
  type CitationsToPrint,
  type CiterKeeper,
  createCiterKeeper,
  createPrinter,
} from './printing.ts'
export { plainText, type Run } from './run.ts'
export { readStyle, type Style, type StylePlaces } from './styles.ts'
