/** Imported before any schema: zod would try whether it may make code of words, which the page's policy refuses. */
import { config } from 'zod'

config({ jitless: true })
