/** What was run from the palette last, while the window lives. */

const mostKept = 5
let recent: readonly string[] = []

export const recentIds = (): readonly string[] => recent

export function noteRun(id: string): void {
  recent = [id, ...recent.filter((one) => one !== id)].slice(0, mostKept)
}
