/** Citations: what the rest of the desk may use of them. */
export { addressOf } from './address.ts'
export { type Cited, type Citer, createCiter } from './citer.ts'
export { plainText, type Run } from './run.ts'
export { readStyle, type Style, type StyleId } from './styles.ts'
