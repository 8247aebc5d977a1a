/** Which dictionaries check a person's spelling, apart from Electron. */

/**
 * The languages of the system for which there is a dictionary, in the system's order: "en-GB" as it is,
 * "de-AT" by "de", "en-NZ" by the first kind of English there is. British English where there is none.
 *
 * @param wanted BCP 47 tags, most wanted first.
 * @param available the tags there are dictionaries for.
 */
export function languagesFor(wanted: readonly string[], available: readonly string[]): string[] {
  const found = wanted.flatMap((tag) => {
    const language = tag.split('-')[0] ?? tag
    return (
      available.find((one) => one === tag) ??
      available.find((one) => one === language) ??
      available.find((one) => one.startsWith(`${language}-`)) ??
      []
    )
  })
  const languages = [...new Set(found)]
  return languages.length > 0 ? languages : available.filter((tag) => tag === 'en-GB')
}
