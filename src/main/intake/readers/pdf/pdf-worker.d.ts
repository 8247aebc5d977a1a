/** The reading half of pdf.js, for which the package has no types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
