/** Takes the pages of a typeset document apart into pictures. docs/decisions/179 */

export type PagePicture = {
  /** A whole SVG file, without a script, a link or anything from elsewhere; null where it would be too large. */
  svg: string | null
  /** In points. */
  width: number
  height: number
}

export type PagePictures = {
  pages: number
  /** Those from a page on, counting from 1, as many as there are and as go into `mostBytes`; one at least. */
  of(from: number, count: number): PagePicture[]
}

/** Of one page: an essay's have 100 kB. Signs piled up in one place can make it any size. */
const mostOfPage = 4_000_000
/** Of what is given at once. */
const mostBytes = 6_000_000

/**
 * The typesetter draws all pages in one picture, one under the other: white, and what stands on it. Letters are drawn
 * once, at its end. It sets each element in by its depth, and a page's are the outermost.
 */
const sheet =
  /\n {4}<path [^>]*d="M 0 0v ([\d.]+) h ([\d.]+) v[^"]*"\/>\n {4}<g(?: transform="[^"]*")?(?:\/>|>([\s\S]*?)\n {4}<\/g>)/g

/** @param drawing what the typesetter draws of a document without any script. */
export function pagePictures(drawing: string): PagePictures {
  const end = drawing.lastIndexOf('\n    <defs')
  const drawn = end < 0 ? drawing : drawing.slice(0, end)
  const shapes = shapesIn(end < 0 ? '' : drawing.slice(end))
  const sheets = [...drawn.matchAll(sheet)]

  const pictureOf = ([, height = '', width = '', drawn = '']: RegExpExecArray): PagePicture => ({
    svg: drawn.length > mostOfPage * 3 ? null : bounded(picture(width, height, drawn, shapes)),
    width: Number(width),
    height: Number(height),
  })
  return {
    pages: sheets.length,
    of(from, count) {
      const pictures: PagePicture[] = []
      let bytes = 0
      for (const page of sheets.slice(from - 1, from - 1 + count)) {
        const made = pictureOf(page)
        bytes += made.svg?.length ?? 0
        if (pictures.length > 0 && bytes > mostBytes) break
        pictures.push(made)
      }
      return pictures
    },
  }
}

const bounded = (svg: string): string | null => (svg.length > mostOfPage ? null : svg)

/** What is drawn in several places, by its name. */
function shapesIn(definitions: string): ReadonlyMap<string, string> {
  const found = definitions.matchAll(
    /\n {8}<(\w+) id="([^"]+)"(?:[^>]*\/>|[^>]*>[\s\S]*?\n {8}<\/\1>)/g,
  )
  return new Map([...found].map(([markup, , id = '']) => [id, tidied(markup)]))
}

function picture(
  width: string,
  height: string,
  drawn: string,
  shapes: ReadonlyMap<string, string>,
): string {
  const body = tidied(drawn.replace(/<a [^>]*>|<\/a>/g, ''))
  const needed = new Set<string>()
  const need = (markup: string): void => {
    for (const [, id = ''] of markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)) {
      if (needed.has(id)) continue
      needed.add(id)
      need(shapes.get(id) ?? '')
    }
  }
  need(body)
  const definitions = [...needed].map((id) => shapes.get(id) ?? '').join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><defs>${definitions}</defs>${body}</svg>`
}

/** Half the size: without the blanks between elements, and with no more than a thousandth of a point. */
const tidied = (markup: string): string =>
  markup
    .replace(/\n\s*/g, '')
    .replace(/(\.\d{3})\d+/g, '$1')
    .replaceAll(' fill-rule="nonzero"', '')
    .replaceAll(' fill="#000000"', '')
