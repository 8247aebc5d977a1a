import { v7 } from 'uuid'
import { z } from 'zod'

/** An id of anything Linchpin stores: a UUIDv7, so that ids made later sort later. */
export const idSchema = z.uuid()
export type Id = string

/** A fresh id. */
export const newId = (): Id => v7()

/** A moment, as ISO 8601 in UTC with milliseconds. */
export const instantSchema = z.iso.datetime()

/** On a thing that is damaged in the library: what of it cannot be read, as a sentence. Absent on a sound one. */
export const unreadableSchema = z.string().optional()
