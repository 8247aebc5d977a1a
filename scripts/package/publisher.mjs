// Who publishes a package and where they are found. The project has no home of its own on the web, so
// whoever builds packages says theirs, by the environment. docs/decisions/077

/**
 * @typedef {object} Publisher
 * @property {string | undefined} homepage
 * @property {string | undefined} maintainer as `Name <mail address>`
 * @property {string | undefined} updatesUrl the JSON file that tells of the latest release
 */

/** The variables, and what each must look like. */
const variables = {
  homepage: {
    name: 'LINCHPIN_HOMEPAGE',
    is: isSecureAddress,
    mustBe: 'an address that begins with https://',
  },
  maintainer: {
    name: 'LINCHPIN_MAINTAINER',
    is: (/** @type {string} */ value) => /^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/.test(value),
    mustBe: 'as “Name <mail address>”',
  },
  updatesUrl: {
    name: 'LINCHPIN_UPDATES_URL',
    is: isSecureAddress,
    mustBe: 'an address that begins with https://',
  },
}

/** Formats that must name a home page and a maintainer: their systems' package lists show both. */
const formatsWithMaintainer = ['deb', 'rpm']

/**
 * @param {Record<string, string | undefined>} env
 * @param {string[]} formats
 * @returns {{ publisher: Publisher } | { wrong: string[] }} sentences for what is missing or malformed
 */
export function readPublisher(env, formats) {
  const publisher = {
    homepage: env[variables.homepage.name] || undefined,
    maintainer: env[variables.maintainer.name] || undefined,
    updatesUrl: env[variables.updatesUrl.name] || undefined,
  }
  const malformed = Object.values(variables).flatMap(({ name, is, mustBe }) => {
    const value = env[name]
    return value && !is(value) ? [`${name} must be ${mustBe}: “${value}” is not.`] : []
  })
  const needing = formats.filter((format) => formatsWithMaintainer.includes(format))
  const missing = /** @type {const} */ (['homepage', 'maintainer'])
    .filter((key) => needing.length > 0 && !publisher[key])
    .map((key) => {
      const { name, mustBe } = variables[key]
      return `${needing.join(' and ')} packages name their ${key}: set ${name}, ${mustBe}.`
    })
  const wrong = [...malformed, ...missing]
  return wrong.length > 0 ? { wrong } : { publisher }
}

/** @param {string} value */
function isSecureAddress(value) {
  return URL.canParse(value) && new URL(value).protocol === 'https:'
}
