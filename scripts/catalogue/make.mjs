// Run with Node 24, with a path as its only argument: packs the catalogue of styles into that file.
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packCatalogue } from '../../src/main/citations/catalogue/packed.ts'
import { root } from '../setup/paths.mjs'
import { factsOf, nodeOf } from './node.mjs'
import { cataloguePackage } from './package.mjs'
import { readPackage } from './read-package.mjs'

/**
 * Writes the file whole or not at all; several may make it at a time.
 * @param {string} to
 */
export function makeCatalogue(to) {
  const { styles, locales } = readPackage(join(root, cataloguePackage))
  const packed = packCatalogue(
    styles.map(({ id, title, root }) => ({ id, title, ...factsOf(root), json: jsonOf(root) })),
    locales.map(({ tag, root }) => ({ tag, json: jsonOf(root) })),
  )
  mkdirSync(dirname(to), { recursive: true })
  const part = `${to}.${randomUUID()}.part`
  writeFileSync(part, packed)
  renameSync(part, to)
}

/** @param {import('./read-package.mjs').Packed} root */
const jsonOf = (root) => JSON.stringify(nodeOf(root))

const [, started, to] = process.argv
if (started === import.meta.filename && to) makeCatalogue(to)
