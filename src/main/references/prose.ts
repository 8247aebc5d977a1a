export const readProse = (_: string): import('../../shared/model/source.ts').ReadReference | null =>
  null
