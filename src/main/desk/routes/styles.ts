/** Answers about citation styles. */
import { type Answering, withFile } from './answering.ts'

export function stylesRoutes({ os, services, tell }: Answering) {
  const { styles } = services
  return os.styles.router({
    search: os.styles.search.handler(({ input: { words, limit } }) => styles.search(words, limit)),
    add: os.styles.add.handler(async ({ input: { fileId } }) => {
      const style = await withFile(services, fileId, styles.add)
      tell({ type: 'styles' })
      return style
    }),
    remove: os.styles.remove.handler(async ({ input }) => {
      await styles.remove(input.id)
      tell({ type: 'styles' })
    }),
  })
}
