/** Answers about how citations print. */
import type { Answering } from './answering.ts'

export function citingRoutes({ os, services: { citing } }: Answering) {
  return os.citing.router({
    fields: os.citing.fields.handler(({ input }) => citing.printedFields(input.style)),
    print: os.citing.print.handler(({ input, signal }) => citing.print(input, signal)),
  })
}
