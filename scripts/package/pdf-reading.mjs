// Of pdf.js only what reads: its bundle asks for nothing that draws, and a package carries its tables of letters.

/** The package, and what of it lies beside the bundles. */
export const pdfLibrary = 'pdfjs-dist'
export const pdfFiles = ['cmaps/*']

/** Where the library looks for a native canvas as soon as it is loaded. */
const looksForCanvas = /if \(isNodeJS\) \{\s+let canvas;/
const module = /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/

/**
 * Linchpin draws no page, and carries no canvas to draw one on. Without this every file that is read would be told of
 * in the log three times over: pdf.js warns where there is none. docs/decisions/162
 * @returns {import('vite').Plugin}
 */
export function readingOnly() {
  return {
    name: 'linchpin-pdf-reading-only',
    transform: (code, id) => (module.test(id) ? { code: withoutCanvas(code), map: null } : null),
  }
}

/**
 * @param {string} code of the library's drawing half
 * @throws Error where it looks for a canvas in another way
 */
export function withoutCanvas(code) {
  if (!looksForCanvas.test(code)) throw new Error('pdf.js looks for a canvas in another way now.')
  return code.replace(looksForCanvas, 'if (false) {\n  let canvas;')
}
