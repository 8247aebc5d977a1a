import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { decode } from '../decode.ts'
import { extensionOf, knownFormat } from '../formats.ts'
import { readDocument } from './of-document.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text.ts'

/** How a page begins: behind a mark, what XML says of itself, and a comment. */
const page =
  /^\s*(?:\uFEFF|ï»¿)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|meta\s+charset)\b/i
const evernote =
  /^[\s\S]{0,20}<\?xml[^>]{0,200}>\s*(?:<!DOCTYPE\s+en-export[^>]{0,300}>\s*)?<en-export\b/i

const extensions = ['html', 'htm', 'xhtml', 'shtml']

/** The letters that tell are the same in every encoding but for zeros. */
const textOf = (head: Uint8Array): string =>
  new TextDecoder('latin1').decode(head).replaceAll('\0', '')

/** Reads web pages, saved or exported by a program, and rich text that was pasted. */
export const htmlReader: Reader = {
  format: 'html',
  mostBytes: limits.textFileBytes,
  accepts: ({ name, head }) =>
    knownFormat(name, head) === null &&
    (extensions.includes(extensionOf(name)) || page.test(textOf(head))),
  async read(file, fallbackTitle, options, progress) {
    const warnings: string[] = []
    const head = textOf(file.head)
    const html = decode(
      await readFile(file.path),
      file.name,
      (sentence) => warnings.push(sentence),
      declaredIn(head),
    )
    // Plain words under a page's name keep their lines.
    if (!/<[a-z!/]/i.test(html)) return textReader.read(file, fallbackTitle, options, progress)
    const { blocksOfHtml } = await import('../html/index.ts')
    return readDocument(blocksOfHtml(html), file.name, fallbackTitle, { mended: [], warnings })
  },
}

/** Reads what Evernote exports. */
export const evernoteReader: Reader = {
  format: 'evernote',
  mostBytes: limits.textFileBytes,
  accepts: ({ head }) => evernote.test(textOf(head)),
  async read({ path, name }, fallbackTitle) {
    const warnings: string[] = []
    const xml = decode(await readFile(path), name, (sentence) => warnings.push(sentence))
    const { blocksOfEvernote } = await import('../html/evernote.ts')
    return readDocument(blocksOfEvernote(xml), name, fallbackTitle, { mended: [], warnings })
  },
}

/** The encoding that a page says it is in. */
const declaredIn = (head: string): string | null =>
  /<meta[^>]{1,300}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null
