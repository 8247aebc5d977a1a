import type { HostServices } from '../../desk.ts'

/** Commands name their files themselves: there is nobody to ask and nothing to show. */
export const headlessServices = (version: string): HostServices => ({
  kind: 'headless',
  version,
  pickFiles: async () => [],
  saveFile: async () => ({ type: 'cancelled' }),
  reveal: async () => {},
})
