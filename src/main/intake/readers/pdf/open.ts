/** Opens a PDF with pdf.js: nothing of it is drawn, run or fetched, and only its bytes are read. */
import { readFile } from 'node:fs/promises'
import { createRequire, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { IntakeError, PasswordError } from '../../intake-error.ts'

export type OpenPdf = { pdf: PDFDocumentProxy; close(): Promise<void> }

/**
 * @param bytes become those of the library: they are empty afterwards
 * @throws PasswordError when it is closed by a password that was not given, or another
 * @throws IntakeError when it cannot be read as a PDF
 */
export async function openPdf(
  bytes: Uint8Array,
  name: string,
  password: string | undefined,
): Promise<OpenPdf> {
  const { getDocument } = await library()
  const task = getDocument({
    data: bytes,
    ...(password !== undefined && { password }),
    verbosity: 0,
    // Names of typefaces, which say what is bold.
    fontExtraProperties: true,
    // No picture is decoded: none is larger than a point.
    maxImageSize: 1,
    BinaryDataFactory: CharacterMaps,
    cMapUrl: 'cmaps/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  })
  try {
    return { pdf: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw refusal(error, name, password !== undefined)
  }
}

function refusal(error: unknown, name: string, hadPassword: boolean): IntakeError {
  if (error instanceof Error && error.name === 'PasswordException')
    return new PasswordError(
      hadPassword
        ? `“${name}” was not opened by that password.`
        : `“${name}” opens by a password only.`,
      name,
      { cause: error },
    )
  return new IntakeError(
    `“${name}” is damaged or no PDF: no pages can be found in it. Open it in a program that shows PDFs and save it again; if it does not open there either, get it from where it came from once more.`,
    name,
    { cause: error },
  )
}

/** The library, with its reading half beside it in this thread, which is not the one of the window. */
async function library(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  // It leaves what the other half looks for in `globalThis`.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const withoutCanvas = registerHooks({
    resolve(specifier, context, next) {
      if (specifier === canvas) throw new Error('No page is drawn.')
      return next(specifier, context)
    },
  })
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    withoutCanvas.deregister()
  }
}

/**
 * A native library that draws, which pdf.js takes in as soon as it finds it: nothing is drawn here, and native code that
 * is taken in by thread after thread has ended the process. The bundles do not ask for it (scripts/package).
 */
const canvas = '@napi-rs/canvas'

/** What codes of East Asian typefaces mean, where a file only names the table. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]{1,60}\.bcmap$/.test(filename))
      throw new Error(`No file of the kind ${kind} is read.`)
    return new Uint8Array(await readFile(join(packageFolder(), 'cmaps', filename)))
  }
}

// By Node's own way, which leads to the package of the clone and of a packed application alike.
const { resolve } = createRequire(import.meta.url)
const packageFolder = (): string => dirname(resolve('pdfjs-dist/package.json'))
