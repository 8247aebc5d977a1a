/** What citeproc is taught of the order of a bibliography. */
import CSL from 'citeproc'

const articles = /^(?:an?|the)\s+/iu

// In every alphabet of titles "A", "An" and "The" are passed over; citeproc does it where a style says so in a
// word of citeproc's own, and no style does.
const demoteNoiseWords = CSL.demoteNoiseWords
CSL.demoteNoiseWords = (engine, title, way) =>
  engine.tmp.area.endsWith('_sort') && typeof title === 'string'
    ? title.replace(articles, '') || title
    : demoteNoiseWords.call(CSL, engine, title, way)
