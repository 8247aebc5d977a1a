/** Fields of a Word document: what they show is text, how it is made is not. They may run over paragraphs. */

/** A table of contents, of figures or of authorities, or an index. */
const listsOthers = /^\s*(?:TOC|TOA|INDEX|RD)\b/i
const longestCode = 200

type Field = { code: string; isShown: boolean; isContents: boolean }

export type Fields = {
  /** `begin`, `separate` or `end` (ECMA-376, Part 1, 17.18.29). */
  mark(type: string | undefined): void
  addCode(code: string): void
  isInCode(): boolean
  isInContents(): boolean
  /** No heading stands in a table of contents; one that seems to go on was never ended. */
  endContents(): void
  /** No code goes on in the next paragraph; one that seems to was never ended. */
  endParagraph(): void
}

export function openFields(): Fields {
  const open: Field[] = []
  let codes = 0
  let contents = 0
  const show = (field: Field): void => {
    if (field.isShown) return
    field.isShown = true
    field.isContents = listsOthers.test(field.code)
    codes -= 1
    if (field.isContents) contents += 1
  }
  return {
    mark(type) {
      const last = open.at(-1)
      if (type === 'begin') {
        open.push({ code: '', isShown: false, isContents: false })
        codes += 1
      } else if (type === 'separate' && last) show(last)
      else if (type === 'end' && last) {
        open.pop()
        if (!last.isShown) codes -= 1
        if (last.isContents) contents -= 1
      }
    },
    addCode(code) {
      const last = open.at(-1)
      if (last && last.code.length < longestCode) last.code += code
    },
    isInCode: () => codes > 0,
    isInContents: () => contents > 0,
    endContents() {
      if (contents === 0) return
      open.length = 0
      codes = 0
      contents = 0
    },
    endParagraph() {
      for (let at = open.length - 1; codes > 0 && at >= 0; at--) {
        const field = open[at]
        if (field) show(field)
      }
    },
  }
}
