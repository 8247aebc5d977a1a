/** What is said of the latest release, apart from Electron. */
import { z } from 'zod'

const releaseSchema = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  page: z.url({ protocol: /^https$/ }),
})
export type Release = z.infer<typeof releaseSchema>

/**
 * Reads a release as the publisher tells it.
 * @throws when it is none, or when its page is not at the publisher's own address.
 */
export function readRelease(told: unknown, address: string): Release {
  const release = releaseSchema.parse(told)
  if (new URL(release.page).origin !== new URL(address).origin)
    throw new Error(`The page of the release is elsewhere: ${release.page}`)
  return release
}

/** Whether one version comes after another; both as "1.2.3". */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  for (let at = 0; at < 3; at += 1) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/** What a person is told, and the page to be opened if there is a newer version. */
export function saysOf(
  release: Release | null,
  version: string,
): { says: { message: string; detail: string }; page: string | null } {
  if (!release)
    return {
      says: {
        message: 'Linchpin could not ask for updates.',
        detail: 'See that this computer is connected to the internet, and try again.',
      },
      page: null,
    }
  if (!isNewer(release.version, version))
    return {
      says: { message: 'This is the latest Linchpin.', detail: `You have version ${version}.` },
      page: null,
    }
  return {
    says: {
      message: `Linchpin ${release.version} can be had.`,
      detail: `You have version ${version}. Your library stays as it is when you install the new one.`,
    },
    page: release.page,
  }
}
