/** Answers about citation styles. */
import { type Answering, withFile } from './answering.ts'

export function stylesRoutes({ os, services, tell }: Answering) {
  const { styles, citing } = services
  const changed = () => {
    citing.forgetStyles()
    tell({ type: 'styles' })
  }
  return os.styles.router({
    search: os.styles.search.handler(({ input: { words, limit } }) => styles.search(words, limit)),
    locales: os.styles.locales.handler(async () => [...(await styles.locales())]),
    add: os.styles.add.handler(async ({ input: { fileId } }) => {
      const style = await withFile(services, fileId, styles.add)
      changed()
      return style
    }),
    remove: os.styles.remove.handler(async ({ input }) => {
      await styles.remove(input.id)
      changed()
    }),
  })
}
