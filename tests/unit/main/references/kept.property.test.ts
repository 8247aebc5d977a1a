// Whatever a record holds is in a field, kept beside the fields, or named in a fault; and nothing is thrown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReferenceFile } from '../../../../src/main/references/index.ts'
import { sourceFieldsSchema } from '../../../../src/shared/model/source.ts'
import { recordText, recordWriters } from '../../../support/record-writers.ts'

const read = (text: string, name: string) => readReferenceFile(new TextEncoder().encode(text), name)

describe.each(Object.entries(recordWriters))('a record of %s', (format, writer) => {
  // Each value is a word of its own, so that it can be found again wherever it went.
  const fields = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...writer.fields), fc.stringMatching(/^[b-d]{4,9}$/)),
    { selector: ([field]) => field, maxLength: 20 },
  )

  it('loses no value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writer.types), fields, async (type, drawn) => {
        const values = drawn.map(([field, value], at) => [field, `${value}${at}`] as const)
        const text = recordText(writer, type, values)
        const file = await read(text, writer.file)
        expect(file?.format).toBe(format)
        expect(file?.references).toHaveLength(1)
        const held = JSON.stringify(file)
        for (const [field, value] of values) expect(held, `${field} in ${text}`).toContain(value)
      }),
      { numRuns: 150 },
    )
  })

  it('that is damaged is read as far as it can be, without an error', async () => {
    const damage = fc.array(
      fc.tuple(
        fc.nat(2000),
        fc.nat(20),
        fc.constantFrom('', '{', '}', '"', '<', '>', '&', '%', '\\', '\n', '@', '[', ','),
      ),
      { maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...writer.types),
        fields,
        damage,
        async (type, drawn, hurts) => {
          const text = hurts.reduce(
            (words, [at, gone, put]) => {
              const from = at % (words.length + 1)
              return words.slice(0, from) + put + words.slice(from + gone)
            },
            recordText(writer, type, drawn).repeat(2),
          )
          const file = await read(text, writer.file)
          for (const { fields: found } of file?.references ?? [])
            expect(sourceFieldsSchema.safeParse(found).success).toBe(true)
          for (const fault of file?.faults ?? []) expect(fault).toMatch(/^[A-Z“].*\.$/su)
        },
      ),
      { numRuns: 150 },
    )
  })
})
